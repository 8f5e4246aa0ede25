/** Files whose words are meant to be the same everywhere: licenses, notices, codes of conduct. */
export function isSharedFile(path: string): boolean {
  return (
    path.startsWith('LICENSES/') ||
    /(?:^|\/)(?:licen[cs]e|copying|notice|code[-_ ]?of[-_ ]?conduct|contributor[-_ ]covenant)[^/]{0,40}$/i.test(path)
  )
}
