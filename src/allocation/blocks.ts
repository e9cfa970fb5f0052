import { type PortRange, rangeSize } from '../model/port.ts'
import { lastMarked, type PortMarks } from './marks.ts'

/** How many consecutive ports are wanted, and which marks keep one back. */
export interface Ground {
  size: number
  mask: number
  marks: PortMarks
}

/** Every block without such a mark, in ascending order; what becomes marked meanwhile is left out. */
export function* blocksUpwards(
  ranges: readonly PortRange[],
  { size, mask, marks }: Ground,
): Generator<PortRange, void, undefined> {
  for (const range of ranges) {
    let low = range.low
    while (low + size - 1 <= range.high) {
      const block = { low, high: low + size - 1 }
      const obstacle = lastMarked(marks, block, mask)
      if (obstacle === undefined) yield block
      low = obstacle === undefined ? low + 1 : nextFree(marks, obstacle + 1, mask)
    }
  }
}

function nextFree(marks: PortMarks, from: number, mask: number): number {
  let port = from
  while (port < marks.length && ((marks[port] ?? 0) & mask) !== 0) port++
  return port
}

/** Every such block once, from a random one on by a stride: who does the same at the same time goes another way. */
export function* scatteredBlocks(
  ranges: readonly PortRange[],
  { size, mask, marks }: Ground,
  random: () => number,
): Generator<PortRange, void, undefined> {
  const parts = ranges.map((range) => ({ low: range.low, count: Math.max(0, rangeSize(range) - size + 1) }))
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  if (count === 0) return
  const stride = strideFor(count, random)
  let place = Math.floor(random() * count)
  for (let tried = 0; tried < count; tried++) {
    const low = lowOf(parts, place)
    const block = { low, high: low + size - 1 }
    if (lastMarked(marks, block, mask) === undefined) yield block
    place = (place + stride) % count
  }
}

function lowOf(parts: readonly { low: number; count: number }[], place: number): number {
  let left = place
  for (const { low, count } of parts) {
    if (left < count) return low + left
    left -= count
  }
  return 0
}

/** Steps of this length come to every place once before they come to one again. */
function strideFor(count: number, random: () => number): number {
  let stride = 1 + Math.floor(random() * count)
  while (greatestDivisor(stride, count) > 1) stride = (stride % count) + 1
  return stride
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
