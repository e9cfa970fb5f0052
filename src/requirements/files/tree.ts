import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { UsageError } from '../../model/errors.ts'
import { formatOrigin } from '../../model/requirement.ts'
import { type Positioned, sourceOf } from '../yaml.ts'
import { targetsIn } from './anchors.ts'

/** A node with the file it is of. */
export interface Value {
  node: Node
  document: Positioned
}

/** How often a file may be followed through its aliases: they can stand for more than any memory holds. */
const MOST_STEPS = 50_000
const MOST_MERGES = 100
const steps = new WeakMap<Positioned, number>()

function step({ node, document }: Value): void {
  const count = (steps.get(document) ?? 0) + 1
  steps.set(document, count)
  if (count > MOST_STEPS) throw wrong({ node, document }, 'the aliases of this file stand for too much')
}

export function wrong(value: Value, words: string): UsageError {
  return new UsageError(`${formatOrigin(originOf(value))}: ${words}`)
}

/** What an alias stands for, where the value is one. */
function target(value: Value): Value {
  step(value)
  if (!isAlias(value.node)) return value
  const node = targetsIn(value.document).get(value.node)
  if (node === undefined)
    throw wrong(value, `"*${value.node.source}" stands for nothing: no "&" of this name is above it`)
  return { ...value, node }
}

type Entries = ReadonlyMap<string, Value>

const known = new WeakMap<Node, Entries>()
/** The mappings that are being merged into one another at the moment. */
const open = new Set<Node>()

/** The values of a mapping by name; those that it merges in come first, and what it says itself takes their place. */
export function entriesOf(value: Value | undefined): Entries {
  const map = value && target(value)
  if (map === undefined || !isMap<Node, Node | null>(map.node)) return new Map()
  const before = known.get(map.node)
  if (before !== undefined) return before
  if (open.has(map.node)) throw wrong(value ?? map, 'this merges itself')
  if (open.size > MOST_MERGES) throw wrong(value ?? map, 'too many mappings are merged into one another')
  open.add(map.node)
  try {
    const entries = readEntries(map, map.node.items)
    known.set(map.node, entries)
    return entries
  } finally {
    open.delete(map.node)
  }
}

function readEntries(map: Value, pairs: readonly Pair<Node, Node | null>[]): Entries {
  const entries = new Map<string, Value>()
  for (const { key, value: node } of pairs) {
    if (isMergeKey(key) && node !== null) for (const [name, one] of merged({ ...map, node })) entries.set(name, one)
  }
  for (const { key, value: node } of pairs) {
    if (isScalar(key) && !isMergeKey(key)) entries.set(nameOf(key), { ...map, node: node ?? key })
  }
  return entries
}

function isMergeKey(key: Node): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN'
}

/** Of several that are merged in the first counts. */
function merged(value: Value): Entries {
  const sources = isSeq(target(value).node) ? itemsOf(value).toReversed() : [value]
  const strange = sources.find((source) => !isMapping(source))
  if (strange !== undefined) throw wrong(strange, '"<<" merges mappings, and this is none')
  return new Map(sources.flatMap((source) => [...entriesOf(source)]))
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.source ?? key.value ?? '') : ''
}

export function itemsOf(value: Value | undefined): Value[] {
  const list = value && target(value)
  if (list === undefined || !isSeq<Node>(list.node)) return []
  return list.node.items.map((node) => ({ ...list, node }))
}

/** The text of a scalar as it was written, and where; undefined of everything else. */
export function scalarOf(value: Value | undefined): { text: string; value: Value } | undefined {
  const scalar = value && target(value)
  if (scalar === undefined || !isScalar(scalar.node) || scalar.node.value === null) return undefined
  return { text: sourceOf(scalar.node), value: scalar }
}

export function isMapping(value: Value): boolean {
  return isMap(target(value).node)
}

/** `!reset` takes a value of another file away, `!override` takes its place. */
export function tagOf({ node }: Value): string | undefined {
  return isAlias(node) ? undefined : (node as { tag?: string }).tag
}

/** Without quotes, so that others may take it for a number. */
export function isPlain(value: Value): boolean {
  const node = target(value).node
  return isScalar(node) && node.type === 'PLAIN'
}

export function originOf({ node, document }: Value) {
  return document.positionOf(node)
}
