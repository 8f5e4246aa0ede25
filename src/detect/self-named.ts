/** Files in which people name themselves. */

const selfNamed =
  /(?:^|\/)(?:authors|contributors|maintainers|credits|thanks|acknowledge?ments|citation|copying|copyright|licen[cs]e|notice|code_?-?of_?-?conduct|security|governance|codeowners|changelog|changes|history|news)[^/]{0,30}$/i

export function isSelfNamed(path: string): boolean {
  return selfNamed.test(path)
}
