/** JSON that is safe wherever it is printed, and still the same value to whoever parses it. */
import { unseen } from './visible.js'

/** The value as indented JSON with a final line ending. `keys`, when given, are the keys to write, in their order. */
export function inertJson(value: unknown, keys?: readonly string[]): string {
  const json = JSON.stringify(value, keys === undefined ? undefined : [...keys], 2)
  // The serializer leaves line endings between tokens only, and the runner takes `##[` anywhere in a line for a command.
  return `${json.replace(unseen, escaped).replaceAll('##[', '#\\u0023[')}\n`
}

function escaped(character: string): string {
  if (character === '\n') return character
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
