import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from 'node:fs'

const MOST_BYTES = 16 * 1024

/** Whose files are read, and not before when: an old log tells of another failure. */
interface LogLimits {
  owners: readonly number[]
  sinceMs?: number
}

/**
 * The end of a log, whole lines of it; undefined where it is no plain file of those users, or a link led to it: root is
 * not to be shown the way to what others may not read.
 */
export function readLogEnd(path: string, limits: LogLimits): string | undefined {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY)
    return readEnd(file, path, limits)
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function readEnd(file: number, path: string, { owners, sinceMs = 0 }: LogLimits): string | undefined {
  const { uid, size, nlink, mtimeMs, ...stat } = fstatSync(file)
  const isPlain = (stat.mode & constants.S_IFMT) === constants.S_IFREG && nlink === 1
  if (!isPlain || !owners.includes(uid) || mtimeMs < sinceMs || readlinkSync(`/proc/self/fd/${file}`) !== path)
    return undefined
  const from = Math.max(0, size - MOST_BYTES)
  const buffer = Buffer.alloc(Math.min(size, MOST_BYTES))
  const length = readSync(file, buffer, 0, buffer.length, from)
  const text = buffer.toString('utf8', 0, length)
  return from === 0 ? text : text.slice(text.indexOf('\n') + 1)
}
