import type { Tell } from '../model/waiting.ts'
import { describeWaiting } from './expectation-words.ts'
import { toLine } from './neutralise.ts'

const FIRST_AFTER_MS = 1_000
const LINE_EVERY_MS = 5_000
const REDRAWN_EVERY_MS = 1_000
const CLEAR = '\r\x1b[K'

export interface Surface {
  write(text: string): void
  /** Of a terminal whose line can be written over; undefined of a log. */
  columns?: number | undefined
}

/** What is said while somebody is waited for: on a terminal one line that is written over, in a log one now and then. */
export function progressOn({ write, columns }: Surface): { tell: Tell; end(): void } {
  let nextMs = FIRST_AFTER_MS
  let isShown = false
  return {
    tell(waiting) {
      if (waiting.waitedMs < nextMs) return
      nextMs = waiting.waitedMs + (columns === undefined ? LINE_EVERY_MS : REDRAWN_EVERY_MS)
      isShown = true
      const line = toLine(describeWaiting(waiting))
      write(columns === undefined ? `${line}\n` : `${CLEAR}${line.slice(0, columns - 1)}`)
    },
    end() {
      if (isShown && columns !== undefined) write(CLEAR)
      isShown = false
    },
  }
}
