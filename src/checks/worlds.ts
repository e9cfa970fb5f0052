import type { FileKind } from '../model/declaration.ts'
import type { PortDeclaredTwice } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import { formatOrigin } from '../model/requirement.ts'
import type { Declared } from './file-evidence.ts'
import { clashesAmong, meet } from './port-declared-twice.ts'

/** Files of these kinds in one directory are for one machine, or one cluster. */
const OF_DIRECTORY: readonly FileKind[] = ['quadlet', 'systemd', 'supervisor', 'kubernetes']

/** What is up at the same time: a compose project, the units of one directory, the services of one job. */
function worldOf({ file, declaration }: Declared): string {
  if (file === undefined) return declaration.group
  return `${declaration.group} of ${OF_DIRECTORY.includes(file.kind) ? directoryOf(file.path) : file.path}`
}

/** What can never be up together, and then what only may not. */
export function clashesOf(declared: readonly Declared[]): PortDeclaredTwice[] {
  const within = [...groupBy(declared, worldOf).values()].flatMap((world) => clashesBetween(world, meetIn))
  const known = new Map(within.map((one) => [sayingOf(one), one]))
  return [...known.values(), ...clashesOfProjects(declared).filter((one) => !known.has(sayingOf(one)))]
}

type Meet = (a: Declared, b: Declared) => boolean

function clashesBetween(declared: readonly Declared[], doMeet: Meet): PortDeclaredTwice[] {
  const byNeed = new Map(declared.map((one) => [one.requirement, one]))
  return clashesAmong([...byNeed.keys()], (a, b) => {
    const [one, other] = [byNeed.get(a), byNeed.get(b)]
    return one !== undefined && other !== undefined && doMeet(one, other)
  })
}

/** Where any one of several ports will do, it will be one that nobody else has. */
function meetIn(a: Declared, b: Declared): boolean {
  return !a.declaration.isAnyOf && !b.declaration.isAnyOf && meet(a.requirement, b.requirement)
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
  const places = new Map(fixed.map((one) => [one, inProject(one)]))
  if (new Set([...places.values()].map(({ world }) => world)).size < 2) return []
  const once = [...groupBy(fixed, ({ declaration }) => formatOrigin(declaration.origin)).values()]
  const clashes = clashesBetween(
    once.flatMap(([first]) => first ?? []),
    (a, b) => meetIn(a, b) && areApart(places.get(a), places.get(b)),
  )
  return [...groupBy(clashes, ({ range, requirement }) => `${range.low}/${requirement.protocol}`).values()].flatMap(
    ([first, ...more]) => (first === undefined ? [] : [{ ...first, apart: { more: more.length } }]),
  )
}

/** Where a port is said, found once: each is compared with many. */
interface InProject {
  world: string
  directory: string
  service: string
}

function inProject(one: Declared): InProject {
  const { service } = one.declaration
  return { world: worldOf(one), directory: directoryOf(one.file?.path ?? ''), service }
}

/** The files of one directory are variants of one project, and say one thing of a service several times. */
function areApart(one: InProject | undefined, other: InProject | undefined): boolean {
  if (one === undefined || other === undefined || one.world === other.world) return false
  return one.directory !== other.directory || one.service !== other.service
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
