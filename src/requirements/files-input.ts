import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { FileKind, PortFile } from '../model/declaration.ts'
import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { groupBy } from '../model/group-by.ts'
import { type Environment, namedFiles, usualFiles, variablesFor } from './compose-files.ts'
import { readProject } from './compose-project.ts'
import { type Declared, demandsOfFiles } from './file-needs.ts'
import { kindOf } from './files/kind-of.ts'
import { kindOfNamed, splitKind } from './files/named-kind.ts'
import { listerFor, readerFor } from './files/workspace.ts'
import { splitList } from './plain-list.ts'
import { filesAbove, type Reach } from './project-above.ts'

// Who else reads compose files has that from here: it is loaded once.
export { publishedServices } from './files/compose/published-services.ts'
export { readCompose } from './files/compose/read-compose.ts'

/** What the files say, and where they say it. */
export interface FileNeeds {
  demands: Demand[]
  files: PortFile[]
  /** The compose files that were read, of one project. */
  composeFiles: string[]
}

export interface Reading {
  env: Environment
  /** Whether containers of a project may have its ports already. */
  isUpAccepted: boolean
}

/** Files that are read as one: those of a compose project, in the order in which they override each other, or one. */
interface FileGroup {
  paths: string[]
  kind: FileKind
}

/** `compose.yaml, .env` or one a line. Compose files of one directory are one project. */
export function parseFiles(text: string): FileGroup[] {
  const files = new Map(splitList(text).map((one) => toFile(one.text)))
  if (files.size === 0) throw new UsageError('files: the list is empty: name at least one file, as in compose.yaml')
  const groups = groupBy([...files], ([path, kind]) => (kind === 'compose' ? `in ${dirname(path)}` : path))
  return [...groups.values()].map((group) => {
    const paths = group.map(([path]) => path)
    const kind = group[0]?.[1] ?? 'compose'
    return kind === 'compose' ? { paths: withOverride(paths), kind } : { paths, kind }
  })
}

/** Its text is looked at only where nothing else tells what it is. */
function toFile(text: string): [path: string, kind: FileKind] {
  const named = splitKind(text)
  const path = toShown(named.path)
  const kind = named.kind ?? kindOf(path)
  if (kind !== undefined && kind !== 'kind' && kind !== 'k3d') return [path, kind]
  const content = readerFor([path])(path)
  if (content === undefined) throw new UsageError(`${path}: does not exist`)
  return [path, named.kind ?? kindOfNamed(path, content)]
}

/** The compose project of the working directory, as a plain `docker compose` finds it; no groups where there is none. */
export function findProject({ env, isJob }: Reach): { groups: FileGroup[]; env: Environment } {
  const known = variablesFor(env)
  const named = namedFiles(known).map(toShown)
  // Who is told by `.env` where the project is has the other variables of that file, too.
  if (named.length > 0) return { groups: [{ paths: named, kind: 'compose' }], env: known }
  const files = usualFiles()
  if (files.length > 0) return { groups: [{ paths: files, kind: 'compose' }], env }
  const above = filesAbove({ env, isJob }).map(toShown)
  return { groups: above.length === 0 ? [] : [{ paths: above, kind: 'compose' }], env: known }
}

export async function readFileNeeds(groups: readonly FileGroup[], reading: Reading): Promise<FileNeeds> {
  const read: Source[] = []
  for (const group of groups) read.push(await readSource(group, reading))
  const projects = read.filter(({ file }) => file.kind === 'compose')
  return {
    demands: demandsOfFiles(read.flatMap(({ declared }) => declared)),
    files: read.map(({ file }) => file),
    composeFiles: projects.length === 1 ? projects.flatMap(({ paths }) => paths) : [],
  }
}

interface Source {
  paths: string[]
  file: PortFile
  declared: Declared[]
}

async function readSource({ paths, kind }: FileGroup, { env, isUpAccepted }: Reading): Promise<Source> {
  const [path = ''] = paths
  if (kind === 'compose') {
    const { serviceOf, ...project } = readProject(paths, env)
    const declared = project.file.declarations.map((declaration) =>
      isUpAccepted ? { declaration, service: serviceOf(declaration.service) } : { declaration },
    )
    return { ...project, declared }
  }
  const { readPortFile } = await import('./files/index.ts')
  const context = { path, variables: env, read: readerFor([path]), list: listerFor([path]) }
  const file = await readPortFile(context, kind)
  const declarations = file.declarations.filter(({ group }) => isOfHere(group, file, env))
  return {
    paths: [path],
    file: { ...file, declarations },
    declared: declarations.map((declaration) => ({ declaration })),
  }
}

/** Who names the usual file means the project; who names several, or another one, means those. */
function withOverride(paths: string[]): string[] {
  const [path = ''] = paths
  const usual = usualFiles(dirname(path))
  return paths.length === 1 && usual[0] === join(path) ? usual : paths
}

/**
 * The runner starts the service containers of a job before its first step: in a job they are there, or of another one.
 * What an editor forwards gets another port where its own is in use.
 */
function isOfHere(group: string, { kind, path }: PortFile, { GITHUB_JOB: job }: Environment): boolean {
  if (kind === 'workflow' && job !== undefined)
    return ['', `${job}.`].some((whose) => group.startsWith(`${path}#${whose}env:`))
  return kind !== 'devcontainer' || group === 'host'
}

/** Annotations need the path from the root of the workspace, with slashes. */
function toShown(path: string): string {
  const [full, here] = [resolve(path), resolve()]
  const near = relative(here, isAbsolute(path) ? realOf(full, here) : full)
  return (isAbsolute(path) && (near === '' || near.startsWith('..')) ? path : near || '.').split(sep).join('/')
}

function realOf(full: string, here: string): string {
  if (full.startsWith(here + sep)) return full
  try {
    return realpathSync(full)
  } catch {
    return full
  }
}
