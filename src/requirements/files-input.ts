import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { PortFile } from '../model/declaration.ts'
import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { groupBy } from '../model/group-by.ts'
import { type Environment, namedFiles, usualFiles, variablesFor } from './compose-files.ts'
import { readProject } from './compose-project.ts'
import { type Declared, demandsOfFiles } from './file-needs.ts'
import { kindOf } from './files/kind-of.ts'
import { readerFor } from './files/workspace.ts'
import { splitList } from './plain-list.ts'

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
  /** They are compose files, whatever they are called. */
  isProject: boolean
}

/** Files that are read as one: those of a compose project, in the order in which they override each other, or one. */
type FileGroup = string[]

/** `compose.yaml, .env` or one a line. Compose files of one directory are one project. */
export function parseFiles(text: string): FileGroup[] {
  const paths = [...new Set(splitList(text).map((one) => toShown(one.text)))]
  if (paths.length === 0) throw new UsageError('files: the list is empty: name at least one file, as in compose.yaml')
  const groups = groupBy(paths, (path) => (kindOf(path) === 'compose' ? `in ${dirname(path)}` : path))
  return [...groups.values()].map(withOverride)
}

/** The compose project of the working directory, as a plain `docker compose` finds it; no groups where there is none. */
export function findProject(env: Environment): { groups: FileGroup[]; env: Environment } {
  const known = variablesFor(env)
  const named = namedFiles(known).map(toShown)
  // Who is told by `.env` where the project is has the other variables of that file, too.
  if (named.length > 0) return { groups: [named], env: known }
  const files = usualFiles()
  return { groups: files.length === 0 ? [] : [files], env }
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

async function readSource(group: readonly string[], { env, isUpAccepted, isProject }: Reading): Promise<Source> {
  const [path = ''] = group
  if (isProject || kindOf(path) === 'compose') {
    const { serviceOf, ...project } = readProject(group, env)
    const declared = project.file.declarations.map((declaration) =>
      isUpAccepted ? { declaration, service: serviceOf(declaration.service) } : { declaration },
    )
    return { ...project, declared }
  }
  const { readPortFile } = await import('./files/index.ts')
  const file = await readPortFile({ path, variables: env, read: readerFor([path]) })
  const declarations = file.declarations.filter(({ group }) => !isOfRunner(group, file, env))
  return {
    paths: [path],
    file: { ...file, declarations },
    declared: declarations.map((declaration) => ({ declaration })),
  }
}

/** Who names the usual file means the project; who names several, or another one, means those. */
function withOverride(group: FileGroup): FileGroup {
  const [path = ''] = group
  const usual = usualFiles(dirname(path))
  return group.length === 1 && usual[0] === join(path) ? usual : group
}

/** The runner starts the service containers of a job before its first step: in a job they are there, or of another one. */
function isOfRunner(group: string, { kind, path }: PortFile, { GITHUB_JOB }: Environment): boolean {
  return kind === 'workflow' && GITHUB_JOB !== undefined && group.includes('#') && group !== `${path}#${GITHUB_JOB}:env`
}

/** Annotations need the path from the root of the workspace, with slashes. */
function toShown(path: string): string {
  const [full, here] = [resolve(path), resolve()]
  const near = relative(here, isAbsolute(path) ? realOf(full, here) : full)
  return (isAbsolute(path) && (near === '' || near.startsWith('..')) ? path : near).split(sep).join('/')
}

function realOf(full: string, here: string): string {
  if (full.startsWith(here + sep)) return full
  try {
    return realpathSync(full)
  } catch {
    return full
  }
}
