/** Walking Markdown trees without recursion, so that depth is no danger. */
import type { Nodes, Root } from 'mdast'
import type { Range } from './span.js'

/** Visits every node in document order; `enter` may answer `false` to stay outside. */
export function visit(root: Nodes, enter: (node: Nodes, parent: Nodes | undefined) => unknown): void {
  const stack: { node: Nodes; parent: Nodes | undefined }[] = [{ node: root, parent: undefined }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top
    if (enter(node, top.parent) === false || !('children' in node)) continue
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child) stack.push({ node: child, parent: node })
    }
  }
}

/** Whether a tree has more than so many levels below its root. */
export function isDeeperThan(root: Nodes, levels: number): boolean {
  let above: readonly Nodes[] = [root]
  for (let level = 0; above.length > 0; level++) {
    if (level > levels) return true
    above = above.flatMap((node) => ('children' in node ? (node.children as readonly Nodes[]) : []))
  }
  return false
}

/** Offsets of a node; a node without position, such as one made by an extension, has none. */
export function rangeOf(node: Nodes): Range | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Moves every position of a tree by an offset and a number of lines, in place; each position object once. */
export function shift(root: Root, offset: number, lines: number): void {
  if (offset === 0 && lines === 0) return
  const moved = new Set<object>()
  visit(root, (node) => {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (moved.has(point)) continue
      moved.add(point)
      if (point.offset !== undefined) point.offset += offset
      point.line += lines
    }
  })
}

/** The words of a node as its reader sees them: images count with their alternative text, HTML and expressions not at all. */
export function wordsOf(root: Nodes): string {
  const parts: string[] = []
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value)
    else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '')
    else if (node.type === 'break') parts.push(' ')
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}
