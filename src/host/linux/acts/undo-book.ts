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
  writeSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Call } from '../../../model/call.ts'
import { HostError } from '../../../model/errors.ts'
import type { ActOrder } from '../../../model/resolution.ts'

/** What is taken back later: a file each, written before anything is done, which outlives this process and a boot. */
export interface Entry extends Omit<ActOrder, 'owner'> {
  /** The process that takes it back of itself, as `1234:567890:BOOT`; empty where there is none. */
  owner: string
  /** ISO 8601, UTC. */
  at: string
}

export interface Kept extends Entry {
  path: string
}

const VERSION = 1
const MOST_BYTES = 256 * 1024

/** Of this user alone. */
function bookDirectory(): string {
  const state = process.env.XDG_STATE_HOME ?? ''
  const own = state.startsWith('/') ? state : join(homedir(), '.local/state')
  return process.geteuid?.() === 0 ? '/var/lib/port-preflight/undo' : join(own, 'port-preflight/undo')
}

/** Returns its path when it is on the disk. */
export function keep(entry: Entry): string {
  const directory = bookDirectory()
  attempt(directory, () => mkdirSync(directory, { recursive: true, mode: 0o700 }))
  refuseForeign(directory)
  const path = join(directory, `${nameOf(entry)}.json`)
  return attempt(path, () => {
    const draft = `${path}.new`
    rmSync(draft, { force: true })
    writeWhole(draft, `${JSON.stringify({ version: VERSION, ...entry })}\n`)
    renameSync(draft, path)
    syncDirectory(directory)
    return path
  })
}

/** In the order in which they were written. */
function nameOf({ at, id }: Entry): string {
  const order = process.hrtime.bigint().toString(36).padStart(13, '0')
  return `${at.replaceAll(/\D/g, '')}-${order}-${id.replaceAll(/[^\w-]/g, '')}`
}

export function forget(path: string): void {
  rmSync(path, { force: true })
}

/** The last one first. What is not of this user, or has not the form that it was written in, is not believed. */
export function readBook(): Kept[] {
  const directory = bookDirectory()
  if (lstatSync(directory, { throwIfNoEntry: false }) === undefined) return []
  refuseForeign(directory)
  const names = readdirSync(directory).filter((name) => name.endsWith('.json'))
  return names
    .sort()
    .toReversed()
    .flatMap((name) => readEntry(join(directory, name)) ?? [])
}

function readEntry(path: string): Kept | undefined {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const stat = fstatSync(file)
      if (!stat.isFile() || stat.uid !== process.geteuid?.() || stat.size > MOST_BYTES) return undefined
      const entry: unknown = JSON.parse(readFileSync(file, 'utf8'))
      return isEntry(entry) ? { ...entry, path } : undefined
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is Entry {
  const { version, id, title, owner, at, calls, undo } = { ...(value as Partial<Entry> & { version?: unknown }) }
  const isText = [id, title, owner, at].every((text) => typeof text === 'string')
  return version === VERSION && isText && [calls, undo].every((list) => Array.isArray(list) && list.every(isCall))
}

function isCall(value: unknown): value is Call {
  const { words, targets } = { ...(value as Partial<Call>) }
  return Array.isArray(words) && words.every((word) => typeof word === 'string') && Array.isArray(targets)
}

function refuseForeign(directory: string): void {
  const stat = attempt(directory, () => lstatSync(directory))
  const isOwn = stat.isDirectory() && stat.uid === process.geteuid?.() && (stat.mode & 0o077) === 0
  if (!isOwn) throw new HostError(`${directory} is not a directory of this user alone, so nothing is written there`)
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600)
  try {
    writeSync(file, text)
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

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof HostError) throw error
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    throw new HostError(`how to take it back cannot be written down, so nothing is done: ${path}: ${code}`)
  }
}
