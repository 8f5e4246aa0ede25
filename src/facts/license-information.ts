/** Which files say how other files are licensed, so that hosts hand them over with the pages they speak of, and which pages may say it themselves. */

/** License files, texts of LICENSES, REUSE.toml, and the `.license` file beside another. */
export function saysLicenses(path: string): boolean {
  return (
    /(?:^|\/)(?:licen[cs]e|copying|unlicense)[^/]{0,40}$|(?:^|\/)REUSE\.toml$|^LICENSES\/[^/]{1,255}$/i.test(path) ||
    path.endsWith('.license')
  )
}

/**
 * Those of them that a check of some paths needs beside these: not the words beside pictures, and not the licenses
 * deep in the tree, which are those of programs taken in.
 */
export function saysLicensesOf(takesPath: (path: string) => boolean): (path: string) => boolean {
  return (path) =>
    saysLicenses(path) &&
    (path.endsWith('.license')
      ? takesPath(path.slice(0, -'.license'.length))
      : path.endsWith('REUSE.toml') || path.split('/').length <= 2)
}

/** Whether a text holds a sign that it speaks of a license or of rights: never no where it does. */
export function maySayLicense(text: string): boolean {
  return /li[cz]en[cszç]|creative ?commons|spdx|copyright|©|\(c\)|\bcc[ -](?:by|0)|cc0|public domain|\bgfdl|ライセンス|许可|許可|授权|著作権|\brights\b/i.test(
    text
  )
}
