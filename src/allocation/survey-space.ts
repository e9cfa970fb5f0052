import type { Address } from '../model/address.ts'
import type { Demand } from '../model/demand.ts'
import type { Survey } from '../model/lease.ts'
import type { PortRange } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'
import { MARK, markRange, markSet, marksOfBusy, type PortMarks, REQUIRED } from './marks.ts'
import { type Space, zonesOf } from './space.ts'

/** All that is known before ports are looked for. */
export interface Known {
  survey: Pick<Survey, 'limits' | 'busy' | 'lingering' | 'leased' | 'promised'>
  avoided: readonly PortRange[]
  /** Preferred ports that cannot be had. */
  blocked: ReadonlySet<Requirement>
  /** Addresses that are not here. */
  absent?: ReadonlySet<Address>
  /** Where the user wants ports to be taken from, and which are never to be. */
  pool?: readonly PortRange[] | undefined
  exclude?: readonly PortRange[] | undefined
  random: () => number
}

/** Where ports may be found for these demands. */
export function spaceOf(demands: readonly Demand[], known: Known): Space {
  const { survey, blocked, absent, random } = known
  return {
    ...zonesOf(survey, known.pool),
    marks: marksOf(demands, known),
    isAbsent: (address) => absent?.has(address) === true,
    isBlocked: (requirement) => blocked.has(requirement),
    random,
  }
}

function marksOf(demands: readonly Demand[], { survey, avoided, blocked, exclude = [] }: Known): PortMarks {
  const marks = marksOfBusy(survey.busy)
  markSet(marks, survey.lingering, MARK.lingering)
  markSet(marks, survey.leased, MARK.leased)
  markSet(marks, survey.promised, MARK.promised)
  for (const range of exclude) markRange(marks, range, MARK.excluded)
  for (const range of avoided) markRange(marks, range, MARK.avoided)
  for (const { preferred, choices } of demands) {
    // What its own need cannot have, and need not have, is nobody's.
    const isLost = preferred !== undefined && choices.length > 0 && blocked.has(preferred)
    if (preferred !== undefined && !isLost) markRange(marks, preferred.range, REQUIRED[preferred.protocol])
    for (const choice of choices) if (choice.kind === 'ports') markRange(marks, choice.range, MARK.avoided)
  }
  return marks
}
