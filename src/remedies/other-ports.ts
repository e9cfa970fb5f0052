import { formatPort, type Protocol } from '../model/endpoint.ts'
import type { Disputed, ServiceDuplicated } from '../model/finding.ts'
import { formatRange, HIGHEST_PORT, intersectRanges, type PortRange, portsOf, rangeSize } from '../model/port.ts'
import type { Remedy } from '../model/remedy.ts'
import { formatOrigin } from '../model/requirement.ts'
import { type Inventory, nameOf, type Service } from '../model/service.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** Which numbers are free. */
export interface Machine {
  limits: Snapshot['limits']
  services: readonly Service[]
  /** Whether a server has it, or a service claims it. */
  isTaken(protocol: Protocol, port: number): boolean
}

/** The ports are gathered once, when the first is asked about. */
export function machineOf({ limits, inventory }: Pick<Snapshot, 'limits' | 'inventory'>): Machine {
  let taken: ReadonlySet<string> | undefined
  return {
    limits,
    services: inventory?.services ?? [],
    isTaken(protocol, port) {
      taken ??= takenOn(inventory)
      return taken.has(`${port}/${protocol}`)
    },
  }
}

function takenOn({ services, listeners }: Inventory = { services: [], listeners: [] }): Set<string> {
  const taken = new Set(listeners.map(({ endpoint }) => formatPort(endpoint)))
  for (const { range, protocol = 'tcp' } of services.flatMap(({ claims }) => claims)) {
    for (const port of portsOf(range)) taken.add(`${port}/${protocol}`)
  }
  return taken
}

const STEP = 10_000

/** Where every side but the first moves to ports of its own; undefined where there is no room, or no port is known. */
export function runAllOf({ sides, disputed }: ServiceDuplicated, machine: Machine): Remedy | undefined {
  const [, ...others] = sides
  if (disputed.length === 0) return undefined
  const given = new Set<string>()
  const moves = others.map((side) => ({ side, moved: moveOf(disputed, given, machine) }))
  if (moves.some(({ moved }) => moved === undefined)) return undefined
  const texts = moves.map(({ side, moved = [] }) => {
    const ports = disputed.map(({ range }, index) => `${moved[index]} instead of ${formatRange(range)}`)
    return `${nameOf(side)} gets ${ports.join(' and ')}${placeOf(side, disputed)}`
  })
  const title = `run ${sides.length === 2 ? 'both' : 'all of them'} on different ports: ${texts.join('; ')}`
  const consequence = 'whoever is to reach what has moved has to be told the new port'
  return { kind: 'move', title, consequence, risk: 'none' }
}

/** The new ranges as text, one for each that is disputed; `given` are those that others have moved to. */
function moveOf(disputed: readonly Disputed[], given: Set<string>, machine: Machine): string[] | undefined {
  const found: string[] = []
  for (const { protocol, range } of disputed) {
    const isTaken = (port: number) => given.has(`${port}/${protocol}`) || machine.isTaken(protocol, port)
    const free = freeFor(range, startsFor(range, machine), isTaken)
    if (free === undefined) return undefined
    for (const port of portsOf(free)) given.add(`${port}/${protocol}`)
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
  isTaken: (port: number) => boolean,
): PortRange | undefined {
  const size = rangeSize(range)
  let low = from
  for (let port = from; port < below + size - 1; port++) {
    if (isTaken(port)) low = port + 1
    else if (port - low + 1 === size) return { low, high: port }
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
