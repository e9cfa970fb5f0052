import { find } from './find.ts'
import { examine } from './health/examine.ts'
import { NO_HANDOVER } from './model/handover.ts'
import type { Health } from './model/health.ts'
import type { Host } from './model/host.ts'
import { withoutJob } from './model/outside-job.ts'
import type { Request } from './model/request.ts'
import { judge } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'
import { buildReport } from './report/build.ts'
import { waitForServers } from './wait.ts'

/** The order: wait for what is expected, look at everything once, say what is wrong. Nothing is taken or changed. */
export async function checkup(request: Request, host: Host, tell?: Tell): Promise<Health> {
  const { demands, pairs, policy } = request
  const waitedMs = await waitForServers(request, host, tell)
  const requirements = demands.flatMap(({ preferred }) => (preferred?.expect === undefined ? [] : [preferred]))
  const [seen, vitals, leases] = await Promise.all([
    host.look(requirements, { services: true }),
    host.vitals(),
    host.leases(),
  ])
  const snapshot = withoutJob(seen)
  const judged = judge(requirements, snapshot)
  const allocation = { requirements, leases: [], moves: [], shortages: [] }
  const evidence = { ...allocation, pairs, judged, snapshot, waitedMs, ignore: policy.ignore }
  const report = buildReport({ policy, handover: NO_HANDOVER, ...evidence, ...(await find(evidence)) })
  return examine({ report, snapshot: seen, leases, vitals })
}
