import type { Health, Leftover, Sign } from '../model/health.ts'
import type { LeaseSet } from '../model/lease.ts'
import { endsWithJob } from '../model/leftover.ts'
import { formatPorts, type Listener } from '../model/listener.ts'
import { formatRange, joinPorts } from '../model/port.ts'
import type { Viewer } from '../model/snapshot.ts'
import type { EngineState, EphemeralUse, Runner, Vitals } from '../model/vitals.ts'
import { describeJob } from '../report/run-words.ts'

type Seen = Pick<Health, 'leftovers' | 'stale'> & { vitals: Vitals }

/** What is wrong beside the findings. What could not be seen is told with the gaps, and is no sign of health. */
export function signsOf({ leftovers, stale, vitals }: Seen): Sign[] {
  const { ephemeral, engines, runners } = vitals
  return [
    ...leftovers.map(leftoverSign),
    ...stale.map(leaseSign),
    ...(ephemeral === undefined ? [] : crowdedSigns(ephemeral)),
    ...engines.flatMap(engineSigns),
    ...runners.flatMap(runnerSigns),
  ]
}

export function leftoverSign({ run, listeners }: Leftover): Sign {
  const since = run.alive ? `an earlier one of runner ${run.runner}, has` : 'has ended and'
  const message = `${describeJob(run)}, ${since} left servers on ${serversOf(listeners)}`
  const ranges = joinPorts(listeners.map(({ endpoint }) => endpoint.port))
  return { kind: 'leftover', severity: 'warning', message, ranges }
}

/** What a job has left that is about to end; undefined where it is nothing. */
export function jobLeftoverWords(listeners: readonly Listener[], viewer: Viewer): string | undefined {
  if (listeners.length === 0) return undefined
  const ends = endsWithJob(
    listeners.flatMap(({ holders }) => holders),
    viewer,
  )
  const end = ends === true ? 'its runner ends them now' : 'not all of them end with it'
  return `this job leaves servers on ${serversOf(listeners)}: ${end}`
}

const MOST_PIDS = 10

/** `3000/tcp, 3001/tcp (pids 812, 813)`; of many the first, and how many more. */
function serversOf(listeners: readonly Listener[]): string {
  const all = listeners.flatMap(({ holders }) => holders.flatMap(({ process }) => process?.pid ?? []))
  const pids = [...new Set(all)]
  const more = pids.length > MOST_PIDS ? ` and ${pids.length - MOST_PIDS} more` : ''
  const who = `${pids.length === 1 ? 'pid' : 'pids'} ${pids.slice(0, MOST_PIDS).join(', ')}${more}`
  return `${formatPorts(listeners)}${pids.length === 0 ? '' : ` (${who})`}`
}

export function leaseSign({ id, leases, owner }: LeaseSet): Sign {
  const ranges = leases.map(({ range }) => range)
  const message = `lease ${id} keeps ${ranges.map(formatRange).join(', ')} for pid ${owner.pid}, which has ended`
  return { kind: 'stale-lease', severity: 'warning', message, ranges }
}

/** From this share on, connections begin to fail where many go to one place. */
const CROWDED = 0.8

function crowdedSigns(use: EphemeralUse): Sign[] {
  const taken = use.used + use.lingering
  if (use.size === 0 || taken / use.size < CROWDED) return []
  const whole = `${taken} of the ${use.size} ports for outgoing connections (${formatRange(use.range)})`
  const message = `${whole} are taken, ${use.lingering} of them by TIME_WAIT alone`
  return [{ kind: 'ephemeral-crowded', severity: 'warning', message, ranges: [] }]
}

function engineSigns({ engine, user, state }: EngineState): Sign[] {
  if (state !== 'down') return []
  return [{ kind: 'engine-down', severity: 'notice', message: `${engine} of ${user} does not run`, ranges: [] }]
}

/** Then systemd ends the runner alone, or nothing. */
const LEAVING = new Set(['process', 'none'])

function runnerSigns({ unit, killMode }: Runner): Sign[] {
  if (unit === undefined || killMode === undefined || !LEAVING.has(killMode)) return []
  const message = `${unit} has KillMode=${killMode}: when it is stopped, what its jobs have started stays`
  return [{ kind: 'runner-kill-mode', severity: 'notice', message, ranges: [] }]
}
