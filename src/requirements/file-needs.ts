import type { ComposeService } from '../model/compose-service.ts'
import type { Declaration } from '../model/declaration.ts'
import { defined } from '../model/defined.ts'
import type { Demand } from '../model/demand.ts'
import { type PortRange, portsOf, rangeSize } from '../model/port.ts'
import { formatNeed } from '../model/requirement.ts'
import { namesFor } from './file-need-names.ts'
import { demandsOf, type Need } from './need.ts'

/** A declaration, and whose containers may have its port already. */
export interface Declared {
  declaration: Declaration
  service?: ComposeService
}

/** Choices are tried one after the other, as the engine tries them; of more ports than these any one will do. */
const MOST_CHOICES = 100
const MOST_COPIES = 100

/** What files declare, as needs: the place of each is where its port stands. */
export function demandsOfFiles(declared: readonly Declared[]): Demand[] {
  const wanted = onceEach(declared)
  const names = namesFor(wanted.map(({ declaration }) => declaration))
  return demandsOf(wanted.flatMap((one, at) => needsOf(one, names[at] ?? '')))
}

/** What two files say of one service, such as compose and its environment file, is one need. */
function onceEach(declared: readonly Declared[]): Declared[] {
  const known = new Map<string, Declared>()
  for (const one of declared) {
    const key = sayingOf(one.declaration)
    if (!known.has(key)) known.set(key, one)
  }
  return [...known.values()]
}

function sayingOf({ service, ...place }: Declaration): string {
  return `${service.replace(/_PORT$/, '').toLowerCase()} ${formatNeed(place)}`
}

function needsOf({ declaration, service }: Declared, name: string): Need[] {
  const { isAnyOf = false, range, origin, group, copies } = declaration
  if (!isAnyOf || rangeSize(range) === 1) {
    return [{ name, spec: formatNeed(declaration), origin, declared: { group, ...defined({ service }) } }]
  }
  const declaredBy = { group, anyOf: range, ...defined({ service }) }
  const count = Math.min(copies?.count ?? 1, rangeSize(range), MOST_COPIES)
  return Array.from({ length: count }, (_, at) => ({
    name: count === 1 ? name : `${name}-${at + 1}`,
    spec: anyOfSpec(declaration, at),
    origin,
    declared: declaredBy,
  }))
}

/** The ports from one of them on, then those before it. */
function anyOfSpec({ protocol, address, range }: Declaration, first: number): string {
  const low = range.low + first
  const alone = (port: number) => formatNeed({ protocol, address, range: { low: port, high: port } })
  if (rangeSize(range) > MOST_CHOICES) return `${alone(low)} else any ${rangeWords(range)}/${protocol}`
  const rest = [...portsOf({ low: low + 1, high: range.high }), ...portsOf({ low: range.low, high: low - 1 })]
  return [low, ...rest].map(alone).join(' else ')
}

function rangeWords({ low, high }: PortRange): string {
  return `${low}-${high}`
}
