import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { formatOrigin } from '../model/requirement.ts'
import { demandsOf, type Need } from './need.ts'
import { splitList } from './plain-list.ts'
import { parseRef } from './service-ref.ts'
import { parseSpec } from './spec.ts'
import { type Positioned, readKey, resolved, sourceOf } from './yaml.ts'

/** A mapping of names to specs, a list, or a plain list in a scalar. */
export function parsePortsNode(node: Node | null, document: Positioned): Demand[] {
  const needs = needsOfNode(resolved(node, document), document)
  if (needs.length === 0) throw new UsageError(`${place(node, document)}: ports is empty: name at least one port`)
  return demandsOf(needs)
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
  if (isMap<Node, Node>(target))
    return { name, ...wantsOfMap(name, target, document), origin: document.positionOf(value) }
  const spec = isScalar(target) ? sourceOf(target) : ''
  if (spec === '') {
    const hint = isAlias(value) || isSeq(value) ? ' (quote an address that starts with "*" or "[")' : emptyHint(target)
    throw new UsageError(`${place(value, document)}: ${name}: expected one port or range, as in 6379${hint}`)
  }
  return { name, spec, origin: document.positionOf(value) }
}

/** An output of another job that holds a secret does not arrive. */
function emptyHint(node: Node | null): string {
  const isEmpty = isScalar(node) && (node.value === null || node.value === '')
  return isEmpty ? ', and nothing stands here (the output of a job comes empty where it holds a secret)' : ''
}

function place(node: Node | null, document: Positioned): string {
  return formatOrigin(node === null ? document.origin : document.positionOf(node))
}

const KEYS = ['port', 'else', 'hold', 'expect', 'by', 'optional']

/**
 * `{ port: 6333, expect: listening, by: user:qdrant.service, optional: true }`, as one spec, and what none can say:
 * `{ port: any, hold: false }`. Without a port it says more of what a file names.
 */
function wantsOfMap(name: string, map: YAMLMap<Node, Node>, document: Positioned): Pick<Need, 'spec' | 'hold'> {
  const nodes = new Map(map.items.map(({ key, value }) => [keyOf(name, key, document), value ?? key]))
  const read = (key: string, check: (text: string) => string | undefined) => {
    const node = nodes.get(key)
    if (node === undefined) return undefined
    const text = plainOf(name, node, document)
    const complaint = check(text)
    if (complaint === undefined) return text
    throw new UsageError(`${place(node, document)}: ${name}: ${complaint}`)
  }
  const port = read('port', (text) => complaintOfPort(text))
  const instead = read('else', (text) => complaintOfPort(text, 'else'))
  const expect = read('expect', (text) => notAmong(text, 'expect', ['listening']))
  const by = read('by', (text) =>
    expect === undefined ? 'by says who listens: it needs "expect: listening" beside it' : complaintOfRef(text),
  )
  const hold = read('hold', (text) =>
    expect === undefined
      ? notAmong(text, 'hold', ['true', 'false'])
      : 'hold is about leases: nothing is leased where a server is expected',
  )
  const optional = read('optional', (text) => notAmong(text, 'optional', ['true', 'false']))
  if (nodes.size === 0) throw new UsageError(`${place(map, document)}: ${name}: port is missing, as in { port: 6379 }`)
  const expectation = expect === undefined ? '' : ` listening${by === undefined ? '' : ` by ${by}`}`
  const other = instead === undefined ? '' : ` else ${instead}`
  const spec = `${port ?? ''}${other}${expectation}${optional === 'true' ? ' optional' : ''}`.trim()
  return hold === undefined ? { spec } : { spec, hold: hold === 'true' }
}

function complaintOfPort(text: string, key = 'port'): string | undefined {
  if (/\s(listening|by|optional)(\s|$)/.test(text)) {
    return `${key}: "${text}": the other words are keys of their own: ${KEYS.slice(1).join(', ')}`
  }
  return complaintBy(() => parseSpec(text), key)
}

function complaintOfRef(text: string): string | undefined {
  return complaintBy(() => parseRef(text), 'by')
}

function complaintBy(parse: () => unknown, key: string): string | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return `${key}: ${error.message}`
    throw error
  }
}

function notAmong(text: string, key: string, choices: readonly string[]): string | undefined {
  return choices.includes(text) ? undefined : `${key}: "${text}" is not understood: expected ${choices.join(' or ')}`
}

function keyOf(name: string, key: Node, document: Positioned): string {
  const text = readKey(key, document)
  if (KEYS.includes(text)) return text
  throw new UsageError(`${place(key, document)}: ${name}: "${text}" is not understood: expected ${KEYS.join(', ')}`)
}

function plainOf(name: string, value: Node, document: Positioned): string {
  const target = resolved(value, document)
  if (isScalar(target)) return target.value === null ? '' : sourceOf(target)
  throw new UsageError(`${place(value, document)}: ${name}: expected a plain value`)
}
