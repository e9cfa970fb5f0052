import { UsageError } from '../model/errors.ts'
import { formatNeed, formatOrigin, type Origin, type Requirement } from '../model/requirement.ts'
import { type Choice, parseSpec } from './spec.ts'

/** One need as it was written: its spec, its name where it has one, and where it stands. */
export interface Need {
  name?: string
  spec: string
  origin: Origin
}

export const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/

/** More than any job has, and few enough to be checked in a second. */
const MOST_NEEDS = 5_000

/** Needs to requirements; each complaint starts with the place and the name. */
export function requirementsOf(needs: readonly Need[]): Requirement[] {
  if (needs.length > MOST_NEEDS) throw new UsageError(`${needs.length} needs are too many: at most ${MOST_NEEDS}`)
  const byName = new Map<string, Requirement>()
  return needs.map((need) => {
    const requirement = requirementOf(need)
    const earlier = byName.get(requirement.name)
    if (earlier !== undefined) throw new UsageError(twice(requirement, earlier))
    byName.set(requirement.name, requirement)
    return requirement
  })
}

function twice({ name, origin }: Requirement, earlier: Requirement): string {
  const first = origin.line === undefined ? '' : `: first at ${formatOrigin(earlier.origin)}`
  return `${at(origin)}${name} is asked for twice${first}`
}

function requirementOf({ name, spec, origin }: Need): Requirement {
  if (name !== undefined && !NAME.test(name)) {
    throw new UsageError(
      `${at(origin)}"${name}" is not a name: it starts with a letter and has up to 64 letters, digits, "-" and "_"`,
    )
  }
  const { choices, ...rest } = inPlace(() => parseSpec(spec), { name, origin })
  const fixed = inPlace(() => onlyFixed(choices, spec), { name, origin })
  return { ...fixed, name: name ?? formatNeed(fixed), ...rest, origin }
}

/** Finding other ports is not part of this version; a spec that asks for it is understood and refused. */
function onlyFixed(choices: readonly Choice[], spec: string) {
  const [first, second] = choices
  if (first?.kind === 'fixed' && second === undefined) {
    const { address, range, protocol } = first
    return { address, range, protocol }
  }
  const word = second === undefined ? 'any' : 'else'
  throw new UsageError(
    `"${spec.trim()}": "${word}" asks for a port to be found, and this version only checks ports: name one port or range`,
  )
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
