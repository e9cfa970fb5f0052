import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { UsageError } from '../model/errors.ts'
import { formatOrigin, type Requirement } from '../model/requirement.ts'
import { type Need, requirementsOf } from './need.ts'
import { splitList } from './plain-list.ts'
import { type Positioned, readKey, resolved, sourceOf } from './yaml.ts'

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
  const spec = isMap<Node, Node>(target) ? specOfMap(name, target, document) : isScalar(target) ? sourceOf(target) : ''
  if (spec === '') {
    const hint = isAlias(value) || isSeq(value) ? ' (quote an address that starts with "*" or "[")' : ''
    throw new UsageError(`${place(value, document)}: ${name}: expected one port or range, as in 6379${hint}`)
  }
  return { name, spec, origin: document.positionOf(value) }
}

function place(node: Node | null, document: Positioned): string {
  return formatOrigin(node === null ? document.origin : document.positionOf(node))
}

const KEYS = ['port', 'expect', 'by', 'optional']

/** `{ port: 6333, expect: listening, by: user:qdrant.service, optional: true }`, as one spec. */
function specOfMap(name: string, map: YAMLMap<Node, Node>, document: Positioned): string {
  const values = new Map(
    map.items.map(({ key, value }) => [keyOf(name, key, document), plainOf(name, value ?? key, document)]),
  )
  const [port, expect, by, optional = 'false'] = KEYS.map((key) => values.get(key))
  const bad = (message: string) => new UsageError(`${place(map, document)}: ${name}: ${message}`)
  if (port === undefined) throw bad('port is missing, as in { port: 6379 }')
  if (expect !== undefined && expect !== 'listening')
    throw bad(`expect: "${expect}" is not understood: expected listening`)
  if (optional !== 'true' && optional !== 'false')
    throw bad(`optional: "${optional}" is not understood: expected true or false`)
  if (by !== undefined && expect === undefined) throw bad('by says who listens: it needs "expect: listening" beside it')
  const expectation = expect === undefined ? '' : ` listening${by === undefined ? '' : ` by ${by}`}`
  return `${port}${expectation}${optional === 'true' ? ' optional' : ''}`
}

function keyOf(name: string, key: Node, document: Positioned): string {
  const text = readKey(key, document)
  if (KEYS.includes(text)) return text
  throw new UsageError(`${place(key, document)}: ${name}: "${text}" is not understood: expected ${KEYS.join(', ')}`)
}

function plainOf(name: string, value: Node, document: Positioned): string {
  const target = resolved(value, document)
  if (isScalar(target)) return sourceOf(target)
  throw new UsageError(`${place(value, document)}: ${name}: expected a plain value`)
}
