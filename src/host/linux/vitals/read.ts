import { hostname } from 'node:os'
import type { Vitals } from '../../../model/vitals.ts'
import { withDeadline } from '../../deadline.ts'
import { openLedger } from '../../services/ledger.ts'
import { localSight } from '../viewer.ts'
import { readEngines } from './engines.ts'
import { readPortVitals } from './ports.ts'
import { readRunners } from './runners.ts'

/** All of it, within the deadline of one question; nothing is started by asking. */
export async function readVitals(): Promise<Vitals> {
  const sight = localSight()
  const ledger = openLedger()
  const [engines, { runners, gaps }] = await ledger.run(() =>
    withDeadline(() => Promise.all([readEngines(sight), readRunners(sight)])),
  )
  const { gaps: unread, ...ports } = readPortVitals()
  return {
    ...{ hostname: hostname(), at: new Date().toISOString(), ...ports },
    ...{ engines, runners, gaps: [...unread, ...gaps, ...ledger.gaps()] },
  }
}
