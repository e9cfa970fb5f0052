import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Declaration, Fault, PortFile } from '../../../src/model/declaration.ts'
import { formatNeed, type Origin } from '../../../src/model/requirement.ts'
import { readPortFile } from '../../../src/requirements/files/index.ts'
import { readText } from '../../../src/requirements/read-file.ts'

const ROOT = join(import.meta.dirname, '../../fixtures/files')

/** What expected.txt says of one file, line by line. */
export interface Expected {
  path: string
  rows: string[]
}

export const EXPECTED: readonly Expected[] = readFileSync(join(ROOT, 'expected.txt'), 'utf8')
  .split('\n\n')
  .slice(1)
  .map((block) => {
    const [path = '', ...rows] = block.trimEnd().split('\n')
    return { path, rows: rows.map((row) => row.trim()) }
  })

/** All files but the table, and what is no file of its own. */
export function filesOfCorpus(): string[] {
  const entries = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const paths = files.map((file) => file.slice(ROOT.length + 1).replaceAll('\\', '/'))
  return paths.filter((path) => path !== 'expected.txt' && !path.endsWith('/.foreman')).sort()
}

/** A file of the corpus, whose first directory is the working directory. */
export function readCorpusFile(path: string): Promise<PortFile> {
  return readPortFile({ path: inside(path), variables: {}, read: (name) => textOf(path, name) })
}

function inside(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

function textOf(path: string, name: string): string | undefined {
  return readText(join(ROOT, posix.join(path.slice(0, path.indexOf('/')), name)))
}

/** The same as in expected.txt, with what stands at the place that is told. */
export function rowsOf(path: string, { text, ...file }: PortFile): string[] {
  const own = inside(path)
  const rows = [
    ...file.declarations.map((one) => ({ one, words: `${formatNeed(one)}${one.isAnyOf === true ? ' any' : ''}` })),
    ...file.faults.map((one) => ({ one, words: `fault ${one.kind}` })),
  ]
  return rows.map(({ one, words }) => {
    const source = one.origin.file === own ? text : (textOf(path, one.origin.file ?? '') ?? '')
    const place = `${one.origin.file === own ? '' : `${posix.basename(one.origin.file ?? '')}:`}${lineAndColumn(one.origin)}`
    return `${place}  ${wordsAt(source, one)}  ${one.service}  ${words}${copiesOf(one)}`
  })
}

function lineAndColumn({ line, column }: Origin): string {
  return `${line}:${column}`
}

/** By line and column, and as long as the span is. */
function wordsAt(text: string, { origin, span }: Declaration | Fault): string {
  const { line = 0, column = 0 } = origin
  return (text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + span.end - span.start)
}

function copiesOf(one: Declaration | Fault): string {
  const copies = 'copies' in one ? one.copies : undefined
  if (copies === undefined) return ''
  return ` ${copies.reason}${copies.count === undefined ? '' : ` ${copies.count}`} @${lineAndColumn(copies.origin)}`
}
