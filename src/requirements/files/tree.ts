import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import { UsageError } from '../../model/errors.ts'
import { formatOrigin } from '../../model/requirement.ts'
import { type Positioned, sourceOf } from '../yaml.ts'
import { targetOf } from './aliases.ts'

/** A node with the file it is of. */
export interface Value {
  node: Node
  document: Positioned
}

/** How often aliases and merge keys may lead on in one file: they can stand for more than any memory holds. */
const MOST_STEPS = 200_000
const MOST_MERGES = 100
const steps = new WeakMap<Positioned, number>()

function step({ node, document }: Value, size = 1): void {
  const count = (steps.get(document) ?? 0) + size
  steps.set(document, count)
  if (count > MOST_STEPS) {
    throw new UsageError(`${formatOrigin(document.positionOf(node))}: the aliases of this file stand for too much`)
  }
}

/** What an alias stands for, where the value is one. */
function target(value: Value): Value {
  step(value)
  return isAlias(value.node) ? { ...value, node: targetOf(value.node, value.document) } : value
}

type Entries = Map<string, Value>

const mappings = new WeakMap<Node, Entries>()

/** The values of a mapping by name; those that it merges in come first, and what it says itself takes their place. */
export function entriesOf(value: Value | undefined): Entries {
  return value === undefined ? new Map() : entriesWithin(value, 0)
}

function entriesWithin(value: Value, depth: number): Entries {
  const map = target(value)
  if (!isMap<Node, Node | null>(map.node)) return new Map()
  const known = mappings.get(map.node)
  if (known !== undefined) return known
  if (depth > MOST_MERGES) throw new UsageError(`${formatOrigin(originOf(value))}: it merges too many others`)
  const entries: Entries = new Map()
  for (const { key, value: node } of map.node.items) {
    if (isMergeKey(key) && node !== null)
      for (const [name, one] of merged({ ...map, node }, depth)) entries.set(name, one)
  }
  for (const { key, value: node } of map.node.items) {
    if (!isMergeKey(key)) setOwn(entries, nameOf({ ...map, node: key }), { ...map, node: isNode(node) ? node : key })
  }
  step(map, entries.size)
  mappings.set(map.node, entries)
  return entries
}

const covered = new WeakMap<Value, Value>()

function setOwn(entries: Entries, name: string, own: Value): void {
  const merged = entries.get(name)
  if (merged !== undefined) covered.set(own, merged)
  entries.set(name, own)
}

/** What a mapping merges in, in whose place it has said this value itself. */
export function coveredBy(value: Value): Value | undefined {
  return covered.get(value)
}

function isMergeKey(key: Node): boolean {
  return isScalar(key) && key.source === '<<' && (key.type === 'PLAIN' || key.type === undefined)
}

/** Of several that are merged in the first counts. */
function merged(value: Value, depth: number): Entries {
  const sources = isSeq(target(value).node) ? itemsOf(value).toReversed() : [value]
  for (const source of sources) {
    if (isMapping(source)) continue
    throw new UsageError(`${formatOrigin(originOf(source))}: "<<" merges mappings, and this is none`)
  }
  return new Map(sources.flatMap((source) => [...entriesWithin(source, depth + 1)]))
}

function nameOf(key: Value): string {
  const { node } = target(key)
  return isScalar(node) ? String(node.source ?? node.value ?? '') : ''
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

export function isList(value: Value): boolean {
  return isSeq(target(value).node)
}

/** Nothing stands there, or `null`. */
export function isNull(value: Value): boolean {
  const { node } = target(value)
  return isScalar(node) && node.value === null
}

/** `!reset` takes a value of another file away, `!override` takes its place. */
export function tagOf(value: Value): string | undefined {
  const { node } = target(value)
  return isAlias(node) ? undefined : node.tag
}

/** Without quotes, so that others may take it for a number. */
export function isPlain(value: Value): boolean {
  const { node } = target(value)
  return isScalar(node) && node.type === 'PLAIN'
}

/** The key of a mapping as it stands there itself. */
export function keyOf(value: Value, name: string): Value | undefined {
  const map = target(value)
  const pair = isMap<Node, Node | null>(map.node)
    ? map.node.items.find(({ key }) => nameOf({ ...map, node: key }) === name)
    : undefined
  return pair && { ...map, node: pair.key }
}

/** Where it stands; of the first of a list of lines, where its text begins. */
export function originOf({ node, document }: Value) {
  return document.positionOf(node)
}
