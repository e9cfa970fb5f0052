import { type Alias, isAlias, isCollection, isNode, isPair, type Node } from 'yaml'
import { UsageError } from '../../model/errors.ts'
import { formatOrigin } from '../../model/requirement.ts'
import type { Positioned } from '../yaml.ts'

const known = new WeakMap<Positioned, Map<Alias, Node>>()

/** What an alias stands for. Throws a UsageError for what has no anchor, or is inside of what it stands for. */
export function targetOf(alias: Alias, document: Positioned): Node {
  const target = anchoredBy(alias, document)
  const place = `${formatOrigin(document.positionOf(alias))}: *${alias.source.slice(0, 80)}`
  if (target === undefined) throw new UsageError(`${place} has no anchor above it`)
  if (isInside(alias, target)) throw new UsageError(`${place} stands for a value that it is part of`)
  return target
}

/** undefined of an alias that has no anchor in front of it. */
export function anchoredBy(alias: Alias, document: Positioned): Node | undefined {
  const targets = known.get(document) ?? linked(document)
  known.set(document, targets)
  return targets.get(alias)
}

function isInside(alias: Alias, target: Node): boolean {
  const [start = 0, end = 0] = target.range ?? []
  const at = alias.range?.[0] ?? 0
  return isCollection(target) && start <= at && at < end
}

/** All aliases at once: to look for each anchor from the start would take the square of their number. */
function linked({ contents }: Positioned): Map<Alias, Node> {
  const targets = new Map<Alias, Node>()
  const anchors = new Map<string, Node>()
  const open: unknown[] = [contents]
  for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
    if (isPair(node)) open.push(node.value, node.key)
    if (!isNode(node)) continue
    const target = isAlias(node) ? anchors.get(node.source) : undefined
    if (isAlias(node)) {
      if (target !== undefined) targets.set(node, target)
    } else if (node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isCollection(node)) for (const item of node.items.toReversed()) open.push(item)
  }
  return targets
}
