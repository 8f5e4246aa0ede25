/** The nodes of a Markdown tree in their order, for tests that judge rendered reports. */
import type { Nodes } from 'mdast'

export function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}
