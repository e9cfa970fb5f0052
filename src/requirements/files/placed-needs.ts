import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Demand } from '../../model/demand.ts'
import { splitList } from '../plain-list.ts'
import { isPlainList, parsePlainList } from '../ports-input.ts'
import { parsePortsNode } from '../ports-yaml.ts'
import { type Positioned, parseYaml, readKey, resolved } from '../yaml.ts'
import { type ScalarSource, sourceOfScalar } from './scalar-source.ts'
import { linesOf, type TextPlace } from './text-place.ts'

/** A need, and where its first port stands. */
export interface PlacedNeed {
  demand: Demand
  place: TextPlace
}

/** Of a `ports` input, whose places are those of its own text. */
export function needsOfText(text: string): PlacedNeed[] {
  if (text.trim() === '') return []
  const lines = linesOf(text, '')
  if (!isPlainList(text)) return needsOfNode(parseYaml(text, { input: 'ports' }), text)
  return parsePlainList(text).map((demand) => {
    const start = lines.offsetOf(demand.origin)
    const words = /^[^,\n]*/.exec(text.slice(start))?.[0] ?? ''
    const { from, to } = portIn(words)
    return { demand, place: lines.placeOf(start + from, start + to) }
  })
}

/** Of a document that is such an input, or of one of its keys. */
export function needsOfNode(document: Positioned, text: string, node: Node | null = document.contents): PlacedNeed[] {
  if (node === null) return []
  const demands = parsePortsNode(node, document)
  const places = specsIn(node, { document, text }).map(placeOf)
  return demands.flatMap((demand, at) => {
    const place = places[at]
    return place === undefined ? [] : { demand, place }
  })
}

function placeOf(spec: SpecText | undefined): TextPlace | undefined {
  if (spec === undefined) return undefined
  const { source, start, words } = spec
  const { from, to } = portIn(words)
  return source.placeOf({ start: start + from, end: start + to })
}

/** `[address:]port[-port]` at the beginning of a spec; else all of it. */
function portIn(spec: string): { from: number; to: number } {
  const [whole = '', port = ''] = /^\s*(?:(?:\[[^\]]*\]|[^\s:[\]]*):)?(\d+(?:-\d+)?)/.exec(spec) ?? []
  if (port === '') return { from: 0, to: spec.length }
  return { from: whole.length - port.length, to: whole.length }
}

interface SpecText {
  source: ScalarSource
  start: number
  words: string
}

interface File {
  document: Positioned
  text: string
}

/** The specs in the order in which they are read; undefined of one that names no port. */
function specsIn(node: Node | null, file: File): (SpecText | undefined)[] {
  const { document, text } = file
  const target = resolved(node, document)
  if (isMap<Node, Node>(target)) return target.items.map(({ value }) => specOf(resolved(value, document), file))
  if (isSeq<Node>(target)) return target.items.flatMap((item) => specsIn(item, file))
  const source = isScalar(target) ? sourceOfScalar({ node: target, document }, text) : undefined
  if (source === undefined) return []
  return splitList(source.text).map(({ text: words, offset }) => ({ source, start: offset, words }))
}

/** `6379`, or `{ port: 6379 }` */
function specOf(value: Node | null, { document, text }: File): SpecText | undefined {
  const isNamed = ({ key }: { key: Node }) => readKey(key, document) === 'port'
  const port = isMap<Node, Node>(value) ? value.items.find(isNamed)?.value : value
  const source = port === null || port === undefined ? undefined : sourceOfScalar({ node: port, document }, text)
  return source && { source, start: 0, words: source.text }
}
