import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { UsageError } from '../../model/errors.ts'
import { formatOrigin } from '../../model/requirement.ts'
import { type Positioned, sourceOf } from '../yaml.ts'
import { targetOf } from '../yaml-aliases.ts'

/** A node with the file it is of. */
export interface Value {
  node: Node
  document: Positioned
}

/** How often aliases and merge keys may lead on in one file: they can stand for more than any memory holds. */
const MOST_STEPS = 50_000
const steps = new WeakMap<Positioned, number>()

function step({ node, document }: Value): void {
  const count = (steps.get(document) ?? 0) + 1
  steps.set(document, count)
  if (count > MOST_STEPS) {
    throw new UsageError(`${formatOrigin(document.positionOf(node))}: the aliases of this file stand for too much`)
  }
}

/** What an alias stands for, where the value is one. */
function target(value: Value): Value | undefined {
  step(value)
  if (!isAlias(value.node)) return value
  const node = targetOf(value.node, value.document.document)
  return node === undefined ? undefined : { ...value, node }
}

/** The values of a mapping by name; those that it merges in come first, and what it says itself takes their place. */
export function entriesOf(value: Value | undefined): Map<string, Value> {
  const entries = new Map<string, Value>()
  const map = value && target(value)
  if (map === undefined || !isMap<Node, Node | null>(map.node)) return entries
  for (const { key, value: node } of map.node.items) {
    if (isMergeKey(key) && node !== null) for (const [name, one] of merged({ ...map, node })) entries.set(name, one)
  }
  for (const { key, value: node } of map.node.items) {
    if (isScalar(key) && !isMergeKey(key)) entries.set(nameOf(key), { ...map, node: node ?? key })
  }
  return entries
}

function isMergeKey(key: Node): boolean {
  return isScalar(key) && key.source === '<<'
}

/** Of several that are merged in the first counts. */
function merged(value: Value): Map<string, Value> {
  const list = itemsOf(value)
  const sources = list.length === 0 ? [value] : list.toReversed()
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
  return isMap(target(value)?.node)
}

/** `!reset` takes a value of another file away, `!override` takes its place. */
export function tagOf({ node }: Value): string | undefined {
  return isAlias(node) ? undefined : (node as { tag?: string }).tag
}

export function originOf({ node, document }: Value) {
  return document.positionOf(node)
}
