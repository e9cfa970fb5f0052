/** The first and last number a requirement may name. 0 means "any" to the kernel and is never a port of its own. */
export const LOWEST_PORT = 1
export const HIGHEST_PORT = 65_535

/** Consecutive ports, both ends included. */
export interface PortRange {
  low: number
  high: number
}

export function rangeSize(range: PortRange): number {
  return range.high - range.low + 1
}

export function isInRange(port: number, range: PortRange): boolean {
  return port >= range.low && port <= range.high
}

/** The ports that both ranges have, or undefined where they do not meet. */
export function intersectRanges(a: PortRange, b: PortRange): PortRange | undefined {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  return low <= high ? { low, high } : undefined
}

/** What is left of `range` when every port of `holes` is taken out. */
export function subtractRanges(range: PortRange, holes: readonly PortRange[]): PortRange[] {
  return holes.reduce<PortRange[]>((left, hole) => left.flatMap((part) => subtractRange(part, hole)), [range])
}

function subtractRange(range: PortRange, hole: PortRange): PortRange[] {
  const cut = intersectRanges(range, hole)
  if (cut === undefined) return [range]
  const below = { low: range.low, high: cut.low - 1 }
  const above = { low: cut.high + 1, high: range.high }
  return [below, above].filter((part) => part.low <= part.high)
}

export function formatRange(range: PortRange): string {
  return range.low === range.high ? String(range.low) : `${range.low}-${range.high}`
}

export function* portsOf(range: PortRange): Generator<number> {
  for (let port = range.low; port <= range.high; port++) yield port
}

/** The same ports in ascending order, each once, those ranges joined that meet. */
export function joinRanges(ranges: readonly PortRange[]): PortRange[] {
  const joined: PortRange[] = []
  for (const { low, high } of ranges.toSorted((one, other) => one.low - other.low)) {
    const last = joined.at(-1)
    if (last !== undefined && low <= last.high + 1) last.high = Math.max(last.high, high)
    else joined.push({ low, high })
  }
  return joined
}

/** Single ports in ascending order, those that follow each other joined. */
export function joinPorts(ports: readonly number[]): PortRange[] {
  const ranges: PortRange[] = []
  for (const port of ports) {
    const last = ranges.at(-1)
    if (last !== undefined && port <= last.high + 1) last.high = Math.max(last.high, port)
    else ranges.push({ low: port, high: port })
  }
  return ranges
}
