import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import { quoteAny } from '../../../model/shell.ts'
import { sudoUser, userName } from '../../managers/account.ts'
import { maySpend, noteCut } from '../ledger.ts'

const MAX_BYTES = 1024 * 1024

/** The text of a file, or why there is none: nothing is there, or it may not be read. */
export type FileText = { text: string } | { isHidden: boolean }

/**
 * Reads a regular file, cut where it is too big. Where `uid` is given, only one that this user might read himself: root
 * follows no link of a user to the files of others.
 */
export function readText(path: string, uid?: number, most = MAX_BYTES): FileText {
  return readSafely(path, uid, (file, size) => {
    if (size > most) noteBig(path, size, most)
    return readPart(file, 0, Math.min(size, most))
  })
}

/** The same of what grows at its end: whole lines of the end. */
export function readEnd(path: string, uid?: number): FileText {
  return readSafely(path, uid, (file, size) => {
    const text = readPart(file, Math.max(0, size - MAX_BYTES), Math.min(size, MAX_BYTES))
    return size > MAX_BYTES ? text.slice(text.indexOf('\n') + 1) : text
  })
}

type Read = (file: number, size: number) => string

function readSafely(path: string, uid: number | undefined, read: Read): FileText {
  let [place, file]: (number | undefined)[] = []
  try {
    // To open a device may do something to it, and a link may lead to another file the next moment.
    place = openSync(path, O_PATH)
    const stats = fstatSync(place)
    if (!stats.isFile() || !mayHave(stats, uid) || !isPaid(stats, uid)) return { isHidden: false }
    file = openSync(`/proc/self/fd/${place}`, constants.O_RDONLY | constants.O_NONBLOCK)
    return { text: read(file, stats.size) }
  } catch (error) {
    return { isHidden: isRefused(error) }
  } finally {
    for (const one of [place, file]) if (one !== undefined) closeSync(one)
  }
}

/** Of open(2): the place alone, which nothing is done to. Node has no name for it. */
const O_PATH = 0o10000000

function isPaid({ size }: Stats, uid: number | undefined): boolean {
  if (uid === undefined || uid === 0 || maySpend(uid, Math.min(size, MAX_BYTES))) return true
  const user = sudoUser(uid)
  noteCut(
    `all that ${userName(uid)} has set up`,
    'the files of that user are too many or too big to read them all',
    `sudo -u ${user} XDG_RUNTIME_DIR=/run/user/${uid} systemctl --user list-unit-files --type=service,socket`,
  )
  return false
}

function noteBig(path: string, size: number, most: number): void {
  const reason = `of its ${Math.ceil(size / 1024 / 1024)} MiB only the first ${most / 1024 / 1024} are read`
  noteCut(`what stands at the end of ${path}`, reason, `sudo tail -c +${most + 1} ${quoteAny(path)}`)
}

function readPart(file: number, from: number, length: number): string {
  const buffer = Buffer.alloc(length)
  return buffer.toString('utf8', 0, readSync(file, buffer, 0, length, from))
}

/** The same of what a directory of root's has shown to be a regular file, with fewer questions. */
export function readPlain(path: string): FileText {
  try {
    return { text: readFileSync(path, 'utf8').slice(0, MAX_BYTES) }
  } catch (error) {
    return { isHidden: isRefused(error) }
  }
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

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}
