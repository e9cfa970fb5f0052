import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { PortFile } from '../model/declaration.ts'
import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { groupBy } from '../model/group-by.ts'
import { type Environment, namedFiles, usualFiles, variablesFor } from './compose-files.ts'
import { type Declared, demandsOfFiles } from './file-needs.ts'
import { readPortFile } from './files/index.ts'
import { kindOf } from './files/kind-of.ts'
import { splitList } from './plain-list.ts'
import { readText } from './read-file.ts'

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

/** `compose.yaml, .env` or one a line. */
export function parseFiles(text: string): string[] {
  const paths = splitList(text).map((one) => one.text)
  if (paths.length === 0) throw new UsageError('files: the list is empty: name at least one file, as in compose.yaml')
  return paths
}

/** The compose project of the working directory, as a plain `docker compose` finds it; no paths where there is none. */
export function findProject(env: Environment): { paths: string[]; env: Environment } {
  const known = variablesFor(env)
  const named = namedFiles(known)
  // Who is told by `.env` where the project is has the other variables of that file, too.
  return named.length > 0 ? { paths: named, env: known } : { paths: usualFiles(), env }
}

/** Compose files of one directory are one project; every other file stands for itself. */
export async function readFileNeeds(paths: readonly string[], reading: Reading): Promise<FileNeeds> {
  const shown = [...new Set(paths.map(toShown))]
  const sources = groupBy(shown, (path) => (kindOf(path) === 'compose' ? `in ${dirname(path)}` : path))
  const read: Source[] = []
  for (const [, group] of sources) read.push(await readSource(group, reading))
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

async function readSource(group: readonly string[], { env, isUpAccepted }: Reading): Promise<Source> {
  const [path = ''] = group
  if (kindOf(path) === 'compose') {
    const { readProject } = await import('./compose-project.ts')
    const { serviceOf, ...project } = await readProject(withOverride(group), env)
    const declared = project.file.declarations.map((declaration) =>
      isUpAccepted ? { declaration, service: serviceOf(declaration.service) } : { declaration },
    )
    return { ...project, declared }
  }
  const file = await readPortFile({ path, variables: env, read: readText })
  const declarations = file.declarations.filter(({ group }) => !isOfRunner(group, file, env))
  return {
    paths: [path],
    file: { ...file, declarations },
    declared: declarations.map((declaration) => ({ declaration })),
  }
}

/** Who names the usual file means the project; who names several, or another one, means those. */
function withOverride(group: readonly string[]): string[] {
  const [path = ''] = group
  const usual = usualFiles(dirname(path))
  return group.length === 1 && usual[0] === join(path) ? usual : [...group]
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
