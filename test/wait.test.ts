import { describe, expect, it } from 'vitest'
import type { Extent, Host } from '../src/model/host.ts'
import type { Request } from '../src/model/request.ts'
import type { Snapshot, Wanted } from '../src/model/snapshot.ts'
import { judge } from '../src/model/verdict.ts'
import { parseArguments } from '../src/requirements/arguments.ts'
import { waitForLeavers, waitForServers } from '../src/wait.ts'
import { listener, need, probe, snapshot } from './support/make.ts'

const policy = { failOn: 'error', ignore: [] } as const

/** Specs that have a server, at so many ms after the first look. */
type Serving = (ms: number) => readonly string[]

class Clocked implements Pick<Host, 'look'> {
  looks: (Extent | undefined)[] = []
  private start: number | undefined
  private readonly serving: Serving
  private readonly lookMs: number

  constructor(serving: Serving, lookMs = 0) {
    this.serving = serving
    this.lookMs = lookMs
  }

  async look(_wanted: readonly Wanted[], extent?: Extent) {
    this.start ??= performance.now()
    this.looks.push(extent)
    if (this.lookMs > 0) await new Promise((resolve) => setTimeout(resolve, this.lookMs))
    return snapshot({ listeners: this.serving(performance.now() - this.start).map((spec) => listener(spec)) })
  }
}

const request = (waitMs: number, ...specs: string[]): Request => ({
  ...{ demands: parseArguments(specs), pairs: [], withServices: false, waitMs, leaseId: 'lease-1' },
  policy: { ...policy, ignore: [] },
  handover: { names: [], urls: [], isExported: false },
})

const timed = async <Value>(body: () => Promise<Value>) => {
  const start = performance.now()
  return { value: await body(), ms: performance.now() - start }
}

describe('waitForServers', () => {
  it.each([
    ['nothing is expected', request(60_000, '6333')],
    ['there is no time', request(0, '6333 listening')],
    ['nothing is asked for', request(60_000)],
  ])('costs no look where %s', async (_, asked) => {
    const host = new Clocked(() => [])
    expect(await waitForServers(asked, host)).toBe(0)
    expect(host.looks).toEqual([])
  })

  it('names nobody meanwhile', async () => {
    const host = new Clocked(() => ['6333'])
    await waitForServers(request(10_000, '6333 listening'), host)
    expect(host.looks).toEqual([{ isNameless: true }])
  })

  it('lasts as long as asked, and at most one look longer', async () => {
    const { ms, value } = await timed(() => waitForServers(request(500, '6333 listening'), new Clocked(() => [], 100)))
    expect(value).toBeGreaterThanOrEqual(500)
    expect(ms).toBeGreaterThanOrEqual(500)
    expect(ms).toBeLessThan(900)
  })

  it('ends as soon as all listen', async () => {
    const host = new Clocked((ms) => ['6333', ...(ms > 400 ? ['6334'] : [])])
    const { ms } = await timed(() => waitForServers(request(60_000, '6333-6334 listening'), host))
    expect(ms).toBeGreaterThanOrEqual(400)
    expect(ms).toBeLessThan(1_500)
  })

  it('goes on where one has gone while the other came', async () => {
    const host = new Clocked((ms) => [...(ms < 300 || ms > 900 ? ['6333'] : []), ...(ms > 500 ? ['6334'] : [])])
    const { ms } = await timed(() => waitForServers(request(60_000, '6333 listening', '6334 listening'), host))
    expect(ms).toBeGreaterThanOrEqual(900)
    expect(ms).toBeLessThan(2_000)
  })

  it('does not wait for one that has somebody else', async () => {
    const { ms } = await timed(() =>
      waitForServers(request(60_000, '6333 listening by system:a'), new Clocked(() => ['6333'])),
    )
    expect(ms).toBeLessThan(500)
  })

  it('tells who is missing, and since when', async () => {
    const host = new Clocked((ms) => (ms > 500 ? ['6333', '6335'] : ['6335']))
    const asked = request(5_000, 'qdrant=6333 listening', '6335 listening')
    const told: { missing: string[]; waitedMs: number; waitMs: number }[] = []
    await waitForServers(asked, host, ({ missing, ...rest }) =>
      told.push({ missing: missing.map(({ endpoint }) => `${endpoint.port}`), ...rest }),
    )
    expect(told.length).toBeGreaterThanOrEqual(2)
    expect(told.every(({ missing, waitMs }) => missing.join() === '6333' && waitMs === 5_000)).toBe(true)
    expect(told.map(({ waitedMs }) => waitedMs)).toEqual(told.map(({ waitedMs }) => waitedMs).toSorted((a, b) => a - b))
  })
})

describe('waitForLeavers', () => {
  const closing = (spec: string) => listener(spec, { state: 'time-wait', inode: 0, holders: [] })
  const seenAs = (specs: readonly string[], closed: readonly string[]): Snapshot =>
    snapshot({
      listeners: [...specs.map((spec) => listener(spec)), ...closed.map(closing)],
      probes: [...specs, ...closed].map((spec) => probe(spec, 'EADDRINUSE')),
    })
  const requirements = ['6379-6381', '8080'].map(need)

  /** A machine where connections close after so many ms, and what it was asked. */
  function machine(closesAfterMs: number, servers: readonly string[] = []) {
    const start = performance.now()
    const asked: (readonly Wanted[])[] = []
    const told: number[] = []
    const now = () => seenAs(servers, performance.now() - start < closesAfterMs ? ['6380'] : [])
    const look = async () => {
      asked.push(['all'] as never)
      return { snapshot: now(), demands: [], judged: judge(requirements, now()) }
    }
    const host = {
      async look(wanted: readonly Wanted[]) {
        asked.push(wanted)
        return now()
      },
    }
    const first = { snapshot: now(), demands: [], judged: judge(requirements, now()) }
    const wait = (waitMs: number) =>
      waitForLeavers(first, { look, host, waitMs, tell: ({ waitedMs }) => told.push(waitedMs) })
    return { asked, told, first, wait }
  }

  it.each([
    ['nobody goes', 0, 60_000, ['8080']],
    ['there is no time', 60_000, 0, []],
  ])('looks at nothing again where %s', async (_, closesAfterMs, waitMs, servers) => {
    const { asked, first, wait } = machine(closesAfterMs, servers)
    expect(await wait(waitMs)).toBe(first)
    expect(asked).toEqual([])
  })

  it('ends as soon as the port is free, and looks at that one meanwhile', async () => {
    const { asked, told, wait } = machine(500, ['8080'])
    const { value, ms } = await timed(() => wait(60_000))
    expect(ms).toBeLessThan(2_000)
    expect(value.judged.map(({ endpoint }) => endpoint.port)).toEqual([8080])
    expect(asked.at(-1)).toEqual(['all'])
    expect(asked.slice(0, -1).every(([one, ...more]) => one?.range.low === 6380 && more.length === 0)).toBe(true)
    expect(told.length).toBeGreaterThanOrEqual(2)
  })

  it('judges what is there when the time is over', async () => {
    const { value, ms } = await timed(() => machine(60_000).wait(500))
    expect(ms).toBeGreaterThanOrEqual(500)
    expect(ms).toBeLessThan(1_500)
    expect(value.judged.map(({ verdict, endpoint }) => [endpoint.port, verdict])).toEqual([[6380, 'in-use']])
  })
})
