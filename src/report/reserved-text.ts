import { formatRange } from '../model/port.ts'
import type { Reserved } from '../model/reservation.ts'
import { describeOwner } from './leases-text.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { formatTime } from './run-words.ts'
import { drawTable } from './table.ts'

const HEAD = ['RESERVED', 'PORTS', 'OWNER', 'SINCE']
const MOST_RANGES = 10

/** What was reserved and not given back, a line each; nothing where there is none. */
export function formatReservedTable(all: readonly Reserved[], paint: Paint): string {
  if (all.length === 0) return ''
  const [head = '', ...lines] = drawTable([HEAD, ...all.map(cellsOf)])
  return [paint('dim', head), ...lines, ''].join('\n')
}

function cellsOf({ id, ranges, owner, since }: Reserved): string[] {
  const more = ranges.length > MOST_RANGES ? ', …' : ''
  const ports = ranges.slice(0, MOST_RANGES).map(formatRange).join(', ')
  return [id, `${ports}${more}`, describeOwner(owner), since === undefined ? '?' : formatTime(since)].map(toLine)
}
