/** Regular expressions of Go's RE2 in JavaScript's words: inline flags become classes that hold both cases. */

const posix = { alnum: 'A-Za-z0-9', alpha: 'A-Za-z', digit: '0-9', xdigit: 'A-Fa-f0-9', upper: 'A-Z', lower: 'a-z' }

/**
 * The same expression without flags; throws on a construct it does not know.
 * @param {string} pattern
 * @returns {string}
 */
export function javascriptPattern(pattern) {
  let out = ''
  const scopes = [{ i: false, s: false }]
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at)
    const scope = scopes.at(-1)
    const inline = /^\(\?([a-z]*)(?:-([a-z]+))?([:)])/.exec(rest)
    const named = /^\(\?P?<([a-z_0-9]+)>/i.exec(rest)
    const escape = /^\\(?:x[\da-fA-F]{2}|[\s\S])/.exec(rest)
    const group = /^\[(?:\^?\]?)(?:\[:[a-z]+:\]|\\[\s\S]|[^\]\\])*\]/.exec(rest)
    if (inline) {
      const [whole, on, off = '', end] = inline
      const next = { ...scope }
      for (const flag of on) next[flag] = true
      for (const flag of off) next[flag] = false
      if (end === ')') Object.assign(scope, next)
      else {
        scopes.push(next)
        out += '(?:'
      }
      at += whole.length
    } else if (named) {
      scopes.push({ ...scope })
      out += '(?:'
      at += named[0].length
    } else if (escape) {
      out += escape[0] === '\\z' ? '$' : plainEscape(escape[0])
      at += escape[0].length
    } else if (group) {
      out += scope.i ? bothCases(classOf(group[0])) : classOf(group[0])
      at += group[0].length
    } else {
      const [unit] = rest
      if (unit === '(') scopes.push({ ...scope }) // lookarounds, which only our own amendments have, stand as they are
      if (unit === ')') scopes.pop()
      if (unit === '.' && scope.s) out += '[\\s\\S]'
      else if (scope.i && /[a-z]/i.test(unit)) out += `[${unit.toUpperCase()}${unit.toLowerCase()}]`
      else out += unit === '/' ? '\\/' : unit
      at += unit.length
    }
  }
  return new RegExp(out).source // throws where something was lost
}

/** An escape that JavaScript needs, or the sign alone. */
function plainEscape(escape) {
  if (escape === '\\x60') return '`'
  return /^\\["'#:<>=@%&~`,;!_ -]$/.test(escape) ? escape.slice(1) : escape
}

function classOf(group) {
  return group.replace(/\[:([a-z]+):\]/g, (_, name) => posix[name]).replaceAll('\\x60', '`')
}

/** A class that also holds the other case of each of its letters. */
function bothCases(group) {
  const other = []
  for (const [, from, to] of group.matchAll(/(?<!\\)([a-z0-9])-([a-z0-9])/gi)) {
    if (/[a-z]/.test(from)) other.push(`${from.toUpperCase()}-${to.toUpperCase()}`)
    else if (/[A-Z]/.test(from)) other.push(`${from.toLowerCase()}-${to.toLowerCase()}`)
  }
  const single = group.replace(/\\[\s\S]/g, '').replace(/[a-z0-9]-[a-z0-9]/gi, '')
  for (const letter of single.match(/[a-z]/gi) ?? [])
    other.push(letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())
  const fresh = [...new Set(other)].filter((part) => !group.includes(part))
  return group.replace(/^\[\^?/, (opening) => opening + fresh.join('')) // ahead of the rest, so that no hyphen there begins a range
}
