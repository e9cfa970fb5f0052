import type { RangeExhausted } from '../model/lease-finding.ts'
import type { Remedy } from '../model/remedy.ts'
import { ownCommand } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { look, move } from './harmless.ts'

/** What would leave some port for it. */
export function remediesForShortage({ shortage: { demand, counts } }: RangeExhausted, viewer: Viewer): Remedy[] {
  const isNamed = demand.choices.every(({ kind }) => kind === 'ports')
  const isOfRange = demand.choices.some((choice) => choice.kind === 'any' && choice.range !== undefined)
  const wider = isOfRange ? 'give it a wider range' : 'take ports from a wider pool, or exclude less'
  const who = counts.leased > 0 ? [look('see who has leased ports', ownCommand('leases', viewer.program?.()))] : []
  const isLeases = counts.leased === counts.all
  return [
    ...(isLeases ? who : []),
    move(isNamed ? 'let it have any other port in the end, by "else any"' : wider),
    ...(isLeases ? [] : who),
    ...(counts.promised > 0 && !isNamed
      ? [move('name a port: one that is named is given, whoever else may want it')]
      : []),
  ]
}
