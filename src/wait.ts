import type { Host } from './model/host.ts'
import type { Request } from './model/request.ts'
import { judge } from './model/verdict.ts'

const PAUSE_MS = 200

/** Until somebody listens on every port that is expected to be in use, at most as long as asked; returns how long. */
export async function waitForServers({ requirements, waitMs }: Request, host: Host): Promise<number> {
  const start = performance.now()
  const waited = () => Math.round(performance.now() - start)
  let missing = requirements.filter(({ expect }) => expect !== undefined)
  if (waitMs === 0 || missing.length === 0) return 0
  for (;;) {
    const judged = judge(missing, await host.look(missing))
    missing = missing.filter((one) => judged.some((two) => two.requirement === one && two.verdict === 'not-listening'))
    const left = waitMs - waited()
    if (missing.length === 0 || left <= 0) return waited()
    await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, left)))
  }
}
