/** Tells from the path of a file what it only seems to be. */
import { bidirectionalCharacters } from './bidirectional.js'
import { invisibleName, invisibleRuns, needsInvisible } from './invisible.js'
import { disguisedWords, inLatin } from './mixed-script.js'

/**
 * unseen: characters in it are invisible, or reverse what is shown · program: a program behind the ending of a picture or text ·
 * script: the same for a script · gap: spaces that push the ending out of sight · mixed: letters of another script that look Latin.
 */
export type PathProblem =
  | { readonly kind: 'unseen' | 'mixed'; readonly points: readonly number[] }
  | { readonly kind: 'program' | 'script' | 'gap' }

const harmless =
  'pdf|docx?|xlsx?|pptx?|odt|rtf|txt|md|mdx|rst|html?|csv|json|ya?ml|xml|jpe?g|png|gif|svg|webp|bmp|ico|mp[34]|avi|mov|wav|zip|tar|gz'
/** Programs that Windows and macOS start on a double click. */
const program = new RegExp(
  `\\.(?:${harmless})[\\s._-]{0,200}\\.(?:exe|scr|com|bat|cmd|pif|vbs|vbe|jse|wsf|wsh|hta|lnk|msi|cpl|jar|app|command|reg)$`,
  'i'
)
/** Scripts that need to be started; sources are called after what they make, so only documents and pictures count. */
const script = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|bmp|mp[34]|avi|mov|wav)\.(?:ps1|sh|bash|py|pl|rb|js)$/i
/** Names of projects that end like a document, and tests and types named after what they are about. */
const named = /(?:^|\/)(?:pdf|png|gif|docx?|xlsx?)\.(?:js|py|rb|sh)$|\.(?:test|spec|d|min|config|stories)\.[a-z]{1,4}$/i
const gap =
  /[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{4,}[^/]{0,60}\.[a-z\d]{1,8}$|[ \u00A0\u3000]\.[a-z\d]{1,8}$/i

/** UTF-16 units of a name that are looked at, from its end; file systems allow 255. */
const longestName = 300

/** What a path only seems to be; nothing where it is what it seems. */
export function pathProblem(path: string): PathProblem | undefined {
  const unseen = unseenPoints(path)
  if (unseen.length > 0) return { kind: 'unseen', points: unseen }
  const last = path.slice(Math.max(path.lastIndexOf('/') + 1, path.length - longestName))
  if (program.test(last)) return { kind: 'program' }
  if (script.test(last) && !named.test(path)) return { kind: 'script' }
  if (gap.test(last)) return { kind: 'gap' }
  const mixed = disguisedWords(path).filter(({ kind }) => kind === 'disguised')
  return mixed.length > 0 ? { kind: 'mixed', points: mixed.flatMap(({ points }) => points) } : undefined
}

/** A path as it looks: look-alike letters Latin, invisible characters gone, case undone. */
export function lookOf(path: string): string {
  let seen = ''
  let at = 0
  for (const { start, end } of invisibleRuns(path)) {
    seen += path.slice(at, start)
    at = end
  }
  return inLatin((seen + path.slice(at)).normalize('NFKC')).plain.toLowerCase()
}

function unseenPoints(path: string): readonly number[] {
  const controls = [...path]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .filter((point) => bidirectionalCharacters.has(point) || point < 0x20)
  const invisible = invisibleRuns(path).flatMap(({ start, end, characters }) => {
    const isNeeded = needsInvisible(path.charAt(start - 1)) || needsInvisible(path.charAt(end))
    return isNeeded
      ? []
      : characters.filter(({ kind, reference }) => kind !== 'selector' && !reference).map(({ point }) => point)
  })
  const joiners = /\p{Extended_Pictographic}/u.test(path) ? [0x200d] : []
  return [...controls, ...invisible.filter((point) => !joiners.includes(point))]
}

/** The name of a character that has no business in a path, in our own words. */
export function unseenName(point: number): string {
  return bidirectionalCharacters.get(point)?.name ?? (point < 0x20 ? 'control character' : invisibleName(point))
}
