import { UsageError } from '../../model/errors.ts'
import type { Read } from './read.ts'
import type { TextPlace } from './text-place.ts'

/** Some of the documents of a file, and what stands above them. */
export interface Part {
  text: string
  lines: number
  characters: number
}

/** As much as is read as it stands. */
const MOST_CHARACTERS = 128 * 1024
/** As much as is parsed of what is longer, which takes far more time than to read it. */
const MOST_OF_PORTS = 192 * 1024

/** All of a file; of a long one each document that may say something of ports. */
export function partsOf(text: string, path: string): Part[] {
  if (text.length <= MOST_CHARACTERS) return [{ text, lines: 0, characters: 0 }]
  const parts: Part[] = []
  let [lines, left] = [0, MOST_OF_PORTS]
  for (const { start, end } of documentsIn(text)) {
    const document = text.slice(start, end)
    if (maySayPorts(document)) {
      left -= document.length
      if (left < 0) throw new UsageError(`${path}:${lines + 1}:1: ${TOO_LONG}`)
      parts.push({ text: document, lines, characters: start })
    }
    lines += countLines(document)
  }
  return parts
}

const TOO_LONG = `the documents that say something of ports are too long up to here: at most ${MOST_OF_PORTS} characters of them are read`

/** From one line of "---" to the next: nothing inside of a document can look like it. */
function documentsIn(text: string): { start: number; end: number }[] {
  const starts = [0, ...[...text.matchAll(/^---(?=\s)/gm)].map(({ index }) => index)]
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
}

function maySayPorts(document: string): boolean {
  return (
    /hostPort|nodePort|hostNetwork|\\[xuU]/.test(document) && !/^kind:[ \t]*CustomResourceDefinition\b/m.test(document)
  )
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** The same with offsets from the beginning of the file. */
export function inWhole({ declarations, faults }: Read, { characters }: Part): Read {
  const moved = <Placed extends TextPlace>(one: Placed): Placed => ({
    ...one,
    span: { start: one.span.start + characters, end: one.span.end + characters },
  })
  return { declarations: declarations.map(moved), faults: faults.map(moved) }
}
