/** Values as TypeScript, in the style of this repository. */

/**
 * @param {unknown} value strings, numbers, booleans, and lists and mappings of such
 * @param {string} [indent] of the line the value begins on
 * @returns {string}
 */
export function literal(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return `[${value.map((item) => literal(item)).join(', ')}]`
    return `[\n${value.map((item) => `${indent}  ${literal(item, `${indent}  `)}`).join(',\n')}\n${indent}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    if (entries.length === 0) return '{}'
    const key = (name) => (/^[a-z_]\w*$/i.test(name) ? name : literal(name))
    return `{\n${entries
      .map(([name, item]) => `${indent}  ${key(name)}: ${literal(item, `${indent}  `)}`)
      .join(',\n')}\n${indent}}`
  }
  return String(value)
}
