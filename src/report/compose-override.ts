import { ANY_ADDRESS, addressesOverlap } from '../model/address.ts'
import type { Move } from '../model/allocation.ts'
import type { ComposeProject, ComposeService, ComposeValue, PublishedPort } from '../model/compose.ts'
import { hasVariables } from '../model/handover.ts'
import { formatRange, intersectRanges, isInRange, portsOf, rangeSize } from '../model/port.ts'
import type { Report } from '../model/report.ts'
import { portsVariable, portVariable } from '../model/variable.ts'

/** What the override is to say, and of each need that has moved where it is published. */
export interface ComposeOverride {
  services: { name: string; ports: ComposeValue[] }[]
  fates: Fate[]
}

/** `written` into the override, carried by a variable that the file names already, or published by no service. */
export interface Fate {
  need: string
  how: 'written' | 'variable' | 'nowhere'
  services: string[]
}

/** The services that publish ports which needs did not get, each with all of its ports. */
export function composeOverrideOf({ moves, handover }: Told, project: ComposeProject): ComposeOverride {
  const report = { moves: moves.filter((move) => !isDockersChoice(move)), handover }
  const moved = project.services.map((service) => movedService(service, report))
  return {
    services: moved
      .filter(({ written, service }) => written.size > 0 || service.isCarried)
      .map(({ service, ports }) => ({ name: service.name, ports: ports.map(({ source }) => source) })),
    fates: report.moves.map(({ requirement: { name } }) => fateOf(name, moved)),
  }
}

type Told = Pick<Report, 'moves' | 'handover'>

/** One port of a range instead of another one of it: the file leaves that to docker, which takes what is free. */
function isDockersChoice({ from, requirement }: Move): boolean {
  const { anyOf } = from.declared ?? {}
  return anyOf !== undefined && requirement.range.low >= anyOf.low && requirement.range.high <= anyOf.high
}

interface Moved {
  service: ComposeService
  ports: PublishedPort[]
  /** Names of the needs. */
  written: ReadonlySet<string>
  carried: ReadonlySet<string>
}

function fateOf(need: string, moved: readonly Moved[]): Fate {
  const written = moved.filter((one) => one.written.has(need)).map(({ service }) => service.name)
  const carried = moved.filter((one) => one.carried.has(need)).map(({ service }) => service.name)
  if (written.length > 0) return { need, how: 'written', services: written }
  return { need, how: carried.length > 0 ? 'variable' : 'nowhere', services: carried }
}

function movedService(service: ComposeService, { moves, handover }: Told): Moved {
  const [written, carried] = [new Set<string>(), new Set<string>()]
  const ports = service.ports.flatMap((port) => {
    const own = moves.filter((one) => publishes(port, one))
    const isCarried = hasVariables(handover) && own.every((move) => isNamed(move, handover) && names(port, move))
    for (const { requirement } of own) (isCarried ? carried : written).add(requirement.name)
    return own.length === 0 || isCarried ? [port] : movedPorts(port, own)
  })
  return { service, ports, written, carried }
}

function isNamed({ requirement }: Move, { names }: Report['handover']): boolean {
  return names.includes(requirement.name)
}

/** Whether all of the entry follows from the variable of the need. */
function names({ place, variables }: PublishedPort, { from, requirement }: Move): boolean {
  if (place === undefined || place.published.low !== from.range.low) return false
  if (rangeSize(place.published) === 1) return variables.includes(portVariable(requirement.name))
  return place.published.high === from.range.high && variables.includes(portsVariable(requirement.name))
}

function publishes({ place }: PublishedPort, { from }: Move): boolean {
  if (place === undefined || place.protocol !== from.protocol) return false
  // Several ports for one in the container: docker takes whichever is free.
  if (rangeSize(place.published) !== rangeSize(place.target)) return false
  return intersectRanges(place.published, from.range) !== undefined && addressesOverlap(place.address, from.address)
}

/** A block that moves as a whole stays one; of any other each port stands alone. */
function movedPorts(port: PublishedPort, moves: readonly Move[]): PublishedPort[] {
  const { place } = port
  if (place === undefined) return [port]
  const goals = [...portsOf(place.published)].map((one) => goalOf(one, moves))
  const [first = 0] = goals
  if (goals.every((goal, at) => goal === first + at)) {
    return [{ ...port, source: written(port.source, place, { low: first, high: first + goals.length - 1 }) }]
  }
  return goals.map((goal, at) => {
    const target = { low: place.target.low + at, high: place.target.low + at }
    return { ...port, source: written(port.source, { ...place, target }, { low: goal, high: goal }) }
  })
}

function goalOf(published: number, moves: readonly Move[]): number {
  const move = moves.find(({ from }) => isInRange(published, from.range))
  return move === undefined ? published : published - move.from.range.low + move.requirement.range.low
}

type Place = NonNullable<PublishedPort['place']>

/** In the syntax in which it stands. */
function written(source: ComposeValue, { address, target, protocol }: Place, range: Place['target']): ComposeValue {
  if (typeof source === 'object' && source !== null && !Array.isArray(source)) {
    return { ...source, target: target.low, published: formatRange(range) }
  }
  const host = address === ANY_ADDRESS ? '' : `${address.includes(':') ? `[${address}]` : address}:`
  return `${host}${formatRange(range)}:${formatRange(target)}${protocol === 'tcp' ? '' : `/${protocol}`}`
}
