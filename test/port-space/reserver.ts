import { formatRange } from '../../src/model/port.ts'
import type { Reservation } from '../../src/model/reservation.ts'

// Run inside a port space: each argument is one thing to do, in this order; what came of it is a line of JSON.
// `reserve:ID:LIST`, `reserve-own:ID:LIST` to end with this process, `unreserve:ID`, `prune`, `list`, `stay`

const { parseReserved } = await import('../../src/host/linux/limits.ts')
const { readJournal } = await import('../../src/host/linux/reserve/journal.ts')
const { ownerOf } = await import('../../src/host/linux/reserve/owner.ts')
const { reserve, unreserve, pruneReserved } = await import('../../src/host/linux/reserve/reserve.ts')

function brief({ own, reserved, ...rest }: Reservation) {
  return { own: own.map(formatRange).join(), reserved: reserved.map(formatRange).join(), ...rest }
}

for (const argument of process.argv.slice(2)) {
  const [what, id = '', list = ''] = argument.split(':')
  const say = (result: unknown) => process.stdout.write(`${JSON.stringify(result)}\n`)
  const ranges = parseReserved(list)
  if (what === 'reserve') say(brief(await reserve({ id, ranges })))
  if (what === 'reserve-own') say(brief(await reserve({ id, ranges, owner: process.pid })))
  if (what === 'unreserve') say(brief(await unreserve(id)))
  if (what === 'prune') say(brief(await pruneReserved()))
  if (what === 'list')
    say(readJournal().entries.map((entry) => ({ id: entry.id, owner: ownerOf(entry), ranges: entry.ranges })))
  if (what === 'stay') setInterval(() => {}, 1_000)
}
