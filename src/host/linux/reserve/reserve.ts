import { defined } from '../../../model/defined.ts'
import { HostError } from '../../../model/errors.ts'
import { type PortRange, rangeSize, subtractRanges } from '../../../model/port.ts'
import { isOutside, type PortSet, portSet, rangesIn, without } from '../../../model/port-set.ts'
import type { Reservation, ReservationOrder } from '../../../model/reservation.ts'
import { ownProgram } from '../../own-program.ts'
import { formatOwner, ownerOfCaller } from '../leases/owner.ts'
import { parseEphemeral, parseReserved } from '../limits.ts'
import { namespaceOf } from '../namespace.ts'
import { readSetting } from '../setting.ts'
import { addToList, appendToJournal, beReadyToReplace, LateError, replaceJournal, replaceList } from './change.ts'
import { type Entry, formatEntry, formatUndone, readJournal } from './journal.ts'
import { isReadOnly } from './mount.ts'
import { ownerOf } from './owner.ts'
import { alone } from './turn.ts'

/** Reserves what is not reserved yet, and takes out what was left behind. What cannot be had is told and not thrown. */
export async function reserve(order: ReservationOrder): Promise<Reservation> {
  const reservation = await attempt(() => alone(() => add(order)))
  return { id: order.id, ...reservation }
}

async function add(order: ReservationOrder): Promise<Done> {
  const entries = await takeOutDead()
  const list = readList()
  const foreign = without(list, setOf(entries))
  const own = rangesIn(without(portSet(order.ranges), foreign))
  if (own.length === 0) return { own }
  const missing = rangesIn(without(portSet(own), list))
  if (missing.length > 0) refuseTooMany(portSet([...rangesIn(list), ...missing]))
  const owner = formatOwner(order.owner ?? ownerOfCaller())
  const by = await write({ ...order, ranges: own, owner, pids: namespaceOf('pid') }, missing, entries)
  return { own, ...defined({ by }) }
}

/** First, for it may be what there is no room for; what is written down then. */
async function takeOutDead(): Promise<Entry[]> {
  const { entries } = readJournal()
  const dead = entries.filter(isDead)
  const living = entries.filter((entry) => !dead.includes(entry))
  if (dead.length === 0) return living
  try {
    await takeOut(dead, living)
    return living
  } catch (error) {
    // What takes the place of the list later would take out what is added now.
    if (error instanceof LateError) throw error
    // What cannot be taken out now is still written down.
    return entries
  }
}

/** So many ports are to be left of the ephemeral range, or half of a small one. */
const ENOUGH = 1_000

/** Where nothing is left to give, no program of the machine connects to anybody any more. */
function refuseTooMany(list: PortSet): void {
  const ephemeral = parseEphemeral(readSetting('ip_local_port_range'))
  if (ephemeral === undefined) return
  const all = rangeSize(ephemeral)
  const left = subtractRanges(ephemeral, rangesIn(list)).reduce((sum, range) => sum + rangeSize(range), 0)
  if (left < Math.min(ENOUGH, all / 2))
    throw new HostError(
      `only ${left} of the ${all} ports of the ephemeral range would be left for outgoing connections`,
    )
}

/** Takes out what was reserved under the id, but for what others have reserved too. */
export function unreserve(id: string): Promise<Reservation> {
  return giveBack((entry) => entry.id === id)
}

/** Takes out what those who have ended have left behind. */
export function pruneReserved(): Promise<Reservation> {
  return giveBack(isDead)
}

/** Who has nothing to give back does not wait for his turn. */
async function giveBack(isGone: (entry: Entry) => boolean): Promise<Reservation> {
  return attempt(async () => {
    const { entries, isEmptied } = readJournal()
    return isEmptied || entries.some(isGone) ? alone(() => takeBack(isGone)) : { own: [] }
  })
}

async function takeBack(isGone: (entry: Entry) => boolean): Promise<Done> {
  const { entries } = readJournal()
  const gone = entries.filter(isGone)
  if (gone.length === 0) return { own: [] }
  return takeOut(
    gone,
    entries.filter((entry) => !gone.includes(entry)),
  )
}

type Done = Pick<Reservation, 'own' | 'by'>

async function attempt(work: () => Promise<Done>): Promise<Reservation> {
  const known = defined({ program: ownProgram() })
  try {
    const done = await work()
    return { ...done, ...known, reserved: rangesIn(readList()) }
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    return { own: [], ...known, reserved: readReserved(), failed: error.message, isReadOnly: isReadOnly() }
  }
}

function readReserved(): PortRange[] {
  try {
    return rangesIn(readList())
  } catch {
    return []
  }
}

/** Down in the journal first: who ends in between has left a line by which it is found. */
async function write(
  entry: Entry,
  missing: readonly PortRange[],
  others: readonly Entry[],
): Promise<string | undefined> {
  await appendToJournal(formatEntry(entry))
  // Who may not read there what he has reserved could not give it back.
  readJournal()
  if (missing.length === 0) return undefined
  try {
    const by = await addToList(missing)
    const left = rangesIn(without(portSet(missing), readList()))
    if (left.length > 0) throw new HostError('the kernel has not taken all of them')
    return by
  } catch (error) {
    // What may come about later is to be found then.
    if (!(error instanceof LateError)) await strikeOut([entry], others).catch(() => {})
    throw error
  }
}

/** From the list as it is now, in which others may have changed something meanwhile; then from the journal. */
async function takeOut(gone: readonly Entry[], kept: readonly Entry[]): Promise<Done> {
  await beReadyToReplace()
  const list = readList()
  const next = without(list, without(setOf(gone), setOf(kept)))
  const own = rangesIn(without(list, next))
  const by = own.length === 0 ? undefined : await replaceList(rangesIn(next))
  if (own.some((range) => !isOutside(range, [readList()]))) throw new HostError('the kernel has kept some of them')
  await strikeOut(gone, kept)
  return { own, ...defined({ by }) }
}

/** A journal that grows no shorter by itself is written anew. */
const LONG_BYTES = 65_536

async function strikeOut(gone: readonly Entry[], kept: readonly Entry[]): Promise<void> {
  const isLong = readJournal().bytes > LONG_BYTES
  if (kept.length === 0 || isLong) await replaceJournal(kept.map(formatEntry).join(''))
  else await appendToJournal(gone.map(formatUndone).join(''))
}

function isDead(entry: Entry): boolean {
  return !ownerOf(entry).isAlive
}

function setOf(entries: readonly Entry[]): PortSet {
  return portSet(entries.flatMap(({ ranges }) => ranges))
}

function readList(): PortSet {
  try {
    return portSet(parseReserved(readSetting('ip_local_reserved_ports')))
  } catch (error) {
    throw new HostError(`ip_local_reserved_ports cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}
