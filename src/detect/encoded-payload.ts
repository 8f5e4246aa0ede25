export function mayHoldEncodedPayload(text: string): boolean {
  return text === '\0'
}
