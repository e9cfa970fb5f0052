import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { formatOrigin } from '../model/requirement.ts'
import { completed } from './need.ts'

/** Of two of one name the later one counts. */
export function merge<Named extends { name: string }>(earlier: readonly Named[], later: readonly Named[]): Named[] {
  const names = new Set(later.map(({ name }) => name))
  return [...earlier.filter(({ name }) => !names.has(name)), ...later]
}

/**
 * Needs of the files, then of the configuration, then of the inputs: a later one takes the place of an earlier one of
 * its name, or says more of it where it names no port.
 */
export function mergeNeeds(levels: readonly (readonly Demand[])[]): Demand[] {
  return levels.reduce<Demand[]>((known, level) => {
    const says = new Map(level.filter(isSupplement).map((one) => [one.name, one]))
    for (const one of says.values()) refuseUnknown(one, known)
    const told = known.map((demand) => {
      const more = says.get(demand.name)
      return more === undefined ? demand : completed(demand, more)
    })
    return merge(
      told,
      level.filter((one) => !isSupplement(one)),
    )
  }, [])
}

/** Whether it is a need by itself. */
export function namesPort(demand: Demand): boolean {
  return !isSupplement(demand)
}

function isSupplement({ completes }: Demand): boolean {
  return completes !== undefined
}

const MOST_NAMES = 20

function refuseUnknown({ name, origin }: Demand, known: readonly Demand[]): void {
  if (known.some((one) => one.name === name)) return
  const names = known.map((one) => one.name)
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  const place = formatOrigin(origin)
  const others =
    names.length === 0 ? 'no file names a need' : `files name ${names.slice(0, MOST_NAMES).join(', ')}${more}`
  throw new UsageError(
    `${place === '' ? '' : `${place}: `}${name}: no port stands here, and no file has one of this name: ${others}`,
  )
}
