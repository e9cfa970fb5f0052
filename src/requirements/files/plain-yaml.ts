import type { Node } from 'yaml'
import type { Origin } from '../../model/requirement.ts'
import { type Located, MAP, nodeOf, SEQ } from '../yaml-nodes.ts'
import { blockAt, type Line, linesIn } from './plain-lines.ts'
import { emptyAt, type Found, keyAt, nodeAt, type Pair } from './plain-values.ts'
import { linesOf } from './text-place.ts'

/** Nobody nests deeper. */
const MOST_DEPTH = 30

/** What reads a text; there may be several documents in it. */
export type Parse = (text: string, origin: Origin) => Located[]

/** The text is more than plain YAML, or wrong. */
class BeyondPlain extends Error {}

/** Runs what reads plain YAML, and anew with all of YAML where that is not enough. */
export async function withYaml<Result>(run: (parse: Parse) => Result): Promise<Result> {
  try {
    return run((text, origin) => [checked(parsePlain(text, origin))])
  } catch (error) {
    if (!(error instanceof BeyondPlain)) throw error
    const { parseForeignYamls } = await import('../yaml.ts')
    return run(plainOr(parseForeignYamls))
  }
}

export function plainOr(parse: Parse): Parse {
  return (text, origin) => {
    const plain = parsePlain(text, origin)
    return plain === undefined ? parse(text, origin) : [plain]
  }
}

/**
 * One document in the YAML that most are written in: blocks of mappings and lists, and values of one line. All the rest,
 * and all that is wrong, is undefined, and for "yaml" to read: to load that takes longer than a whole check.
 */
export function parsePlain(text: string, origin: Origin): Located | undefined {
  try {
    const contents = new Reader(text).read()
    const lines = linesOf(text, origin.file ?? '')
    const positionAt = (offset: number) => ({ ...origin, ...lines.placeOf(offset, offset).origin })
    return { text, contents, origin, positionAt, positionOf: ({ range }) => positionAt(range?.[0] ?? 0) }
  } catch (error) {
    if (error instanceof BeyondPlain) return undefined
    throw error
  }
}

/** A line, and where in it a value begins. */
interface Place {
  line: Line
  start: number
  /** Of what the value belongs to. */
  indent: number
  depth: number
  /** Below a key a list need not be indented. */
  isOfKey: boolean
}

class Reader {
  readonly lines: Line[]
  next = 0

  constructor(text: string) {
    const lines = linesIn(text)
    if (lines === undefined) throw new BeyondPlain()
    this.lines = lines
  }

  read(): Node {
    if (this.peek()?.words.trimEnd() === '---') this.next++
    const first = this.peek()
    if (first === undefined) throw new BeyondPlain()
    const node = this.block(first.indent, 0)
    if (this.peek() !== undefined) throw new BeyondPlain()
    return node
  }

  /** The next line that says something. */
  peek(): Line | undefined {
    for (; this.next < this.lines.length; this.next++) {
      const line = this.lines[this.next]
      if (line !== undefined && line.words !== '' && line.words[0] !== '#') return line
    }
    return undefined
  }

  block(indent: number, depth: number): Node {
    if (depth > MOST_DEPTH) throw new BeyondPlain()
    return isItem(this.peek()) ? this.list(indent, depth) : this.mapping(indent, depth)
  }

  /** `inside`: of an item of a list the rest of its line, which is the first of the mapping. */
  mapping(indent: number, depth: number, inside?: Line): Node {
    const items: Pair[] = []
    const names = new Set<unknown>()
    let start: number | undefined
    for (let line = inside ?? this.peek(); line?.indent === indent && !isItem(line); line = this.peek()) {
      const key = keyAt(line.words, 0, line.start)
      if (key === undefined || names.has(key.name)) throw new BeyondPlain()
      names.add(key.name)
      start ??= line.start
      this.next++
      items.push({ key: key.node, value: this.value({ line, start: key.end, indent, depth, isOfKey: true }) })
    }
    return this.closed(MAP, { items, start, indent })
  }

  list(indent: number, depth: number): Node {
    const items: Node[] = []
    let start: number | undefined
    for (let line = this.peek(); line?.indent === indent && isItem(line); line = this.peek()) {
      start ??= line.start
      items.push(this.item(line, depth))
    }
    return this.closed(SEQ, { items, start, indent })
  }

  closed(
    kind: symbol,
    { items, start, indent }: { items: unknown[]; start: number | undefined; indent: number },
  ): Node {
    const next = this.peek()
    if (start === undefined || (next !== undefined && next.indent > indent)) throw new BeyondPlain()
    const last = this.lines[this.next - 1]
    const end = next?.start ?? (last === undefined ? start : last.start + last.words.length)
    return nodeOf(kind, { items, range: [start, end, end] })
  }

  item(line: Line, depth: number): Node {
    const gap = /^- */.exec(line.words)?.[0].length ?? 0
    const words = line.words.slice(gap)
    if (words === '' || words.startsWith('#') || isItem({ words })) throw new BeyondPlain()
    const inside = { words, start: line.start + gap, indent: line.indent + gap }
    if (keyAt(words, 0, 0) !== undefined) return this.mapping(inside.indent, depth + 1, inside)
    this.next++
    return this.value({ line: inside, start: 0, indent: line.indent, depth, isOfKey: false })
  }

  /** What stands behind a key or a dash, in its line or below. */
  value({ line, start, indent, depth, isOfKey }: Place): Node {
    const { words } = line
    const [gap = '', anchor] = /^ *(?:&([\w-]+)(?: +|$))?/.exec(words.slice(start)) ?? []
    const at = start + gap.length
    const named = anchor === undefined ? {} : { anchor }
    if (anchor !== undefined && words[at] === '*') throw new BeyondPlain()
    if (/^[|>]/.test(words.slice(at))) {
      const { node, next } = checked(blockAt(this.lines, { at: this.next, line, start: at, indent }))
      this.next = next
      return Object.assign(node, named)
    }
    if (at < words.length && words[at] !== '#') return Object.assign(checked(wholeAt(line, at)), named)
    const below = this.peek()
    const isBelow =
      below !== undefined && (below.indent > indent || (below.indent === indent && isOfKey && isItem(below)))
    if (isBelow) return Object.assign(this.block(below.indent, depth + 1), named)
    if (anchor !== undefined) throw new BeyondPlain()
    return emptyAt(line.start + at)
  }
}

function isItem(line: Pick<Line, 'words'> | undefined): boolean {
  return line !== undefined && /^-(?: |$)/.test(line.words)
}

function checked<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new BeyondPlain()
  return value
}

/** A value that has the rest of its line for itself. */
function wholeAt(line: Line, at: number): Node | undefined {
  const found: Found | undefined = nodeAt(line.words, at, line.start)
  return found !== undefined && /^ *$|^ +#/.test(line.words.slice(found.end)) ? found.node : undefined
}
