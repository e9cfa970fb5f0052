import { nowMs } from './model/clock.ts'
import { groupBy } from './model/group-by.ts'
import type { Host } from './model/host.ts'
import { isBeingLeft } from './model/leaving.ts'
import type { Request } from './model/request.ts'
import type { Requirement } from './model/requirement.ts'
import type { Seen } from './model/seen.ts'
import { type Judged, judge } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'

const PAUSE_MS = 200

interface Means {
  /** All that is asked for. */
  look(): Promise<Seen>
  host: Pick<Host, 'look'>
  /** What is left of the time that was given. */
  waitMs: number
  tell?: Tell
}

/**
 * Until those are gone who are about to go by themselves, at most as long as asked; a port with somebody who stays is
 * not waited for. Where nobody goes nothing is looked at again.
 */
export async function waitForLeavers(seen: Seen, { look, host, waitMs, tell = () => {} }: Means): Promise<Seen> {
  const start = nowMs()
  let leaving = seen.judged.filter(isBeingLeft)
  if (leaving.length === 0 || waitMs <= 0) return seen
  for (;;) {
    const waitedMs = Math.round(nowMs() - start)
    if (leaving.length === 0 || waitedMs >= waitMs) return look()
    tell({ missing: leaving, waitedMs, waitMs })
    await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, waitMs - waitedMs)))
    const left = narrowed(leaving)
    leaving = judge(left, await host.look(left)).filter(isBeingLeft)
  }
}

/** The needs, with no more of their ports than those from the first to the last of these. */
function narrowed(judged: readonly Judged[]): Requirement[] {
  return [...groupBy(judged, ({ requirement }) => requirement)].map(([requirement, group]) => {
    const ports = group.map(({ endpoint }) => endpoint.port)
    return { ...requirement, range: { low: Math.min(...ports), high: Math.max(...ports) } }
  })
}

/**
 * Until somebody listens on every port that is expected to be in use, at most as long as asked; returns how long. Who it
 * is does not matter yet, so nobody is asked for a name.
 */
export async function waitForServers(
  { demands, waitMs }: Request,
  host: Pick<Host, 'look'>,
  tell: Tell = () => {},
): Promise<number> {
  const expected = demands.flatMap(({ preferred }) => (preferred?.expect === undefined ? [] : [preferred]))
  if (waitMs === 0 || expected.length === 0) return 0
  const start = nowMs()
  for (;;) {
    const judged = judge(expected, await host.look(expected, { isNameless: true }))
    const missing = judged.filter(({ verdict }) => verdict === 'not-listening')
    const waitedMs = Math.round(nowMs() - start)
    if (missing.length === 0 || waitedMs >= waitMs) return waitedMs
    tell({ missing, waitedMs, waitMs })
    await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, waitMs - waitedMs)))
  }
}
