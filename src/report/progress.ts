import { groupBy } from '../model/group-by.ts'
import { joinPorts } from '../model/port.ts'
import type { Tell, Waiting } from '../model/waiting.ts'
import { toLine } from './neutralise.ts'
import { labelled, placesOf } from './place-words.ts'

const FIRST_AFTER_MS = 1_000
const LINE_EVERY_MS = 5_000
const REDRAWN_EVERY_MS = 1_000
const CLEAR = '\r\x1b[K'
/** Of a terminal that does not say how wide it is, as one of a program often does not. */
const USUAL_COLUMNS = 80

interface Surface {
  write(text: string): void
  /** Of a terminal whose line can be written over, 0 where it does not say; undefined of a log. */
  columns?: number | undefined
}

/** What is said while somebody is waited for: on a terminal one line that is written over, in a log one now and then. */
export function progressOn({ write, columns }: Surface): { tell: Tell; end(): void } {
  let nextMs = FIRST_AFTER_MS
  let lastMs = 0
  let isShown = false
  return {
    tell(waiting) {
      // Another wait has begun.
      if (waiting.waitedMs < lastMs) nextMs = FIRST_AFTER_MS
      lastMs = waiting.waitedMs
      if (waiting.waitedMs < nextMs) return
      nextMs = waiting.waitedMs + (columns === undefined ? LINE_EVERY_MS : REDRAWN_EVERY_MS)
      isShown = true
      const line = toLine(describeWaiting(waiting))
      write(columns === undefined ? `${line}\n` : `${CLEAR}${line.slice(0, (columns || USUAL_COLUMNS) - 1)}`)
    },
    end() {
      if (isShown && columns !== undefined) write(CLEAR)
      isShown = false
    },
  }
}

const MOST_NAMED = 3

/** `waiting for 6333/tcp (qdrant), 3 s of 30 s`; where somebody is to go, `waiting until 6333/tcp (qdrant) is free, …` */
function describeWaiting({ missing, ending, waitedMs, waitMs }: Waiting): string {
  const far = `${Math.floor(waitedMs / 1_000)} s of ${Math.round(waitMs / 100) / 10} s`
  if (ending !== undefined) return `waiting until ${ending} ends, ${far}`
  const needs = [...groupBy(missing, ({ requirement }) => requirement)].map(([requirement, judged]) => {
    const ranges = joinPorts(judged.map(({ endpoint }) => endpoint.port))
    return labelled(placesOf(ranges, requirement), requirement)
  })
  const more = needs.length > MOST_NAMED ? ` and ${needs.length - MOST_NAMED} more` : ''
  const whom = `${needs.slice(0, MOST_NAMED).join(', ')}${more}`
  const isForServers = missing.every(({ verdict }) => verdict === 'not-listening')
  const isMany = needs.length > 1 || missing.length > 1
  const what = isForServers ? `for ${whom}` : `until ${whom} ${isMany ? 'are' : 'is'} free`
  return `waiting ${what}, ${far}`
}
