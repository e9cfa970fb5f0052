import { appendFileSync, chmodSync, closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { HostError } from '../../../model/errors.ts'
import { formatRange, type PortRange } from '../../../model/port.ts'
import { feed } from '../../exec.ts'
import { SETTINGS } from '../setting.ts'
import { journalPath } from './journal.ts'

// The only place that changes the machine: the kernel's list of reserved ports, and the journal of it. Root writes by
// itself; everybody else by `sudo -n` and exactly these arguments, which never ask for a password.

/** Nobody knows whether it is not done after all, later. */
export class LateError extends HostError {}

const LIST = `${SETTINGS}/ip_local_reserved_ports`

/** The kernel takes less than a page in one write, and cuts the rest where it likes. */
const BLOCK = 4_000

/**
 * What is written at the beginning takes the place of the list, what is written behind it is added to it: so an addition
 * is one step that loses nothing of what others do at the same time.
 */
export async function addToList(ranges: readonly PortRange[]): Promise<string> {
  return writeList(ranges, { behind: 1 })
}

/** To be called before the list is read that is to be replaced: a sudo that hangs is to do so before that is old. */
export async function beReadyToReplace(): Promise<void> {
  if (!isRoot()) await appendToJournal('')
}

export async function replaceList(ranges: readonly PortRange[]): Promise<string> {
  return writeList(ranges, { behind: 0 })
}

async function writeList(ranges: readonly PortRange[], { behind }: { behind: 0 | 1 }): Promise<string> {
  const blocks = blocksOf(ranges)
  if (!isRoot()) {
    const seek = behind === 0 ? [] : ['seek=1']
    return bySudo([`of=${LIST}`, `bs=${BLOCK}`, ...seek, 'conv=notrunc', 'iflag=fullblock'], blocks.join(''))
  }
  const file = attempt(LIST, () => openSync(LIST, 'r+'))
  try {
    for (const [at, block] of blocks.entries()) attempt(LIST, () => writeSync(file, block, (at + behind) * BLOCK))
  } finally {
    closeSync(file)
  }
  return `written into ${LIST}`
}

/** The list as text in blocks of one size but for the last, none of which ends inside of a number. */
export function blocksOf(ranges: readonly PortRange[]): string[] {
  const blocks = ['']
  for (const range of ranges) {
    const text = `${formatRange(range)}\n`
    const last = blocks.at(-1) ?? ''
    if (last.length + text.length <= BLOCK) blocks[blocks.length - 1] = last + text
    else blocks.splice(-1, 1, last.padEnd(BLOCK, '\n'), text)
  }
  return blocks[0] === '' ? ['\n'] : blocks
}

export async function appendToJournal(text: string): Promise<void> {
  const path = journalPath()
  if (!isRoot()) {
    await bySudo([`of=${path}`, 'bs=1M', 'oflag=append', 'conv=notrunc', 'iflag=fullblock'], text)
    return
  }
  attempt(path, () => {
    appendFileSync(path, text)
    chmodSync(path, 0o644)
  })
}

/** Only what is given is left in it. Where that is nothing, a line feed says that it is not just being written. */
export async function replaceJournal(text: string): Promise<void> {
  const path = journalPath()
  if (!isRoot()) {
    await bySudo([`of=${path}`, 'bs=1M', 'iflag=fullblock'], text || '\n')
    return
  }
  attempt(path, () => {
    if (text === '') return rmSync(path, { force: true })
    writeFileSync(`${path}.new`, text)
    // Whatever the umask is: everybody reads it.
    chmodSync(`${path}.new`, 0o644)
    renameSync(`${path}.new`, path)
  })
}

function isRoot(): boolean {
  return process.geteuid?.() === 0
}

async function bySudo(args: readonly string[], input: string): Promise<string> {
  const { failed, isLate } = await feed('sudo', ['-n', 'dd', ...args], input)
  if (failed !== undefined) throw new (isLate ? LateError : HostError)(`this user is not root, and ${failed}`)
  return ['sudo', '-n', 'dd', ...args].join(' ')
}

const REASONS: Partial<Record<string, string>> = {
  EROFS: 'read-only',
  EACCES: 'not for this user to write',
  EPERM: 'not for this user to write',
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    throw new HostError(`${path}: ${REASONS[code] ?? code}`)
  }
}
