import type { ContainerFacts } from './facts.ts'

/**
 * Whether docker starts it when docker starts. Measured with docker 26: `always` even what somebody has stopped,
 * `on-failure` whatever has ended with another code than 0, and nothing that has never run.
 */
export function startsWithDocker(facts: ContainerFacts): boolean | undefined {
  const { status, restartPolicy, startedAt, error } = facts
  if (startedAt === undefined || restartPolicy === undefined) return restartPolicy === undefined ? undefined : false
  const isRunning = RUNNING.has(status)
  switch (restartPolicy) {
    case 'always':
      return true
    case 'unless-stopped':
      // Where its start has failed, docker does not tell whether somebody had stopped it before.
      return isRunning || (error === '' ? false : undefined)
    case 'on-failure':
      // The code with which it will end when docker does is not known yet.
      return status === 'restarting' || (isRunning ? undefined : hasTriesLeft(facts))
    default:
      return false
  }
}

const RUNNING = new Set(['running', 'restarting', 'paused'])

function hasTriesLeft({ exitCode, maxRestarts, restarts }: ContainerFacts): boolean {
  return exitCode !== 0 && (maxRestarts === 0 || restarts < maxRestarts)
}

/** The filters of podman-restart.service, as `restart-policy=always`; those of podman 5.4 where it is not there. */
export function restartFilters(unitFile: string): string[] {
  const [start = ''] = /^ExecStart=.*$/m.exec(unitFile) ?? []
  const filters = [...start.matchAll(/--filter[= ]([\w-]+=[\w-]+)/g)].map(([, filter = '']) => filter)
  return filters.length === 0 ? ['restart-policy=always'] : filters
}

/** Whether podman-restart.service starts it: with podman 5.4 all that have that policy, stopped or never run too. */
export function startsWithPodman({ restartPolicy, isStoppedByUser }: ContainerFacts, filters: readonly string[]) {
  if (restartPolicy === undefined) return undefined
  return filters.some((filter) => {
    if (filter !== 'should-start-on-boot=true') return filter === `restart-policy=${restartPolicy}`
    return restartPolicy === 'always' || (restartPolicy === 'unless-stopped' && isStoppedByUser !== true)
  })
}
