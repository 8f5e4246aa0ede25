/** Fills a rule's message template with slots that are safe to print. */
import type { RuleMeta } from '../rules/rule.js'
import type { Slots } from '../rules/slot.js'

/** The message of a rule with every `{slot}` filled; a rule that names an unknown message or leaves a slot empty throws. */
export function messageOf(meta: RuleMeta, id: string, slots: Slots = {}): string {
  const template = meta.messages[id]
  if (template === undefined) throw new Error(`${meta.id} has no message "${id}"`)
  return template.replace(/\{([A-Za-z]{1,40})\}/g, (_, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new Error(`${meta.id} leaves {${name}} of its message "${id}" empty`)
    return String(value)
  })
}
