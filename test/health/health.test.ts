import { describe, expect, it } from 'vitest'
import { examine } from '../../src/health/examine.ts'
import { toJsonHealth } from '../../src/health/health-json.ts'
import { HEALTH_SHAPE } from '../../src/health/health-shape.ts'
import { formatHealthSummary } from '../../src/health/health-summary.ts'
import { formatHealth } from '../../src/health/health-text.ts'
import { toPrometheus } from '../../src/health/prometheus.ts'
import type { LeaseSet } from '../../src/model/lease.ts'
import type { Listener } from '../../src/model/listener.ts'
import type { Policy } from '../../src/model/options.ts'
import type { Run } from '../../src/model/run.ts'
import type { Vitals } from '../../src/model/vitals.ts'
import { plain } from '../../src/report/paint.ts'
import { parseIgnore } from '../../src/requirements/policy.ts'
import { listener, redis, reportOf, snapshot } from '../support/make.ts'
import { parseMetrics } from '../support/metrics.ts'

const vitals: Vitals = {
  ...{ hostname: 'ci-1', at: '2026-11-21T08:00:00.000Z', timeWait: 12 },
  ephemeral: { range: { low: 32_768, high: 60_999 }, size: 28_232, used: 100, lingering: 12 },
  ...{ engines: [], runners: [], gaps: [] },
}
const run: Run = {
  repository: 'octo/widgets',
  runId: '42',
  job: 'test',
  url: 'https://g/octo/widgets/actions/runs/42',
  alive: false,
}
const lease: LeaseSet = {
  ...{ id: 'lease-1', keeper: 4_711, owner: { pid: 4_700, isAlive: false }, isOwn: false },
  leases: [{ name: 'web', range: { low: 20_000, high: 20_001 }, isHeld: true }],
}
const leftBy = (spec: string, of: Run): Listener => listener(spec, { holders: [{ ...redis, run: of }] })

interface Given {
  args?: string[]
  listeners?: Listener[]
  sets?: LeaseSet[]
  vitals?: Partial<Vitals>
  policy?: Partial<Policy>
}

const healthOf = ({ args = [], listeners = [], sets = [], policy = {}, ...more }: Given = {}) => {
  const seen = snapshot({ listeners, inventory: { services: [], listeners } })
  const report = reportOf(args, seen, policy)
  return examine({ report, snapshot: seen, leases: { sets, unnamed: [] }, vitals: { ...vitals, ...more.vitals } })
}

const crowded = { range: { low: 1_000, high: 1_099 }, size: 100, used: 70, lingering: 10 }

describe('signs', () => {
  const signsOf = (given: Given) =>
    healthOf(given).signs.map(({ kind, severity, message }) => [kind, severity, message])

  it.each<[string, Given, string[][]]>([
    ['nothing', {}, []],
    [
      'what a dead run has left',
      { listeners: [leftBy('3001', run), leftBy('3000', run)] },
      [
        [
          'leftover',
          'warning',
          'job test of octo/widgets, run 42, has ended and left servers on 3000/tcp, 3001/tcp (pid 812)',
        ],
      ],
    ],
    [
      'very much that a dead run has left',
      { listeners: Array.from({ length: 5_000 }, (_, at) => leftBy(`${10_000 + at}`, run)) },
      [
        [
          'leftover',
          'warning',
          'job test of octo/widgets, run 42, has ended and left servers on 10000/tcp, 10001/tcp, 10002/tcp, 10003/tcp, 10004/tcp and 4995 more (pid 812)',
        ],
      ],
    ],
    ['what a run has that may go on', { listeners: [leftBy('3000', { ...run, alive: true })] }, []],
    [
      'a stale lease',
      { sets: [lease] },
      [['stale-lease', 'warning', 'lease lease-1 keeps 20000-20001 for pid 4700, which has ended']],
    ],
    ['a lease', { sets: [{ ...lease, owner: { pid: 1, isAlive: true } }] }, []],
    [
      'a range that is nearly used up',
      { vitals: { ephemeral: crowded } },
      [
        [
          'ephemeral-crowded',
          'warning',
          '80 of the 100 ports for outgoing connections (1000-1099) are taken, 10 of them by TIME_WAIT alone',
        ],
      ],
    ],
    ['one port less', { vitals: { ephemeral: { ...crowded, used: 69 } } }, []],
    [
      'an engine that is down',
      { vitals: { engines: [{ engine: 'docker', user: 'root', state: 'down' }] } },
      [['engine-down', 'notice', 'docker of root does not run']],
    ],
    [
      'an engine that could not be asked',
      { vitals: { engines: [{ engine: 'docker', user: 'root', state: 'unknown' }] } },
      [],
    ],
    [
      'a runner that leaves its jobs behind',
      { vitals: { runners: [{ unit: 'actions.runner.a.service', isRunning: true, killMode: 'process' }] } },
      [
        [
          'runner-kill-mode',
          'notice',
          'actions.runner.a.service has KillMode=process: when it is stopped, what its jobs have started stays',
        ],
      ],
    ],
    [
      'a runner that does not',
      { vitals: { runners: [{ unit: 'a.service', isRunning: true, killMode: 'control-group' }] } },
      [],
    ],
  ])('of %s', (_, given, signs) => {
    expect(signsOf(given)).toEqual(signs)
  })
})

describe('the verdict', () => {
  it.each<[string, Given, boolean]>([
    ['a machine without signs', {}, true],
    ['a warning', { sets: [lease] }, true],
    ['a warning that is to fail', { sets: [lease], policy: { failOn: 'warning' } }, false],
    ['nothing that is to fail', { args: ['6379 listening'], policy: { failOn: 'never' } }, true],
    ['an expected server that is missing', { args: ['6379 listening'] }, false],
    ['an expected server that is there', { args: ['6379 listening'], listeners: [listener('6379')] }, true],
  ])('of %s', (_, given, ok) => {
    expect(healthOf(given).ok).toBe(ok)
  })
})

describe('a sign that is ignored', () => {
  const known: Given = {
    listeners: [leftBy('3000', run), leftBy('3001', run)],
    sets: [lease],
    vitals: {
      ephemeral: crowded,
      engines: [{ engine: 'docker', user: 'root', state: 'down' }],
      runners: [{ unit: 'actions.runner.a.service', isRunning: true, killMode: 'process' }],
    },
  }
  const told = (ignore: string) =>
    healthOf({ ...known, policy: { failOn: 'notice', ignore: parseIgnore(ignore) } })
      .signs.filter(({ ignored }) => !ignored)
      .map(({ kind }) => kind)

  it.each([
    ['', ['leftover', 'stale-lease', 'ephemeral-crowded', 'engine-down', 'runner-kill-mode']],
    ['engine-down, runner-kill-mode', ['leftover', 'stale-lease', 'ephemeral-crowded']],
    ['leftover, stale-lease, ephemeral-crowded', ['engine-down', 'runner-kill-mode']],
    ['leftover:3000-3001, stale-lease:20000-20001', ['ephemeral-crowded', 'engine-down', 'runner-kill-mode']],
    // One port of several says nothing of the others.
    [
      'leftover:3000, stale-lease:20001-20009, port-in-use',
      ['leftover', 'stale-lease', 'ephemeral-crowded', 'engine-down', 'runner-kill-mode'],
    ],
  ])('is known: %j leaves %j', (ignore, kinds) => {
    expect(told(ignore)).toEqual(kinds)
  })

  it('fails nothing, is told nowhere but in the JSON, and is counted', () => {
    const ignore = parseIgnore('leftover,stale-lease,ephemeral-crowded,engine-down')
    const health = healthOf({ ...known, policy: { failOn: 'warning', ignore } })
    expect(health.ok).toBe(true)
    expect(formatHealth(health, plain)).toContain('notice   actions.runner.a.service has KillMode=process')
    expect(formatHealth(health, plain)).toMatch(/^ci-1 is healthy at \S+; 4 ignored$/m)
    expect(formatHealth(health, plain)).not.toMatch(/^warning/m)
    expect(formatHealthSummary(health)).not.toContain('| warning |')
    const { signs } = HEALTH_SHAPE.parse(JSON.parse(JSON.stringify(toJsonHealth(health))))
    expect(signs.map(({ kind, ignored }) => [kind, ignored])).toEqual([
      ['leftover', true],
      ['stale-lease', true],
      ['ephemeral-crowded', true],
      ['engine-down', true],
      ['runner-kill-mode', false],
    ])
    expect(Object.fromEntries(parseMetrics(toPrometheus(health)))).toMatchObject({
      port_preflight_healthy: 1,
      'port_preflight_findings{severity="warning"}': 0,
      'port_preflight_findings{severity="notice"}': 1,
      'port_preflight_signs{kind="engine-down"}': 0,
      'port_preflight_signs{kind="runner-kill-mode"}': 1,
      port_preflight_leases_stale: 1,
    })
  })
})

const everything: Given = {
  args: ['cache=6379 listening', 'db=5432 listening'],
  listeners: [listener('6379'), listener('[::1]:6379'), listener('53/udp'), leftBy('3000', run)],
  sets: [lease],
  vitals: {
    engines: [
      { engine: 'docker', user: 'root', state: 'up', running: 2, stopped: 1 },
      { engine: 'podman', user: 'al"ice\n', state: 'unknown', reason: 'late' },
    ],
    runners: [
      { unit: 'actions.runner.a.service', isRunning: true, killMode: 'process' },
      { user: 'bob', isRunning: true },
    ],
    gaps: [{ subject: 'this', reason: 'that', command: 'sudo cat /this', affects: 'naming' }],
  },
}

it('has JSON of its own shape', () => {
  const json = HEALTH_SHAPE.parse(JSON.parse(JSON.stringify(toJsonHealth(healthOf(everything)))))
  expect(json).toMatchObject({ version: 1, ok: false, host: 'ci-1', timeWait: 12 })
  expect(json.expected.map(({ name, status }) => [name, status])).toEqual([
    ['cache', 'listening'],
    ['db', 'not-listening'],
  ])
  expect(json.servers.map(({ port, expectedBy }) => [port, expectedBy])).toEqual([
    [53, undefined],
    [3000, undefined],
    [6379, 'cache'],
    [6379, 'cache'],
  ])
  expect(json.leftovers).toMatchObject([{ run: { runId: '42' }, servers: [{ port: 3000, pids: [812] }] }])
})

it('has values for Prometheus that keep its format', () => {
  const values = parseMetrics(toPrometheus(healthOf(everything)))
  expect(Object.fromEntries(values)).toMatchObject({
    port_preflight_healthy: 0,
    port_preflight_checked_timestamp_seconds: 1_795_248_000,
    'port_preflight_expected_listening{name="cache",port="6379",protocol="tcp"}': 1,
    'port_preflight_expected_listening{name="db",port="5432",protocol="tcp"}': 0,
    port_preflight_servers_unexpected: 2,
    port_preflight_leases_stale: 1,
    'port_preflight_leftover_sockets{repository="octo/widgets",run_id="42",job="test"}': 1,
    port_preflight_ephemeral_ports_used: 100,
    port_preflight_time_wait_sockets: 12,
    'port_preflight_engine_up{engine="docker",user="root"}': 1,
    'port_preflight_engine_containers{engine="docker",user="root",state="stopped"}': 1,
    'port_preflight_runner_up{unit="actions.runner.a.service",user="",kill_mode="process"}': 1,
  })
  expect([...values.keys()].filter((name) => name.includes('podman'))).toEqual([])
})

it('counts what each attempt of a run has left', () => {
  const again = { ...run, attempt: '2', url: `${run.url}/attempts/2` }
  const listeners = [leftBy('3000', run), leftBy('3001', again), leftBy('3002', again)]
  const values = parseMetrics(toPrometheus(healthOf({ listeners })))
  const left = [...values].filter(([name]) => name.startsWith('port_preflight_leftover_sockets'))
  expect(left.map(([, value]) => value)).toEqual([1, 2])
})

it('leaves out what is not known', () => {
  const { ephemeral: _, timeWait: __, ...rest } = vitals
  const health = { ...healthOf(), vitals: rest }
  const names = [...parseMetrics(toPrometheus(health)).keys()]
  expect(names.filter((name) => /ephemeral_|time_wait/.test(name))).toEqual([])
  expect(formatHealth(health, plain)).toContain('TIME_WAIT  unknown')
})

it('is told in words, and as a table, in which foreign text does nothing', () => {
  const health = healthOf(everything)
  const text = formatHealth(health, plain)
  expect(text).toMatch(/^error {4}nobody listens on 5432\/tcp \(db\)$/m)
  expect(text).toMatch(/^there {4}cache \(6379\)$/m)
  expect(text).toMatch(/^ci-1 is not healthy at /m)
  expect(text).toContain('\nnotice   could not see this: that\n         → see what is hidden: sudo cat /this\n')
  expect(text).toContain('podman of al"ice\\x0a')
  const summary = formatHealthSummary(health)
  expect(summary).toContain('## ❌ Health of ci-1')
  expect(summary).toContain('| warning | lease lease-1 keeps 20000-20001 for pid 4700, which has ended |')
})
