import type { FileKind } from '../model/declaration.ts'
import type { PortDeclaredTwice } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import { formatOrigin } from '../model/requirement.ts'
import type { Declared } from './file-evidence.ts'
import { clashesAmong, meet } from './port-declared-twice.ts'

/** Files of these kinds in one directory are for one machine, or one cluster. */
const OF_DIRECTORY: readonly FileKind[] = ['quadlet', 'systemd', 'supervisor', 'kubernetes']

/** What is up at the same time: a compose project, the units of one directory, the services of one job. */
export function worldOf({ file, declaration }: Declared): string {
  if (file === undefined) return declaration.group
  return `${declaration.group} of ${OF_DIRECTORY.includes(file.kind) ? directoryOf(file.path) : file.path}`
}

/** What can never be up together, and what only may not. */
export function clashesOf(declared: readonly Declared[]): PortDeclaredTwice[] {
  const [ofVariables, others] = [declared.filter(isInEnvironment), declared.filter((one) => !isInEnvironment(one))]
  const within = clashesIn(groupBy(others, worldOf))
  const named = clashesIn(groupBy(ofVariables, worldOf)).map((one) => ({ ...one, apart: 'variables' as const }))
  return [...onceEach([...within, ...named]), ...clashesOfProjects(others)]
}

/** A variable may name the port of another one's server. */
function isInEnvironment({ file }: Declared): boolean {
  return file?.kind === 'env-file'
}

function clashesIn(worlds: ReadonlyMap<string, readonly Declared[]>): PortDeclaredTwice[] {
  return [...worlds.values()].flatMap((world) => clashesAmong(world.map(({ requirement }) => requirement)))
}

/** A file that others include is read with each of them, and by itself. */
function onceEach(clashes: readonly PortDeclaredTwice[]): PortDeclaredTwice[] {
  const known = new Map(clashes.map((one) => [`${sayingOf(one.earlier)} ${sayingOf(one.requirement)}`, one]))
  return [...known.values()]
}

function sayingOf({ name, origin, protocol }: PortDeclaredTwice['requirement']): string {
  return `${name} ${formatOrigin(origin)}/${protocol}`
}

/** Two projects of one repository may both be up on one machine; with a variable, each can be given a number of its own. */
function clashesOfProjects(declared: readonly Declared[]): PortDeclaredTwice[] {
  const fixed = declared.filter(({ file, isVariable }) => file?.kind === 'compose' && isVariable !== true)
  const projects = new Map(fixed.map((one) => [one.requirement, inProject(one)]))
  const clashes = clashesAmong([...projects.keys()], (a, b) => {
    const [one, other] = [projects.get(a), projects.get(b)]
    return one !== undefined && other !== undefined && areApart(one, other) && meet(a, b)
  })
  return [...groupBy(clashes, ({ range, requirement }) => `${range.low}/${requirement.protocol}`).values()].flatMap(
    ([first, ...more]) => (first === undefined ? [] : [{ ...first, apart: 'projects', more: more.length }]),
  )
}

/** Where a port is said, found once: each is compared with many. */
interface InProject {
  world: string
  place: string
  directory: string
  service: string
}

function inProject(one: Declared): InProject {
  const { origin, service } = one.declaration
  return { world: worldOf(one), place: formatOrigin(origin), directory: directoryOf(one.file?.path ?? ''), service }
}

/** The files of one directory are variants of one project, and say one thing of a service several times. */
function areApart(one: InProject, other: InProject): boolean {
  if (one.world === other.world || one.place === other.place) return false
  return one.directory !== other.directory || one.service !== other.service
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
