import { defined } from '../../../model/defined.ts'
import type { Engine } from '../../../model/holder.ts'
import type { Failure, FailureCause, ServiceState } from '../../../model/service.ts'
import type { ContainerFacts } from './facts.ts'

/** Docker too takes a start for a good one after that time. */
const STEADY_MS = 10_000

/** What a container is doing, and since when. */
export function stateOfContainer(facts: ContainerFacts, engine: Engine): { state: ServiceState; since?: string } {
  const state = stateOf(facts, engine)
  const { startedAt, finishedAt, createdAt } = facts
  const isOver = state === 'down' || state === 'failed' || facts.status === 'restarting'
  return defined({ state, since: isOver ? (finishedAt ?? createdAt) : startedAt })
}

function stateOf(facts: ContainerFacts, engine: Engine): ServiceState {
  switch (facts.status) {
    case 'running':
    case 'stopping':
      return isUnsteady(facts) ? 'restarting' : facts.health === 'starting' ? 'starting' : 'up'
    case 'paused':
      return 'up'
    case 'initialized':
      return 'starting'
    case 'restarting':
      return 'restarting'
    case 'unknown':
      return 'unknown'
    default:
      return engine === 'podman' && isGoingToRestart(facts) ? 'restarting' : hasFailed(facts) ? 'failed' : 'down'
  }
}

/** Between two ends of a loop it runs for a moment. */
function isUnsteady({ restarts, startedAt = '' }: ContainerFacts): boolean {
  return restarts > 0 && Date.now() - Date.parse(startedAt) < STEADY_MS
}

/** Podman knows no state for the moment between an end and the next start. */
function isGoingToRestart({ restarts, restartPolicy, maxRestarts, ...facts }: ContainerFacts): boolean {
  const { error, isStoppedByUser, finishedAt = '' } = facts
  const isYoung = restarts > 0 && Date.now() - Date.parse(finishedAt) < STEADY_MS
  const hasTriesLeft = maxRestarts === 0 || restarts < maxRestarts
  const isAllowed = restartPolicy === 'on-failure' ? hasTriesLeft && facts.exitCode !== 0 : restartPolicy !== 'no'
  return isYoung && isAllowed && error === '' && isStoppedByUser !== true
}

/**
 * It could not be started, or has ended badly and is given up. Docker does not tell whom somebody has stopped: that ends
 * with the signals TERM, INT, HUP and KILL as a rule, and with `always` and `unless-stopped` nothing else keeps it down.
 */
function hasFailed({ error, isOutOfMemory, isStoppedByUser, exitCode, restartPolicy }: ContainerFacts): boolean {
  if (error !== '') return true
  if (isStoppedByUser === true || restartPolicy === 'always' || restartPolicy === 'unless-stopped') return false
  return isOutOfMemory === true || (exitCode !== 0 && !STOPPED.has(exitCode))
}

const STOPPED = new Set([129, 130, 137, 143])

/** Why it does not run, or does not stay up. */
export function failureOfContainer(facts: ContainerFacts, state: ServiceState): Failure | undefined {
  if (state !== 'failed' && state !== 'restarting') return undefined
  if (facts.error !== '') return failureOfStart(facts.error)
  if (facts.isOutOfMemory === true) return { cause: 'out-of-memory', ports: [] }
  return { cause: CAUSES[facts.exitCode] ?? (facts.exitCode > 128 ? 'crashed' : 'exited'), ports: [] }
}

/** As shells and engines use exit codes. */
const CAUSES: Record<number, FailureCause> = { 126: 'permission-denied', 127: 'not-found' }

/** In this order: a port that is denied is told in the words of a bind too. */
const WORDS: [RegExp, FailureCause][] = [
  [/address already in use|port is already allocated/i, 'address-in-use'],
  [/cannot assign requested address/i, 'address-unavailable'],
  [/permission denied|operation not permitted|cannot expose privileged port/i, 'permission-denied'],
  [/no such file or directory|executable file not found/i, 'not-found'],
  [/cannot allocate memory/i, 'out-of-memory'],
]

/** Reads why docker or podman could not start a container, in their own words. */
export function failureOfStart(error: string): Failure {
  const lines = error.split('\n')
  for (const [words, cause] of WORDS) {
    const line = lines.find((one) => words.test(one))
    if (line !== undefined) return { cause, ports: portsOf(line), line: line.trim().slice(0, MAX_LINE) }
  }
  return { cause: 'exited', ports: [], line: (lines[0] ?? '').trim().slice(0, MAX_LINE) }
}

const MAX_LINE = 500

/** `listen tcp4 0.0.0.0:80: bind:`, `Bind for 0.0.0.0:80 failed:`, `bind port 80 (`, `privileged port 80,` */
function portsOf(line: string): number[] {
  const found = line.matchAll(/(?:(?:listen (?:tcp|udp)[46]?|Bind for) \S*:|(?:bind|privileged) port )(\d{1,5})\b/g)
  const ports = [...found].map(([, port]) => Number(port))
  return [...new Set(ports)].filter((port) => port > 0 && port <= 65_535)
}
