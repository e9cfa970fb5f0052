import { type Alias, isAlias, isMap, isSeq, type Node } from 'yaml'
import type { Positioned } from '../yaml.ts'

type Targets = ReadonlyMap<Alias, Node>

const known = new WeakMap<Positioned, Targets>()

/** What each alias of a document stands for: the last anchor of its name above it. All of them in one walk. */
export function targetsIn(document: Positioned): Targets {
  const targets = known.get(document) ?? findTargets(document.contents)
  known.set(document, targets)
  return targets
}

function findTargets(root: Node | null): Targets {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  // In the order of the text, and without a call for each level: there may be many.
  const ahead: (Node | null)[] = [root]
  while (ahead.length > 0) {
    const node = ahead.pop()
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target !== undefined) targets.set(node, target)
    } else if (node) {
      if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node)
      ahead.push(...childrenOf(node).toReversed())
    }
  }
  return targets
}

function childrenOf(node: Node): (Node | null)[] {
  if (isMap<Node, Node | null>(node)) return node.items.flatMap(({ key, value }) => [key, value])
  return isSeq<Node>(node) ? node.items : []
}
