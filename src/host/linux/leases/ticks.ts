import { readProcFile } from '../proc-file.ts'
import { USER_HZ } from '../process.ts'

// A time namespace counts from a boot of its own: what its processes read of starts, others read otherwise.

/** From here on it is the start of one who is older than that boot, which the kernel counts below zero. */
const BELOW_ZERO = 2 ** 63 / 1e7

/** The ticks that are counted alike everywhere; empty where they cannot be told. */
export function commonTicks(start: string): string {
  const offset = ownOffset()
  if (start === '' || offset === 0) return start
  return offset === undefined || Number(start) > BELOW_ZERO ? '' : String(Number(start) - offset)
}

/** As it is read here of what is counted alike everywhere; empty where that cannot be told. */
export function ownTicks(common: string): string {
  const offset = ownOffset()
  if (common === '' || offset === 0) return common
  const own = offset === undefined ? -1 : Number(common) + offset
  return own < 0 ? '' : String(own)
}

let known: { offset: number | undefined } | undefined

/** In ticks; undefined where they begin between those of others. */
function ownOffset(): number | undefined {
  known ??= { offset: parseOffset(readProcFile('/proc/self/timens_offsets') ?? '') }
  return known.offset
}

const TICK_NS = 1e9 / USER_HZ

/** `boottime SECONDS NANOSECONDS`; a kernel without time namespaces has no such line. */
export function parseOffset(text: string): number | undefined {
  const [, seconds = '0', nanoseconds = '0'] = /^boottime +(-?\d+) +(\d+)$/m.exec(text) ?? []
  return Number(nanoseconds) % TICK_NS === 0 ? Number(seconds) * USER_HZ + Number(nanoseconds) / TICK_NS : undefined
}
