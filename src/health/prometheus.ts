import { defined } from '../model/defined.ts'
import { type FindingKind, SIGN_KINDS } from '../model/finding.ts'
import type { Health } from '../model/health.ts'
import { SEVERITIES } from '../model/options.ts'
import { formatNeed } from '../model/requirement.ts'
import { nameOf, type Service } from '../model/service.ts'
import { formatMetrics, type Metric, type Sample } from './exposition.ts'

/** The health of a machine for the textfile collector of node_exporter, which adds the name of the machine itself. */
export function toPrometheus(health: Health): string {
  return formatMetrics([
    ...verdictMetrics(health),
    ...serviceMetrics(health),
    ...portMetrics(health),
    ...hostMetrics(health),
  ])
}

function metric(name: string, help: string, ...samples: readonly Sample[]): Metric {
  return { name: `port_preflight_${name}`, help, samples }
}

const one = (value: number): Sample => ({ value })
const flag = (isSet: boolean): number => (isSet ? 1 : 0)

function verdictMetrics({ ok, report, signs, vitals }: Health): Metric[] {
  const told = toldOf(signs)
  const all = [...toldOf(report.findings), ...told]
  const bySeverity = SEVERITIES.map((severity) => ({
    labels: { severity },
    value: all.filter((found) => found.severity === severity).length,
  }))
  const bySign = SIGN_KINDS.map((kind) => ({
    labels: { kind },
    value: told.filter((sign) => sign.kind === kind).length,
  }))
  return [
    metric('healthy', 'Whether nothing was found at or above fail-on.', one(flag(ok))),
    metric('checked_timestamp_seconds', 'When this was seen.', one(Date.parse(vitals.at) / 1_000)),
    metric('findings', 'What was found, by severity.', ...bySeverity),
    metric('signs', 'What was found beside ports and services, by kind.', ...bySign),
    metric(
      'unseen',
      'What could not be seen: the other values say nothing of it.',
      one(report.gaps.length + vitals.gaps.length),
    ),
  ]
}

function toldOf<Found extends { ignored: boolean }>(found: readonly Found[]): Found[] {
  return found.filter(({ ignored }) => !ignored)
}

function serviceMetrics({ report }: Health): Metric[] {
  const of = (kind: FindingKind) => toldOf(report.findings).filter(({ finding }) => finding.kind === kind)
  const restarted = report.services.filter(({ restarts }) => restarts !== undefined && restarts > 0)
  return [
    metric('services_duplicated', 'Services that are run more than once.', one(of('service-duplicated').length)),
    metric('services_unstable', 'Services that do not stay up.', one(of('service-restarting').length)),
    metric('service_restarts', 'How often its manager has started a service again.', ...restarted.map(restartsOf)),
  ]
}

function restartsOf(service: Service): Sample {
  return { labels: { service: nameOf(service) }, value: service.restarts ?? 0 }
}

function portMetrics({ report, servers, leftovers, leases, stale, unnamedLeases }: Health): Metric[] {
  const expected = report.requirements.map((requirement): Sample => {
    const labels = { name: requirement.name, port: formatNeed(requirement), protocol: requirement.protocol }
    return { labels, value: flag(report.statuses.get(requirement) === 'listening') }
  })
  const left = leftovers.map(({ run, listeners }): Sample => {
    const { repository, runId, attempt, job, runner, directory } = run
    return { labels: defined({ repository, run_id: runId, attempt, job, runner, directory }), value: listeners.length }
  })
  return [
    metric('expected_listening', 'Whether the expected server has its port.', ...expected),
    metric('servers', 'Endpoints that somebody listens on.', one(servers.length)),
    metric(
      'servers_unexpected',
      'Those of them that no need expects.',
      one(servers.filter((server) => server.expectedBy === undefined).length),
    ),
    metric('leftover_sockets', 'Sockets that a job has left that has ended, by job.', ...left),
    metric('leases', 'Leases that can be read.', one(leases.length)),
    metric('leases_stale', 'Leases whose owner has ended.', one(stale.length)),
    metric('leases_unreadable_ports', 'Leased ports of processes that may not be read.', one(unnamedLeases)),
  ]
}

function hostMetrics({ vitals: { ephemeral, timeWait, engines, runners } }: Health): Metric[] {
  const { size, used, lingering } = ephemeral ?? {}
  const known = (value: number | undefined): Sample[] => (value === undefined ? [] : [one(value)])
  const seen = engines.filter(({ state }) => state !== 'unknown')
  const containers = engines.flatMap(({ engine, user, running, stopped }): Sample[] => [
    ...(running === undefined ? [] : [{ labels: { engine, user, state: 'running' }, value: running }]),
    ...(stopped === undefined ? [] : [{ labels: { engine, user, state: 'stopped' }, value: stopped }]),
  ])
  const units = runners.map(
    ({ unit = '', user = '', killMode = '', isRunning }): Sample => ({
      labels: { unit, user, kill_mode: killMode },
      value: flag(isRunning),
    }),
  )
  return [
    metric('ephemeral_ports', 'Ports that the kernel may give to outgoing connections.', ...known(size)),
    metric('ephemeral_ports_used', 'Those of them that some socket sits on.', ...known(used)),
    metric('ephemeral_ports_lingering', 'Those of them that only TIME_WAIT sits on.', ...known(lingering)),
    metric('time_wait_sockets', 'Connections in TIME_WAIT.', ...known(timeWait)),
    metric(
      'engine_up',
      'Whether the container engine answers.',
      ...seen.map(({ engine, user, state }) => ({ labels: { engine, user }, value: flag(state === 'up') })),
    ),
    metric('engine_containers', 'Containers by state.', ...containers),
    metric('runner_up', 'Whether the GitHub runner runs.', ...units),
  ]
}
