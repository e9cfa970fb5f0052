import type { Health } from '../model/health.ts'
import type { Vitals } from '../model/vitals.ts'

/** The measured side of the health of a machine: what it is about, and what was measured, for text and summary alike. */
export function factsOf({
  report,
  servers,
  leases,
  stale,
  unnamedLeases,
  vitals,
}: Health): [what: string, value: string][] {
  const met = report.requirements.filter((requirement) => report.statuses.get(requirement) === 'listening').length
  const { timeWait, engines, runners } = vitals
  const more = unnamedLeases === 0 ? '' : `, and ${unnamedLeases} ports of others`
  const facts: [string, string][] = [
    ['expected', `${met} of ${report.requirements.length} there`],
    ['servers', `${servers.length} endpoints`],
    [
      'services',
      `${report.services.length}, ${report.services.filter(({ state }) => state === 'up').length} of them up`,
    ],
    ['leases', `${leases.length}, ${stale.length} of them stale${more}`],
    ['ephemeral', ephemeralWords(vitals)],
    ['TIME_WAIT', timeWait === undefined ? 'unknown' : `${timeWait} connections`],
  ]
  return [...facts, ...engines.map(engineFact), ...runners.map(runnerFact)]
}

function ephemeralWords({ ephemeral }: Vitals): string {
  if (ephemeral === undefined) return 'unknown'
  const { range, size, used, lingering } = ephemeral
  const share = size === 0 ? 0 : Math.round(((used + lingering) / size) * 1_000) / 10
  return `${used} of ${size} ports used, ${lingering} more in TIME_WAIT (${share} % of ${range.low}-${range.high})`
}

function engineFact({
  engine,
  user,
  state,
  running = 0,
  stopped = 0,
  reason,
}: Vitals['engines'][number]): [string, string] {
  const words = {
    up: `${running} containers run, ${stopped} do not`,
    down: 'does not run',
    unknown: `unknown: ${reason}`,
  }
  return [`${engine} of ${user}`, words[state]]
}

function runnerFact({ unit, user, isRunning, killMode }: Vitals['runners'][number]): [string, string] {
  const whose = user === undefined ? '' : ` of ${user}`
  const mode = unit === undefined ? 'started by hand' : `KillMode ${killMode ?? 'unknown'}`
  return ['runner', `${unit ?? 'Runner.Listener'}${whose} ${isRunning ? 'runs' : 'does not run'}, ${mode}`]
}
