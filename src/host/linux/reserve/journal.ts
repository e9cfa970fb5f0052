import { lstatSync, readFileSync } from 'node:fs'
import { HostError } from '../../../model/errors.ts'
import { formatRange, type PortRange } from '../../../model/port.ts'
import { parseReserved } from '../limits.ts'
import { namespaceOf } from '../namespace.ts'

/**
 * Who has reserved what: a line is added before the list of the kernel is changed, and another one when that has been
 * undone. It goes away with the next boot, as the list does, and only root writes there.
 */
export interface Entry {
  id: string
  /** The pid namespace that the owner's pid is of. */
  pids: string
  /** `1234:567890:BOOT` */
  owner: string
  ranges: PortRange[]
}

/** There is a list for each network namespace, and so a journal. */
export function journalPath(): string {
  return `/run/port-preflight.reserved.${namespaceOf('net')}`
}

/** What is read of it. */
interface Journal {
  entries: Entry[]
  bytes: number
  /** It is there and empty, as it is for an instant while dd writes it anew. */
  isEmptied: boolean
}

/** All that is written down and not undone yet. */
export function readJournal(): Journal {
  const path = journalPath()
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return { entries: [], bytes: 0, isEmptied: false }
  const isOfRootAlone = stat.isFile() && stat.uid === 0 && (stat.mode & 0o022) === 0
  if (!isOfRootAlone) throw new HostError(`${path} is not a file of root alone, so nothing in it is believed`)
  const text = readText(path)
  return { entries: parseJournal(text), bytes: text.length, isEmptied: text === '' }
}

/** Some who write there leave it for root alone, as by the umask of their sudo. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new HostError(`${path} ${code === 'EACCES' ? 'may not be read by this user' : `cannot be read: ${code}`}`)
  }
}

/** What was cut off by the end of its writer lacks its end, and spoils nothing of what follows. */
export function formatEntry(entry: Entry): string {
  return `\n+ ${formatKey(entry)} ${entry.ranges.map(formatRange).join(',')};`
}

export function formatUndone(entry: Omit<Entry, 'ranges'>): string {
  return `\n- ${formatKey(entry)};`
}

/** Whatever somebody reserves more than once under one id is undone together. */
function formatKey({ id, pids, owner }: Omit<Entry, 'ranges'>): string {
  return `${id} ${pids} ${owner}`
}

const LINE = /^([+-]) (([\w-]{1,100}) (\d{1,20}) ([1-9]\d{0,9}:\d{0,20}:[\da-f-]{0,36}))(?: ([\d,-]+))?;$/gm

/** The lines that are whole; what is not known of is no reservation. */
export function parseJournal(text: string): Entry[] {
  let entries: Entry[] = []
  for (const [, sign, key, id = '', pids = '', owner = '', list = ''] of text.matchAll(LINE)) {
    if (sign === '+') entries.push({ id, pids, owner, ranges: parseReserved(list).filter(isPossible) })
    else entries = entries.filter((entry) => formatKey(entry) !== key)
  }
  return entries
}

function isPossible({ low, high }: PortRange): boolean {
  return low > 0 && low <= high && high < 65_536
}
