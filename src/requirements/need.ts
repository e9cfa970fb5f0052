import { ANY_ADDRESS } from '../model/address.ts'
import type { DeclaredNeed } from '../model/declared-need.ts'
import { defined } from '../model/defined.ts'
import { type Demand, formatAny } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { rangeSize } from '../model/port.ts'
import { formatNeed, formatOrigin, type Origin, type Requirement } from '../model/requirement.ts'
import { isSupplement, parseSpec, type Spec, type SpecChoice } from './spec.ts'

/** One need as it was written: its spec, its name where it has one, and where it stands. */
export interface Need {
  name?: string
  spec: string
  /** Whether the kernel is to keep its ports, where the need itself says so. */
  hold?: boolean
  origin: Origin
  /** Of one that a file declares. */
  declared?: DeclaredNeed
}

export const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/

/** More than any job has, and few enough to be checked in a second. */
const MOST_NEEDS = 5_000

/** Needs to demands; each complaint starts with the place and the name. */
export function demandsOf(needs: readonly Need[]): Demand[] {
  if (needs.length > MOST_NEEDS) throw new UsageError(`${needs.length} needs are too many: at most ${MOST_NEEDS}`)
  const byName = new Map<string, Demand>()
  return needs.map((need) => {
    const demand = demandOf(need)
    const earlier = byName.get(demand.name)
    if (earlier !== undefined) throw new UsageError(twice(demand, earlier))
    byName.set(demand.name, demand)
    return demand
  })
}

function twice({ name, origin }: Demand, earlier: Demand): string {
  const first = origin.line === undefined ? '' : `: first at ${formatOrigin(earlier.origin)}`
  return `${at(origin)}${name} is asked for twice${first}`
}

function demandOf({ name, spec, hold, origin, declared }: Need): Demand {
  if (name !== undefined && !NAME.test(name)) {
    throw new UsageError(
      `${at(origin)}"${name}" is not a name: it starts with a letter and has up to 64 letters, digits, "-" and "_"`,
    )
  }
  const held = { hold: hold ?? true, ...(hold === undefined ? {} : { ownHold: hold }) }
  if (name !== undefined && (isSupplement(spec) || (spec === '' && hold !== undefined))) {
    const { optional } = inPlace(() => checkedSpec(spec, SOME_PORT), { name, origin })
    return { name, optional, origin, choices: [], ...held, completes: spec }
  }
  const { choices, optional, ...expected } = inPlace(() => checkedSpec(spec), { name, origin })
  const [first, ...others] = choices
  if (first?.kind !== 'ports') {
    const own = name ?? (first === undefined ? spec : formatAny(first))
    return { name: own, optional, origin, choices, ...held }
  }
  const { address, range, protocol } = first
  const place = { address, range, protocol }
  const preferred: Requirement = {
    name: name ?? formatNeed(place),
    ...place,
    optional,
    ...expected,
    origin,
    ...defined({ declared }),
  }
  return { name: preferred.name, optional, origin, preferred, choices: others, ...held }
}

/** What a supplement is of is not known before the files are read. */
const SOME_PORT: SpecChoice = { kind: 'ports', address: ANY_ADDRESS, range: { low: 1, high: 1 }, protocol: 'tcp' }

/** The need that a file names, with what is said of it elsewhere. */
export function completed(base: Demand, { name, completes = '', ownHold, origin }: Demand): Demand {
  const { preferred } = base
  if (preferred === undefined) throw new UsageError(`${at(origin)}${name}: a need that takes any port says so itself`)
  const { address, range, protocol, declared } = preferred
  const first: SpecChoice = { kind: 'ports', address, range, protocol }
  const spec = inPlace(() => checkedSpec(completes, first), { name, origin })
  const [, ...others] = spec.choices
  const isExpected = spec.expect !== undefined
  const optional = base.optional || spec.optional
  const wanted = { name, address, range, protocol, optional, origin: base.origin }
  const expected = defined({ expect: spec.expect, by: spec.by, declared })
  return {
    ...base,
    optional,
    preferred: { ...preferred, ...wanted, ...expected },
    choices: isExpected ? [] : [...base.choices, ...others],
    ...defined({ ownHold: ownHold ?? base.ownHold }),
  }
}

/** Who expects a server to be there asks for no other port, and a block has to fit where it may be moved to. */
function checkedSpec(text: string, base?: SpecChoice): Spec {
  const spec = parseSpec(text, base)
  const { choices, expect } = spec
  const [first, ...others] = choices
  const size = first?.kind === 'ports' ? rangeSize(first.range) : 1
  const small = others.find(({ range }) => range !== undefined && rangeSize(range) < size)
  if (expect !== undefined && (others.length > 0 || first?.kind !== 'ports')) {
    throw new UsageError(
      `"${text.trim()}": a port that is expected to be in use is one certain port, without any or else`,
    )
  }
  if (small !== undefined) {
    throw new UsageError(`"${text.trim()}": ${size} ports are asked for, and what stands after else has fewer`)
  }
  return spec
}

function inPlace<Value>(parse: () => Value, { name, origin }: { name: string | undefined; origin: Origin }): Value {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${at(origin)}${name === undefined ? '' : `${name}: `}${error.message}`)
  }
}

function at(origin: Origin): string {
  const place = formatOrigin(origin)
  return place === '' ? '' : `${place}: `
}
