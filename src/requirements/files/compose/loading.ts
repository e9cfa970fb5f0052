import { posix } from 'node:path'
import { UsageError } from '../../../model/errors.ts'
import { formatOrigin } from '../../../model/requirement.ts'
import { parseForeignYamls } from '../../yaml.ts'
import type { FileContext } from '../context.ts'
import { isMapping, originOf, scalarOf, type Value } from '../tree.ts'
import { interpolate, MissingVariable, type Variables } from './interpolate.ts'
import type { Services } from './service.ts'

/** What holds while the files of one project are read. */
export interface Loading extends FileContext {
  /** What the paths in its files start from. */
  directory: string
  /** The files that led here by `include`; none may come twice. */
  above: readonly string[]
  session: Session
  /** The services of files that others extend, as they stand there; the variables are those of who extends. */
  extended: Map<string, Services>
}

/** What has been read by now. */
interface Session {
  loads: number
  characters: number
  documents: Map<string, Value[]>
}

/** Files that include files that include files: more than anybody has. */
const MOST_LOADS = 500
const MOST_CHARACTERS = 1024 * 1024

export function complaint(at: Value, words: string): UsageError {
  return new UsageError(`${formatOrigin(originOf(at))}: ${words}`)
}

/** The mappings that a file consists of, one for each document of it. `named` is where its path stands. */
export function documentsOf(path: string, { session, read }: Loading, named?: Value): Value[] {
  if (++session.loads > MOST_LOADS) throw wrong(path, `more than ${MOST_LOADS} files name each other`, named)
  const known = session.documents.get(path)
  if (known !== undefined) return known
  const text = inPlace(() => read(path), named)
  if (text === undefined) throw wrong(path, 'does not exist', named)
  session.characters += text.length
  if (session.characters > MOST_CHARACTERS) throw wrong(path, 'the files of this project are too long', named)
  const documents = parseForeignYamls(text, { file: path }).flatMap((document) => {
    const root = document.contents === null ? undefined : { node: document.contents, document }
    if (root === undefined || isEmpty(root)) return []
    if (!isMapping(root)) throw complaint(root, 'expected keys such as "services:"')
    return [root]
  })
  session.documents.set(path, documents)
  return documents
}

function isEmpty(root: Value): boolean {
  return scalarOf(root) === undefined && !isMapping(root) && 'value' in root.node
}

function wrong(path: string, words: string, named: Value | undefined): UsageError {
  return named === undefined ? new UsageError(`${path}: ${words}`) : complaint(named, `${path}: ${words}`)
}

/** Complaints about what a file names begin where it names it. */
export function inPlace<Result>(run: () => Result, named: Value | undefined): Result {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof UsageError) || named === undefined) throw error
    const { message } = complaint(named, error.message)
    throw error instanceof MissingVariable ? new MissingVariable(message) : new UsageError(message)
  }
}

/** A scalar with its variables replaced; empty where there is none. */
export function textOf(value: Value | undefined, variables: Variables): string {
  const scalar = scalarOf(value)
  return scalar === undefined ? '' : inPlace(() => interpolate(scalar.text, variables), scalar.value)
}

/** A path that stands in a file, from where the paths of its project start. Throws for what is fetched from elsewhere. */
export function pathOf(value: Value, { directory, variables }: Pick<Loading, 'directory' | 'variables'>): string {
  const path = textOf(value, variables)
  if (path === '') throw complaint(value, 'expected the path of a file')
  if (/^(oci|git|https?|ssh):\/\/|^git@|^github\.com\//.test(path))
    throw complaint(value, `${path.slice(0, 160)} is fetched from elsewhere: what it declares cannot be read here`)
  return posix.isAbsolute(path) ? posix.normalize(path) : posix.join(directory, path)
}
