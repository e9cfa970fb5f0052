import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { HostError } from '../../../model/errors.ts'
import { ownHome } from '../../home.ts'
import { type Entry, formatEntry, parseEntry } from './undo-entry.ts'

// What is taken back later: a file each, written before anything is done, which outlives this process and a boot.

export interface Kept extends Entry {
  path: string
}

const MOST_BYTES = 256 * 1024
const UNWRITTEN = 'how to take it back cannot be written down, so nothing is done'
const UNREAD = 'what is to be put back cannot be read'

/** Of this user alone; undefined for one who has no place of his own. */
function bookDirectory(): string | undefined {
  if (process.geteuid?.() === 0) return '/var/lib/port-preflight/undo'
  const state = process.env.XDG_STATE_HOME ?? ''
  const own = state.startsWith('/') ? state : join(ownHome(), '.local/state')
  return own.startsWith('/') ? join(own, 'port-preflight/undo') : undefined
}

/** Returns its path when it is on the disk. */
export function keep(entry: Entry): string {
  const directory = bookDirectory()
  if (directory === undefined) throw new HostError(`${UNWRITTEN}: neither HOME nor XDG_STATE_HOME is a directory`)
  attempt(directory, () => mkdirSync(directory, { recursive: true, mode: 0o700 }))
  refuseForeign(directory)
  const path = join(directory, `${nameOf(entry)}.json`)
  return attempt(path, () => {
    replace(path, entry)
    syncDirectory(directory)
    return path
  })
}

/** Of what is still to be taken back more is known now. */
export function rewrite(path: string, entry: Entry): void {
  attempt(path, () => replace(path, entry))
}

/** It is there whole, or as it was. */
function replace(path: string, entry: Entry): void {
  const draft = `${path}.new`
  const text = formatEntry(entry)
  if (Buffer.byteLength(text) > MOST_BYTES) throw new HostError(`${UNWRITTEN}: it is too long`)
  rmSync(draft, { force: true })
  try {
    writeWhole(draft, text)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** In the order in which they were written. */
function nameOf({ at, id }: Entry): string {
  const order = process.hrtime.bigint().toString(36).padStart(13, '0')
  return `${at.replaceAll(/\D/g, '')}-${order}-${id.replaceAll(/[^\w-]/g, '')}`
}

export function forget(path: string): void {
  rmSync(path, { force: true })
}

/** What is written down; what is in the way of that is told, and not believed. */
interface Book {
  /** The last one first. */
  kept: Kept[]
  refused: { path: string; reason: string }[]
}

export function readBook(): Book {
  const directory = bookDirectory()
  const book: Book = { kept: [], refused: [] }
  if (directory === undefined || !isThere(directory)) return book
  refuseForeign(directory)
  const names = attempt(directory, () => readdirSync(directory), UNREAD).filter((name) => name.endsWith('.json'))
  for (const path of names
    .toSorted()
    .toReversed()
    .map((name) => join(directory, name))) {
    const read = readEntry(path)
    if (typeof read === 'string') book.refused.push({ path, reason: read })
    else if (read !== undefined) book.kept.push(read)
  }
  return book
}

function isThere(path: string): boolean {
  return attempt(path, () => lstatSync(path, { throwIfNoEntry: false }), UNREAD) !== undefined
}

/** In words why it is not believed; undefined where another one has taken it back by now. */
function readEntry(path: string): Kept | string | undefined {
  try {
    const text = readOwn(path)
    if (text === undefined) return 'it is not a file of this user alone'
    const entry = parseEntry(text)
    return entry === undefined ? 'it has not the form that it was written in' : { ...entry, path }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    return code === 'ELOOP' ? 'it is a link' : `it cannot be read: ${code}`
  }
}

function readOwn(path: string): string | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(file)
    const isOwn = stat.isFile() && stat.uid === process.geteuid?.() && (stat.mode & 0o022) === 0
    return isOwn && stat.size <= MOST_BYTES ? readFileSync(file, 'utf8') : undefined
  } finally {
    closeSync(file)
  }
}

function refuseForeign(directory: string): void {
  const stat = attempt(directory, () => lstatSync(directory))
  const isOwn = stat.isDirectory() && stat.uid === process.geteuid?.() && (stat.mode & 0o077) === 0
  if (!isOwn)
    throw new HostError(
      `${directory} is not a directory of this user alone, so nothing there is believed, and nothing is done`,
    )
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function syncDirectory(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function attempt<Result>(path: string, work: () => Result, fault = UNWRITTEN): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof HostError) throw error
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    throw new HostError(`${fault}: ${path}: ${code}`)
  }
}
