import { AsyncLocalStorage } from 'node:async_hooks'
import { nowMs } from '../model/clock.ts'

/** For all answers together that one piece of work waits for: who is asked at the same time has the same end. */
const DEADLINE_MS = 2_000

const ends = new AsyncLocalStorage<number>()

/** Does work whose questions, however many and however deep in it, end together. */
export function withDeadline<Result>(work: () => Promise<Result>): Promise<Result> {
  return ends.run(nowMs() + DEADLINE_MS, work)
}

/** What is left for a question; a question of no such work has the whole time. */
export function msLeft(): number {
  const end = ends.getStore()
  return end === undefined ? DEADLINE_MS : Math.max(0, Math.ceil(end - nowMs()))
}

/** Of somebody who was asked, or whom there was no time left to ask. */
export const LATE = `did not answer within ${DEADLINE_MS / 1_000} s`
