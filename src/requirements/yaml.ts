import {
  type Document,
  type DocumentOptions,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParseOptions,
  parseAllDocuments,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import { UsageError } from '../model/errors.ts'
import { formatOrigin, type Origin } from '../model/requirement.ts'
import { anchoredBy } from './files/aliases.ts'

/** A parsed document that can tell where each of its nodes stands. */
export interface Positioned {
  text: string
  document: Document
  contents: Node | null
  origin: Origin
  positionOf(node: Node): Origin
  /** Of a character of the text. */
  positionAt(offset: number): Origin
}

const MOST_WORDS = 160
const TOO_DEEP = 'it is nested too deeply'

/** Text to YAML of ours. Throws a UsageError with line and column for the first thing that is wrong. */
export function parseYaml(text: string, origin: Origin): Positioned {
  const document = parseForeignYaml(text, origin)
  refuseAnchors(document)
  return document
}

/** The same of a file that others have made the rules for: whoever walks through its aliases has to see to an end. */
export function parseForeignYaml(text: string, origin: Origin): Positioned {
  const lines = new LineCounter()
  return positioned(
    parsed(() => parseDocument(text, optionsFor(lines)), origin),
    { text, lines, origin },
  )
}

/** The same of a file that has several documents, with lines of "---" between; of a part of one, how many lines are above it. */
export function parseForeignYamls(text: string, origin: Origin, above = 0): Positioned[] {
  const lines = new LineCounter()
  const documents = parsed(() => [...parseAllDocuments(text, optionsFor(lines))], origin)
  return documents.map((document) => positioned(document, { text, lines, origin, above }))
}

interface Source {
  text: string
  lines: LineCounter
  origin: Origin
  above?: number
}

function positioned(document: Document, { text, lines, origin, above = 0 }: Source): Positioned {
  const at = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset)
    return { ...origin, line: above + line, column: col }
  }
  const error = document.errors[0] ?? repeatedKey(document.contents)
  if (error !== undefined) throw new UsageError(`${formatOrigin(at(error.pos[0]))}: ${describe(error, text)}`)
  return {
    text,
    document,
    contents: document.contents,
    origin,
    positionOf: (node: Node) => (node.range ? at(node.range[0]) : origin),
    positionAt: at,
  }
}

function optionsFor(lineCounter: LineCounter): ParseOptions & DocumentOptions {
  // Each key would be compared with all others of its mapping.
  return { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false }
}

function parsed<Result>(parse: () => Result, origin: Origin): Result {
  const { stackTraceLimit } = Error
  try {
    // Of text that is broken all through each character is an error, and the stacks of them all fill the memory.
    Error.stackTraceLimit = 0
    return parse()
  } catch {
    throw new UsageError(`${formatOrigin(origin)}: this is not valid YAML: ${TOO_DEEP}`)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** A list that holds an alias of itself has no end, and aliases of lists of aliases stand for more than memory holds. */
function refuseAnchors({ document, positionOf }: Positioned): void {
  visit(document, {
    Collection: (_, node) => {
      if (!isCollection(node) || node.anchor === undefined) return
      throw new UsageError(`${formatOrigin(positionOf(node))}: an anchor (&${node.anchor}) can name one value, no list`)
    },
  })
}

/** A key that its mapping has already. */
function repeatedKey(root: Node | null): Fault | undefined {
  const open: unknown[] = [root]
  while (open.length > 0) {
    const node = open.pop()
    if (isSeq(node)) for (const item of node.items) open.push(item)
    if (!isMap<Node, Node | null>(node)) continue
    const keys = new Set<unknown>()
    for (const { key, value } of node.items) {
      if (isScalar(key) && keys.has(key.value)) return { code: 'DUPLICATE_KEY', message: '', pos: pairOf(key.range) }
      if (isScalar(key)) keys.add(key.value)
      open.push(key, value)
    }
  }
  return undefined
}

function pairOf(range: Node['range']): [number, number] {
  const [start = 0, end = start] = range ?? []
  return [start, end]
}

type Fault = { code: string; message: string; pos: [number, number] }

function describe({ code, message, pos }: Fault, text: string): string {
  const line = lineAt(text, pos[0])
  if (code === 'DUPLICATE_KEY') return `${keyAt(text, pos[0])} is asked for twice: a name stands only once`
  if (code === 'TAB_AS_INDENT') return 'a tab cannot indent YAML: use blanks'
  if (code === 'MULTIPLE_DOCS') return 'a line of "---" starts a second document, and only one is read'
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'there are two names on one line: write one "name: port" a line'
  if (message.includes('call stack')) return `this is not valid YAML: ${TOO_DEEP}`
  const hint = /[[*]/.test(line) ? ' (quote an address that starts with "[" or "*")' : ''
  return `this is not valid YAML: ${(message.split('\n')[0] ?? '').slice(0, MOST_WORDS)}${hint}`
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start).split('\n')[0] ?? ''
}

function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim().slice(0, MOST_WORDS) || 'a name'
}

/** The text of a mapping's key. */
export function readKey(key: Node, document: Positioned): string {
  if (isScalar(key)) return String(key.source ?? key.value ?? '')
  throw new UsageError(`${formatOrigin(document.positionOf(key))}: a name is plain text`)
}

/** What was written, not what YAML makes of it: 080 stays 080, 1_000 is no number. */
export function sourceOf(scalar: Scalar): string {
  return scalar.type === 'PLAIN' && scalar.source !== undefined ? scalar.source : String(scalar.value ?? '')
}

/** How a scalar stands in its text. */
export interface ScalarPlace {
  start: number
  end: number
  style: 'plain' | 'quoted' | 'other'
  /** Inside of brackets or braces, where less may stand without quotes. */
  isInFlow: boolean
}

/** All of them, in their order. */
export function scalarPlaces({ document }: Positioned): ScalarPlace[] {
  const places: ScalarPlace[] = []
  visit(document, {
    Scalar: (_, { range, type = '', tag }, path) => {
      const [start, end] = range ?? []
      if (start === undefined || end === undefined) return
      const isInFlow = path.some((node) => isCollection(node) && node.flow === true)
      const style = tag !== undefined ? 'other' : type === 'PLAIN' ? 'plain' : /^QUOTE/.test(type) ? 'quoted' : 'other'
      places.push({ start, end, style, isInFlow })
    },
  })
  return places
}

/** What an alias stands for. */
export function resolved(node: Node | null, document: Positioned): Node | null {
  return isAlias(node) ? (anchoredBy(node, document) ?? null) : node
}
