/** Which words of a pull request are its author's own: not the trailers that name people, and not the template they wrote into. */

/**
 * A line such as `Signed-off-by: Ada Example <ada@example.org>`. A name holds no colon, slash or angle bracket and has at most
 * 80 characters, so that little else can be said in such a line.
 */
const trailer =
  /^[ \t]{0,8}(?:[A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){0,4}-by|cc): {0,8}[^\s:/<>@][^:/<>@\r\n]{0,80}<[^\s<>]{1,254}>[ \t]{0,8}$/gim

/** A message with its trailers blank: each character a space, so that all others keep their place. */
export function withoutTrailers(message: string): string {
  return message.replace(trailer, blank)
}

/** Characters of a description beyond which its lines are not compared with templates; GitHub takes 65,536. */
const longest = 262_144

/** Lines without so many letters, such as a fence of code, mean something else in another text. */
const fewestLetters = 3

/**
 * A description with the lines of its templates blank, ticks in boxes aside. The marks of comments stay, so that nothing
 * that a reader sees becomes a part of a comment.
 */
export function withoutTemplate(body: string, templates: readonly string[]): string {
  if (templates.length === 0 || body.length > longest) return body
  const known = new Set(
    templates.flatMap((template) =>
      template
        .slice(0, longest)
        .split(/\r\n|\r|\n/)
        .map(plainLine)
    )
  )
  return body.replace(/[^\r\n]+/g, (line) => {
    const plain = plainLine(line)
    const letters = plain.match(/\p{L}/gu)?.length ?? 0
    return letters >= fewestLetters && !/^(?:```|~~~)/.test(plain) && known.has(plain)
      ? line.replace(/<!--|-->|[^]/g, (part) => (part.length > 1 ? part : ' '))
      : line
  })
}

function plainLine(line: string): string {
  return line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^([-*+] \[)[xX ]?\]/, '$1 ]')
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}
