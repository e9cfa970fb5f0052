import type { Alias, Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Origin } from '../model/requirement.ts'

// What the package "yaml" tells its nodes apart by. It takes a while to load: who has nodes need not load it too.
const TYPE = Symbol.for('yaml.node.type')
export const ALIAS = Symbol.for('yaml.alias')
export const MAP = Symbol.for('yaml.map')
export const SCALAR = Symbol.for('yaml.scalar')
export const SEQ = Symbol.for('yaml.seq')

/** A text as a tree that can tell where each of its nodes stands. */
export interface Located {
  text: string
  contents: Node | null
  origin: Origin
  positionOf(node: Node): Origin
  /** Of a character of the text. */
  positionAt(offset: number): Origin
}

/** The same as "yaml" has it. */
export interface Positioned extends Located {
  document: Document
}

/** A node of that kind, for who is no part of "yaml". */
export function nodeOf(kind: symbol, fields: object): Node {
  return { [TYPE]: kind, ...fields } as unknown as Node
}

function kindOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null ? (node as { [TYPE]?: unknown })[TYPE] : undefined
}

export function isAlias(node: unknown): node is Alias {
  return kindOf(node) === ALIAS
}

export function isMap(node: unknown): node is YAMLMap<Node, Node | null> {
  return kindOf(node) === MAP
}

export function isScalar(node: unknown): node is Scalar {
  return kindOf(node) === SCALAR
}

export function isSeq(node: unknown): node is YAMLSeq<Node> {
  return kindOf(node) === SEQ
}

export function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
}

/** What was written, not what YAML makes of it: 080 stays 080, 1_000 is no number. */
export function sourceOf(scalar: Scalar): string {
  return scalar.type === 'PLAIN' && scalar.source !== undefined ? scalar.source : String(scalar.value ?? '')
}
