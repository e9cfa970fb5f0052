import type { Disputed, ServiceDuplicated } from '../model/finding.ts'
import { formatRange, HIGHEST_PORT, intersectRanges, type PortRange, rangeSize } from '../model/port.ts'
import type { Remedy } from '../model/remedy.ts'
import { formatOrigin } from '../model/requirement.ts'
import { formatRef, refOf, type Service } from '../model/service.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** What numbers are free of. */
export type Machine = Pick<Snapshot, 'limits' | 'inventory'>

const STEP = 10_000

/** Where every side but the first moves to ports of its own; undefined where there is no room, or no port is known. */
export function runAllOf({ sides, disputed }: ServiceDuplicated, machine: Machine): Remedy | undefined {
  const [, ...others] = sides
  if (disputed.length === 0) return undefined
  const taken = takenOn(machine)
  const moves = others.map((side) => ({ side, moved: moveOf(disputed, taken, machine) }))
  if (moves.some(({ moved }) => moved === undefined)) return undefined
  const texts = moves.map(({ side, moved = [] }) => {
    const ports = disputed.map(({ range }, index) => `${moved[index]} instead of ${formatRange(range)}`)
    return `${formatRef(refOf(side))} gets ${ports.join(' and ')}${placeOf(side, disputed)}`
  })
  const title = `run ${sides.length === 2 ? 'both' : 'all of them'} on different ports: ${texts.join('; ')}`
  const consequence = 'whoever is to reach what has moved has to be told the new port'
  return { kind: 'move', title, consequence, risk: 'none' }
}

interface Taken {
  protocol: Disputed['protocol']
  range: PortRange
}

function takenOn({ inventory }: Machine): Taken[] {
  const listening = (inventory?.listeners ?? []).map(({ endpoint: { protocol, port } }) => ({
    protocol,
    range: { low: port, high: port },
  }))
  const claimed = (inventory?.services ?? []).flatMap(({ claims }) =>
    claims.map(({ protocol = 'tcp', range }) => ({ protocol, range })),
  )
  return [...listening, ...claimed]
}

/** The new ranges as text, one for each that is disputed; they are taken then. */
function moveOf(disputed: readonly Disputed[], taken: Taken[], machine: Machine): string[] | undefined {
  const found: string[] = []
  for (const { protocol, range } of disputed) {
    const free = freeFor(range, startsFor(range, machine), (other) =>
      taken.some((one) => one.protocol === protocol && intersectRanges(one.range, other) !== undefined),
    )
    if (free === undefined) return undefined
    taken.push({ protocol, range: free })
    found.push(formatRange(free))
  }
  return found
}

/** From 10000 above it up to where the kernel takes ports for itself; below that, where this is too far. */
function startsFor({ low, high }: PortRange, { limits }: Machine): [from: number, below: number] {
  const below = Math.min(limits.ephemeral?.low ?? HIGHEST_PORT, HIGHEST_PORT) - (high - low)
  if (low + STEP < below) return [low + STEP, below]
  return [high + 1 < below ? high + 1 : Math.max(1024, limits.unprivilegedStart), below]
}

function freeFor(
  range: PortRange,
  [from, below]: readonly [number, number],
  isTaken: (range: PortRange) => boolean,
): PortRange | undefined {
  const more = rangeSize(range) - 1
  for (let low = from; low < below; low++) {
    const candidate = { low, high: low + more }
    if (!isTaken(candidate)) return candidate
  }
  return undefined
}

/** ` (in /etc/systemd/system/shop.service:7)`: where it says its port, or at least what its file is. */
function placeOf({ claims, manager, product }: Service, disputed: readonly Disputed[]): string {
  const meant = claims.filter((claim) =>
    disputed.some(({ range }) => intersectRanges(range, claim.range) !== undefined),
  )
  const places = meant.flatMap(({ origin }) => (origin === undefined ? [] : formatOrigin(origin) || []))
  const place = [...new Set(places)].join(', ') || manager?.file
  if (place !== undefined) return ` (in ${place})`
  return product === undefined ? '' : ` (in the configuration of its ${product.name})`
}
