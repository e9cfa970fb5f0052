import { lstatSync } from 'node:fs'
import { nowMs } from '../../../model/clock.ts'
import { HostError } from '../../../model/errors.ts'
import { type Name, takeName } from '../leases/names.ts'
import { journalPath } from './journal.ts'

/** As long as the others get on, one waits for them; with sudo each of them takes a tenth of a second, and more. */
const LONGEST_STANDSTILL_MS = 10_000
const LONGEST_MS = 60_000
const SHORTEST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 100

/** Does the work while nobody else of the network namespace does such: whoever has the name has the turn. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const name = await takeTurn()
  try {
    return await work()
  } finally {
    name.close()
  }
}

async function takeTurn(): Promise<Name> {
  const start = nowMs()
  let fault: Error | undefined
  let [seen, at] = [stateOfJournal(), start]
  for (let pause = SHORTEST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const name = takeName('reserved', (error) => {
      fault = error
    })
    if (name !== undefined) return name
    if (fault !== undefined) throw new HostError(`no turn to change them can be had: ${fault.message}`)
    const [now, state] = [nowMs(), stateOfJournal()]
    if (state !== seen) [seen, at] = [state, now]
    if (now - at > LONGEST_STANDSTILL_MS) throw new HostError('somebody else keeps others from changing them')
    if (now - start > LONGEST_MS) throw new HostError('too many others are changing them just now')
    await new Promise((resolve) => setTimeout(resolve, pause * Math.random()))
  }
}

/** Whoever has the turn writes there. */
function stateOfJournal(): string {
  const { mtimeMs, size, ino } = lstatSync(journalPath(), { throwIfNoEntry: false }) ?? {}
  return [mtimeMs, size, ino].join()
}
