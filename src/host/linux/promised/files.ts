import { closeSync, constants, fstatSync, opendirSync, openSync, readSync, statSync } from 'node:fs'
import { nowMs } from '../../../model/clock.ts'

/** How much is read of all files together: more than any machine has that was not made to be slow. */
export interface Budget {
  files: number
  bytes: number
  entries: number
  /** When to stop, by nowMs(). */
  end: number
}

export function newBudget(): Budget {
  return { files: 1_000, bytes: 8 * 1024 * 1024, entries: 5_000, end: nowMs() + 1_000 }
}

export function isSpent({ files, bytes, entries, end }: Budget): boolean {
  return files <= 0 || bytes <= 0 || entries <= 0 || nowMs() > end
}

/** Most of what is looked for is not there, and an error takes ten times as long as this. */
export function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

const MOST_BYTES = 256 * 1024
/** Of open(2): the place alone, which nothing is done to. Node has no name for it. */
const O_PATH = 0o10000000

/** The text of a regular file, cut where it is too big; empty where there is none or it may not be read. */
export function readSome(path: string, budget: Budget, most = MOST_BYTES): string {
  if (!isThere(path)) return ''
  let [place, file]: (number | undefined)[] = []
  try {
    // To open a device may do something to it, and a link may lead to another file the next moment.
    place = openSync(path, O_PATH)
    const stats = fstatSync(place)
    if (!stats.isFile() || isSpent(budget)) return ''
    file = openSync(`/proc/self/fd/${place}`, constants.O_RDONLY | constants.O_NONBLOCK)
    const buffer = Buffer.allocUnsafe(Math.min(stats.size, most, budget.bytes))
    budget.files -= 1
    budget.bytes -= buffer.length
    return buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0))
  } catch {
    return ''
  } finally {
    for (const one of [place, file]) if (one !== undefined) closeSync(one)
  }
}

/** Files of a directory and `depth` levels of directories below it, but for those that only hold links to others. */
export function filesIn(directory: string, depth: number, budget: Budget): string[] {
  const found: string[] = []
  for (const { name, isDirectory } of entriesOf(directory, budget)) {
    const path = `${directory}/${name}`
    if (!isDirectory) found.push(path)
    else if (depth > 0 && !/\.(wants|requires|upholds)$/.test(name)) found.push(...filesIn(path, depth - 1, budget))
  }
  return found
}

interface Entry {
  name: string
  isDirectory: boolean
}

/** One by one: a directory may have a million of them. A link to a directory is not followed. */
function entriesOf(directory: string, budget: Budget): Entry[] {
  if (!isThere(directory)) return []
  try {
    const entries: Entry[] = []
    const open = opendirSync(directory)
    try {
      for (let entry = open.readSync(); entry !== null && !isSpent(budget); entry = open.readSync()) {
        budget.entries -= 1
        if (entry.isFile() || entry.isSymbolicLink()) entries.push({ name: entry.name, isDirectory: false })
        else if (entry.isDirectory()) entries.push({ name: entry.name, isDirectory: true })
      }
    } finally {
      open.closeSync()
    }
    return entries
  } catch {
    return []
  }
}
