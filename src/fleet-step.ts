import type { Core } from './action.ts'
import { readFleet } from './files/reports.ts'
import { formatFleet, isFleetOk, membersOf } from './health/fleet.ts'
import { toLine } from './report/neutralise.ts'

/** The step of the Action that joins the reports of a fleet: nothing of this machine is looked at. */
export async function runFleetStep(directory: string, core: Core, env: NodeJS.ProcessEnv): Promise<void> {
  const { labels, reports } = readFleet(directory)
  const members = membersOf(labels, reports)
  const isOk = isFleetOk(members)
  for (const { label, health } of members) {
    const state = health === undefined ? 'no report' : health.ok ? 'healthy' : 'not healthy'
    core.info(toLine(`${label}: ${state}`))
  }
  core.setOutput('ok', `${isOk}`)
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(formatFleet(members)).write()
  if (!isOk) core.setFailed('Not every runner of the fleet is healthy: the job summary says which, and why.')
}
