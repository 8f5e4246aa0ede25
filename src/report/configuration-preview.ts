/** What a proposed configuration would change, for the summary: it counts once it is merged, and only then. */
import { clip } from './clip.js'
import { codeSpan, escapeText } from './markdown.js'

export interface ConfigurationPreview {
  /** The file it is written in. */
  readonly path: string
  /** Each mistake of the proposed file is a sentence that begins with its place; the file could not be used. */
  readonly mistakes: readonly string[]
  /** Settings that would differ, as they are now and as they would be. */
  readonly changes: readonly { readonly key: string; readonly now: string; readonly merged: string }[]
}

/** The most lines, and characters of one value, that are shown. */
const most = 20
const longestValue = 200

/** Markdown for the summary. */
export function previewPart({ path, mistakes, changes }: ConfigurationPreview): string {
  const lines =
    mistakes.length > 0
      ? mistakes.map((mistake) => escapeText(clip(mistake, 1000)))
      : changes.map(({ key, now, merged }) => `${codeSpan(clip(key, 100))}: ${value(now)} becomes ${value(merged)}`)
  const about =
    mistakes.length > 0
      ? `As this change has it, ${codeSpan(path)} could not be used.`
      : lines.length === 0
        ? `This change edits ${codeSpan(path)}, and the check would do the same as before.`
        : `Once it is merged, this change of ${codeSpan(path)} would set what stands here.`
  const left = lines.length - most
  return [
    '### What the configuration would change',
    `${about} This run used the configuration of the base branch.`,
    ...(lines.length === 0
      ? []
      : [[...lines.slice(0, most), ...(left > 0 ? [`… and ${left} more`] : [])].map((line) => `- ${line}`).join('\n')])
  ].join('\n\n')
}

function value(text: string): string {
  return text === '' ? 'nothing' : codeSpan(clip(text, longestValue))
}
