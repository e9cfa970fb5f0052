import { type Document, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { UsageError } from '../model/errors.ts'
import { formatOrigin, type Origin } from '../model/requirement.ts'

/** A parsed document that can tell where each of its nodes stands. */
export interface Positioned {
  document: Document
  contents: Node | null
  origin: Origin
  positionOf(node: Node): Origin
}

/** Text to YAML. Throws a UsageError with line and column for the first thing that is wrong. */
export function parseYaml(text: string, origin: Origin): Positioned {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false })
  const at = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset)
    return { ...origin, line, column: col }
  }
  const [error] = document.errors
  if (error !== undefined) throw new UsageError(`${formatOrigin(at(error.pos[0]))}: ${describe(error, text)}`)
  return {
    document,
    contents: document.contents,
    origin,
    positionOf: (node) => (node.range ? at(node.range[0]) : origin),
  }
}

function describe(
  { code, message, pos }: { code: string; message: string; pos: [number, number] },
  text: string,
): string {
  if (code === 'DUPLICATE_KEY') return `${keyAt(text, pos[0])} is asked for twice: a name stands only once`
  if (code === 'TAB_AS_INDENT') return 'a tab cannot indent YAML: use blanks'
  const hint = /[[*]/.test(lineAt(text, pos[0])) ? ' (quote an address that starts with "[" or "*")' : ''
  return `this is not valid YAML: ${message.split('\n')[0]}${hint}`
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start).split('\n')[0] ?? ''
}

function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() || 'a name'
}

/** The text of a mapping's key. */
export function readKey(key: Node, document: Positioned): string {
  if (isScalar(key)) return String(key.source ?? key.value ?? '')
  throw new UsageError(`${formatOrigin(document.positionOf(key))}: a name is plain text`)
}
