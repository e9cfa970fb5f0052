import type { Lease, LeaseList, LeaseSet } from '../model/lease.ts'
import { formatRange, joinPorts } from '../model/port.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { cut, describeJob, formatTime } from './run-words.ts'
import { drawTable } from './table.ts'

const HEAD = ['LEASE', 'NAME', 'PORT', 'KEPT', 'OWNER', 'USER', 'SINCE', 'RUN']
const LONGEST_OWNER = 40
const MOST_RANGES = 10

/** `command`: what shows the leases that this user may not read, if anything does. */
interface Surroundings {
  paint: Paint
  command?: string | undefined
}

/** The leases, a line each; what holds for all of a set stands in its first line. */
export function formatLeases({ sets, unnamed }: LeaseList, { paint, command }: Surroundings): string {
  const [head = '', ...lines] = drawTable([HEAD, ...sets.flatMap(rowsOf)])
  const table = sets.length === 0 ? [] : [paint('dim', head), ...lines]
  const nothing = sets.length === 0 && unnamed.length === 0 ? ['no ports are leased'] : []
  return [...table, ...nothing, ...hiddenLines(unnamed, command), ''].join('\n')
}

/** `released mhq2x9k1-3f8a: web (20123), db (21000)` */
export function formatReleased(sets: readonly LeaseSet[]): string {
  return sets.map((set) => `released ${toLine(`${set.id}: ${describeLeases(set)}`)}\n`).join('')
}

/** `web (20123), db (21000)` */
function describeLeases({ leases }: Pick<LeaseSet, 'leases'>): string {
  return leases.map(({ name, range }) => `${name} (${formatRange(range)})`).join(', ')
}

/** `npm test (pid 812)`, or `pid 812, which has ended` */
export function describeOwner({ pid, isAlive, command }: LeaseSet['owner']): string {
  if (!isAlive) return `pid ${pid}, which has ended`
  return command === undefined ? `pid ${pid}` : `${cut(command, LONGEST_OWNER)} (pid ${pid})`
}

function rowsOf({ id, owner, user = '?', since, run, leases }: LeaseSet): string[][] {
  const shared = [
    describeOwner(owner),
    user,
    since === undefined ? '?' : formatTime(since),
    run === undefined ? '-' : describeJob(run),
  ]
  return leases.map((lease, at) =>
    (at === 0 ? [id, ...cellsOf(lease), ...shared] : ['', ...cellsOf(lease)]).map(toLine),
  )
}

function cellsOf({ name, range, isHeld }: Lease): string[] {
  return [name, formatRange(range), isHeld ? 'held' : 'listed']
}

function hiddenLines(unnamed: readonly number[], command: string | undefined): string[] {
  if (unnamed.length === 0) return []
  const ranges = joinPorts(unnamed).map(formatRange)
  const more = ranges.length > MOST_RANGES ? ', …' : ''
  const ports = `${ranges.slice(0, MOST_RANGES).join(', ')}${more}`
  const many = unnamed.length === 1 ? '1 port is' : `${unnamed.length} ports are`
  const way = command === undefined ? 'it is outside of what can be seen from here' : `see by whom: ${command}`
  return [`${many} leased by what this user may not read: ${ports}`, `         → ${way}`]
}
