import { describe, expect, it } from 'vitest'
import { HostError } from '../src/model/errors.ts'
import type { Host } from '../src/model/host.ts'
import type { LeaseSet } from '../src/model/lease.ts'
import type { Reservation } from '../src/model/reservation.ts'
import type { Snapshot, Wanted } from '../src/model/snapshot.ts'
import { type Ending, postflight } from '../src/postflight.ts'
import { listener, need, snapshot } from './support/make.ts'

const lease = { name: 'web', range: { low: 20_123, high: 20_123 }, isHeld: true }
const set = (id: string): LeaseSet => ({
  ...{ id, keeper: 7, leases: [lease], isOwn: true },
  owner: { pid: 1, isAlive: true },
})

/** A machine with two sets of leases, that sees and does what it is told. */
class Machine implements Pick<Host, 'look' | 'leases' | 'release' | 'unreserve'> {
  looks: (readonly Wanted[])[] = []
  released: string[] = []
  private readonly seen: () => Promise<Snapshot>
  private readonly refusal: Error | undefined

  constructor(seen: () => Promise<Snapshot>, refusal?: Error) {
    this.seen = seen
    this.refusal = refusal
  }

  look(wanted: readonly Wanted[]) {
    this.looks.push(wanted)
    return this.seen()
  }

  async leases() {
    return { sets: [set('ours'), set('theirs')], unnamed: [] }
  }

  async release(sets: readonly Pick<LeaseSet, 'id'>[]) {
    if (this.refusal !== undefined) throw this.refusal
    this.released.push(...sets.map(({ id }) => id))
  }

  unreserved: string[] = []

  given: Reservation = { own: [], reserved: [] }

  async unreserve(id: string) {
    this.unreserved.push(id)
    return this.given
  }
}

const ending: Ending = {
  leaseId: 'ours',
  policy: { failOn: 'error', ignore: [] },
  requirements: [need('web=20123'), need('db=5432 listening by system:postgresql'), need('cache=6379')],
  leases: [lease],
  job: { runId: '7' },
}
const nothing = async () => snapshot()

describe('the end of a job', () => {
  it('looks once, binds nothing, and releases what is its own', async () => {
    const machine = new Machine(nothing)
    const { report, released, troubles } = await postflight(ending, machine)
    expect(machine.looks.map((wanted) => wanted.map(({ range, expect: how }) => [range.low, how]))).toEqual([
      [
        [20_123, 'listening'],
        [6379, 'listening'],
      ],
    ])
    expect([machine.released, released, troubles, report?.findings, report?.ok]).toEqual([
      ['ours'],
      [lease],
      [],
      [],
      true,
    ])
  })

  it('looks at leased ports alone, where leaks are of no interest', async () => {
    const machine = new Machine(nothing)
    await postflight({ ...ending, policy: { ...ending.policy, leaks: 'off' } }, machine)
    expect(machine.looks.map((wanted) => wanted.map(({ range }) => range.low))).toEqual([[20_123]])
    const other = new Machine(nothing)
    await postflight({ ...ending, leases: [], policy: { ...ending.policy, leaks: 'off' } }, other)
    expect([other.looks, other.released]).toEqual([[], ['ours']])
  })

  it('looks at nothing, where the step has not come to its ports', async () => {
    const machine = new Machine(nothing)
    await postflight({ ...ending, requirements: [], leases: [] }, machine)
    expect([machine.looks, machine.released]).toEqual([[], ['ours']])
  })

  it('releases, whatever becomes of the look', async () => {
    const machine = new Machine(() => Promise.reject(new HostError('/proc cannot be read')))
    const { report, released, troubles } = await postflight(ending, machine)
    expect([report, released, machine.released]).toEqual([undefined, [lease], ['ours']])
    expect(machine.unreserved).toEqual(['ours'])
    expect(troubles).toEqual(['what is left on the ports cannot be told: /proc cannot be read'])
  })

  it('waits for no look that does not end', async () => {
    const machine = new Machine(() => new Promise(() => {}))
    const start = performance.now()
    const { troubles } = await postflight(ending, machine)
    expect(performance.now() - start).toBeLessThan(6_000)
    expect([machine.released, troubles]).toEqual([
      ['ours'],
      ['what is left on the ports cannot be told: it took longer than 4 s'],
    ])
  })

  it('tells what is left, where the leases cannot be released', async () => {
    const run = { repository: 'octo/widgets', runId: '7', alive: true, isOwn: true }
    const process = { pid: 7, uid: 1000, command: 'node a.js' }
    const left = listener('127.0.0.1:20123', { holders: [{ process, run }] })
    const machine = new Machine(async () => snapshot({ listeners: [left] }), new HostError('no right to'))
    const { report, released, troubles } = await postflight(ending, machine)
    expect(report?.findings.map(({ finding, severity }) => [finding.kind, severity])).toEqual([
      ['port-leaked', 'warning'],
    ])
    expect([released, troubles]).toEqual([[], ['the leases cannot be released: no right to']])
    expect(machine.unreserved).toEqual(['ours'])
  })

  it('tells what the kernel has been given back, and why it has not', async () => {
    const machine = new Machine(nothing)
    machine.given = { own: [{ low: 40_000, high: 40_000 }], reserved: [], by: 'written' }
    expect((await postflight(ending, machine)).unreserved).toEqual(machine.given)
    machine.given = { own: [], reserved: [], failed: 'sudo did not answer' }
    const { troubles } = await postflight(ending, machine)
    expect(troubles).toEqual([expect.stringMatching(/is so still: sudo did not answer;/)])
  })

  it.each([
    ['fail', 'error', false],
    ['warn', 'warning', true],
  ] as const)('weighs a leak as leaks says, were its need optional: %s', async (leaks, severity, ok) => {
    const run = { repository: 'octo/widgets', runId: '7', alive: true }
    const holders = [{ process: { pid: 7, uid: 1000, command: 'node a.js' }, run }]
    const machine = new Machine(async () => snapshot({ listeners: [listener('6379', { holders })] }))
    const policy = { ...ending.policy, leaks }
    const { report } = await postflight({ ...ending, requirements: [need('cache=6379 optional')], policy }, machine)
    expect(report?.findings.map((one) => [one.finding.kind, one.severity])).toEqual([['port-leaked', severity]])
    expect(report?.ok).toBe(ok)
  })

  it('takes what could not be seen for no verdict', async () => {
    const gaps = [{ subject: 'tcp', reason: 'no /proc', affects: 'verdict' as const }]
    const { report } = await postflight(ending, new Machine(async () => snapshot({ gaps })))
    expect(report?.findings.map(({ finding, severity }) => [finding.kind, severity])).toEqual([
      ['host-unreadable', 'notice'],
    ])
    expect(report?.ok).toBe(true)
  })
})
