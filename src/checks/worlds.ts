import type { FileKind } from '../model/declaration.ts'
import { defined } from '../model/defined.ts'
import type { PortDeclaredTwice } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import { formatOrigin } from '../model/requirement.ts'
import { type Kin, numbering } from './crowd.ts'
import type { Declared } from './file-evidence.ts'
import { clash, inOrder, placesOf } from './port-declared-twice.ts'
import { pairsAmong } from './sweep.ts'

/** Files of these kinds in one directory are for one machine, or one cluster. */
const OF_DIRECTORY: readonly FileKind[] = ['quadlet', 'systemd', 'supervisor', 'kubernetes']

/** What is up at the same time: a compose project, the units of one directory, the services of one job. */
function worldOf({ file, declaration }: Declared): string {
  if (file === undefined) return declaration.group
  return `${declaration.group} of ${OF_DIRECTORY.includes(file.kind) ? directoryOf(file.path) : file.path}`
}

/** What can never be up together, and then what only may not. */
export function clashesOf(declared: readonly Declared[]): PortDeclaredTwice[] {
  const within = [...groupBy(declared, worldOf).values()].flatMap(clashesWithin)
  const known = new Map(within.map((one) => [sayingOf(one), one]))
  return [...known.values(), ...clashesOfProjects(declared).filter((one) => !known.has(sayingOf(one)))]
}

const MOST_PROFILES = 20

/** What has no profile is up with all of them, and those of two need not be up together. */
function clashesWithin(world: readonly Declared[]): PortDeclaredTwice[] {
  const profiles = new Set(world.flatMap(({ declaration }) => declaration.profiles ?? []))
  if (profiles.size === 0) return clashesBetween(world)
  return [...profiles]
    .slice(0, MOST_PROFILES)
    .flatMap((name) =>
      clashesBetween(world.filter(({ declaration: { profiles: own } }) => own?.includes(name) ?? true)),
    )
}

/** Where any one of several ports will do, it will be one that nobody else has. */
function clashesBetween(declared: readonly Declared[], kinOf?: (one: Declared) => Kin): PortDeclaredTwice[] {
  const places = placesOf(declared.map(({ requirement }) => requirement))
  const certain = declared.filter(({ declaration }) => !declaration.isAnyOf)
  const pairs = pairsAmong(certain.map((one) => ({ requirement: one.requirement, ...defined({ kin: kinOf?.(one) }) })))
  return inOrder(
    pairs.map(([earlier, later]) => clash(earlier.requirement, later.requirement, places)),
    places,
  )
}

/** A file that others include is read with each of them, and by itself. */
function sayingOf({ earlier, requirement }: PortDeclaredTwice): string {
  return [earlier, requirement]
    .map(({ name, origin, protocol }) => `${name} ${formatOrigin(origin)}/${protocol}`)
    .sort()
    .join(' ')
}

/** Two projects of one repository may both be up on one machine; with a variable, each can be given a number of its own. */
function clashesOfProjects(declared: readonly Declared[]): PortDeclaredTwice[] {
  const fixed = declared.filter(({ file, isVariable }) => file?.kind === 'compose' && isVariable !== true)
  if (new Set(fixed.map(worldOf)).size < 2) return []
  const once = [...groupBy(fixed, ({ declaration }) => formatOrigin(declaration.origin)).values()]
  const clashes = clashesBetween(
    once.flatMap(([first]) => first ?? []),
    kinship(),
  )
  return [...groupBy(clashes, ({ range, requirement }) => `${range.low}/${requirement.protocol}`).values()].flatMap(
    ([first, ...more]) => (first === undefined ? [] : [{ ...first, apart: { more: more.length } }]),
  )
}

/** The files of one directory are variants of one project, and say one thing of a service several times. */
function kinship(): (one: Declared) => Kin {
  const numberOf = numbering()
  return (one) => {
    const world = numberOf(`world ${worldOf(one)}`)
    const place = numberOf(`place ${one.declaration.service} in ${directoryOf(one.file?.path ?? '')}`)
    return { world, place, both: numberOf(`${world} ${place}`) }
  }
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
