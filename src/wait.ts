import type { Host } from './model/host.ts'
import type { Request } from './model/request.ts'
import { judge } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'

const PAUSE_MS = 200

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
  const start = performance.now()
  for (;;) {
    const judged = judge(expected, await host.look(expected, { isNameless: true }))
    const missing = judged.filter(({ verdict }) => verdict === 'not-listening')
    const waitedMs = Math.round(performance.now() - start)
    if (missing.length === 0 || waitedMs >= waitMs) return waitedMs
    tell({ missing, waitedMs, waitMs })
    await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, waitMs - waitedMs)))
  }
}
