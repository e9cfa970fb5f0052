import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { UsageError } from '../model/errors.ts'
import { formatOrigin, type Requirement } from '../model/requirement.ts'
import { type Need, requirementsOf } from './need.ts'
import { splitList } from './plain-list.ts'
import { type Positioned, readKey } from './yaml.ts'

/** A mapping of names to specs, a list, or a plain list in a scalar. */
export function parsePortsNode(node: Node | null, document: Positioned): Requirement[] {
  const needs = needsOfNode(resolved(node, document), document)
  if (needs.length === 0) throw new UsageError(`${place(node, document)}: ports is empty: name at least one port`)
  return requirementsOf(needs)
}

function needsOfNode(node: Node | null, document: Positioned): Need[] {
  if (isMap<Node, Node>(node)) {
    return node.items.map(({ key, value }) => namedNeed(readKey(key, document), value ?? key, document))
  }
  if (isSeq<Node>(node)) return node.items.flatMap((item) => needsOfNode(resolved(item, document), document))
  if (!isScalar(node)) return []
  const origin = document.positionOf(node)
  return splitList(sourceOf(node)).map(({ text }) => ({ spec: text, origin }))
}

function namedNeed(name: string, value: Node, document: Positioned): Need {
  const target = resolved(value, document)
  const spec = isScalar(target) ? sourceOf(target) : ''
  if (spec === '') {
    const hint = isAlias(value) || isSeq(value) ? ' (quote an address that starts with "*" or "[")' : ''
    throw new UsageError(`${place(value, document)}: ${name}: expected one port or range, as in 6379${hint}`)
  }
  return { name, spec, origin: document.positionOf(value) }
}

/** What was written, not what YAML makes of it: 080 stays 080, 1_000 is no number. */
function sourceOf(scalar: Scalar): string {
  return scalar.type === 'PLAIN' && scalar.source !== undefined ? scalar.source : String(scalar.value ?? '')
}

function resolved(node: Node | null, document: Positioned): Node | null {
  return isAlias(node) ? (node.resolve(document.document) ?? null) : node
}

function place(node: Node | null, document: Positioned): string {
  return formatOrigin(node === null ? document.origin : document.positionOf(node))
}
