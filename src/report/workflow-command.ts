/**
 * What may be written to the log of a workflow: commands we mean, and text that is none.
 * The runner takes a line for a command when it starts, leading space aside, with `::name…::`, or holds `##[name…]` anywhere.
 */
import type { Annotation } from './annotations.js'
import { visible } from './visible.js'

/** One line, without ending, that makes the runner show the annotation. */
export function workflowCommand(annotation: Annotation): string {
  const { level, path, line, endLine, column, endColumn, title, message } = annotation
  const properties = { file: path, line, endLine, col: column, endColumn, title: visible(title) }
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${escapeProperty(String(value))}`
  )
  return `::${level} ${given.join(',')}::${escapeData(message)}`
}

/** Any text as one line that the runner takes for no command and a terminal for no control. */
export function safeLogLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
