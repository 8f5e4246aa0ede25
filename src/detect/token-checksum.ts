/** Checksums inside tokens: six characters at the end over those before them. */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Prefix, thirty characters, checksum; https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
const summed = /^(?:gh[pousr]|npm)_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/

/** Whether a token's checksum is right; `undefined` for tokens that have none. */
export function checksumHolds(token: string): boolean | undefined {
  const [, body, checksum] = summed.exec(token) ?? []
  return body === undefined ? undefined : checksumOf(body) === checksum
}

/** CRC-32 in base 62, six characters. */
export function checksumOf(body: string): string {
  let rest = crc32(body)
  let written = ''
  for (let i = 0; i < 6; i++) {
    written = (digits[rest % 62] as string) + written
    rest = Math.floor(rest / 62)
  }
  return written
}

/** ISO 3309, the polynomial reversed; ASCII alone. */
function crc32(text: string): number {
  let sum = 0xffffffff
  for (let i = 0; i < text.length; i++) {
    sum ^= text.charCodeAt(i)
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
