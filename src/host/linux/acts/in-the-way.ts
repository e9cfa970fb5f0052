import type { Target } from '../../../model/call.ts'
import { nowMs } from '../../../model/clock.ts'
import { type Endpoint, formatPort } from '../../../model/endpoint.ts'
import { serversAt } from '../../../model/expectation.ts'
import { isHolderOf } from '../../../model/holding.ts'
import type { Listener } from '../../../model/listener.ts'
import type { Service } from '../../../model/service.ts'
import type { Wanted } from '../../../model/snapshot.ts'
import { look } from '../look.ts'
import type { Entry } from './undo-entry.ts'

const PAUSE_MS = 100
/** For servers that are about to end, as a job's at its end. */
const LONGEST_MS = 2_000

type Freed = Pick<Entry, 'frees' | 'undo'>

/**
 * Who else has what was freed, in words: what is started again does not get it, and its manager does not say so.
 * undefined where nobody has, or the right one already.
 */
export async function inTheWay(entry: Freed): Promise<string | undefined> {
  if (entry.frees === undefined) return undefined
  const deadline = nowMs() + LONGEST_MS
  for (;;) {
    const strangers = await strangersOn(entry)
    if (strangers.length === 0) return undefined
    if (nowMs() >= deadline) return strangers.map(describe).join(', ')
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function strangersOn({ frees = [], undo }: Freed): Promise<Listener[]> {
  const { listeners } = await look(frees.map(wantedAt))
  const services = undo.flatMap(({ targets }) => targets.flatMap(serviceOf))
  const isRight = ({ holders }: Listener) => holders.some((holder) => services.some((one) => isHolderOf(holder, one)))
  return frees.flatMap((endpoint) => serversAt(endpoint, listeners)).filter((listener) => !isRight(listener))
}

function serviceOf(target: Target): Pick<Service, 'manager' | 'container'>[] {
  return target.kind === 'service' || target.kind === 'container' ? [target] : []
}

function wantedAt({ protocol, address, port }: Endpoint): Wanted {
  return { protocol, address, range: { low: port, high: port }, expect: 'listening' }
}

function describe({ endpoint, holders }: Listener): string {
  const pids = holders.flatMap(({ process }) => process?.pid ?? [])
  return `${formatPort(endpoint)} is in use${pids.length === 0 ? '' : ` by pid ${pids.join(', ')}`}`
}
