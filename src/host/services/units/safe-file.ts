import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'

const MAX_BYTES = 1024 * 1024

/** The text of a file, or why there is none: nothing is there, or it may not be read. */
export type FileText = { text: string } | { isHidden: boolean }

/**
 * Reads a regular file, cut where it is too big. Where `uid` is given, only one that this user might read himself: root
 * follows no link of a user to the files of others.
 */
export function readText(path: string, uid?: number): FileText {
  let file: number | undefined
  try {
    // To open a device may do something to it.
    if (!statSync(path).isFile()) return { isHidden: false }
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const stats = fstatSync(file)
    return stats.isFile() && mayHave(stats, uid) ? { text: readAll(file, stats.size) } : { isHidden: false }
  } catch (error) {
    return { isHidden: isRefused(error) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** The same of what a directory of root's has shown to be a regular file, with fewer questions. */
export function readPlain(path: string): FileText {
  try {
    return { text: readFileSync(path, 'utf8').slice(0, MAX_BYTES) }
  } catch (error) {
    return { isHidden: isRefused(error) }
  }
}

function readAll(file: number, size: number): string {
  const buffer = Buffer.alloc(Math.min(size, MAX_BYTES))
  return buffer.toString('utf8', 0, readSync(file, buffer))
}

function mayHave({ uid, mode }: Stats, user: number | undefined): boolean {
  return user === undefined || uid === user || (uid === 0 && (mode & constants.S_IROTH) !== 0)
}

/** Whether a directory is there and is the user's own or root's. */
export function isOwnDirectory(path: string, uid?: number): boolean {
  try {
    const stats = statSync(path)
    return stats.isDirectory() && mayHave(stats, uid)
  } catch {
    return false
  }
}

export function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}
