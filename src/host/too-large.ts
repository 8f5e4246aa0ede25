/** Why a file beyond the limit on files is not judged. */
export function tooLarge(bytes: number): string {
  return `The file is larger than the limit of ${bytes} bytes.`
}
