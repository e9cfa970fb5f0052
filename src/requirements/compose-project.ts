import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { ComposeService } from '../model/compose-service.ts'
import type { PortFile } from '../model/declaration.ts'
import { defined } from '../model/defined.ts'
import { UsageError } from '../model/errors.ts'
import { type Environment, variablesFor } from './compose-files.ts'
import { interpolate } from './files/compose/interpolate.ts'
import { readCompose } from './files/compose/read-compose.ts'
import { readerFor } from './files/workspace.ts'
import { readText } from './read-file.ts'

/** A compose project, as docker compose makes one of its files. */
export interface Project {
  paths: string[]
  file: PortFile
  serviceOf(name: string): ComposeService
}

/** The files override each other in their order; the directory of the first one is the project's. */
export async function readProject(paths: readonly string[], env: Environment): Promise<Project> {
  const [path = ''] = paths
  const variables = variablesFor(env, dirname(path))
  const read = readerFor(paths)
  const file = { path, kind: 'compose' as const, text: textOf(path), ...readCompose(paths, { path, variables, read }) }
  const project = nameOf(paths.map(textOf), variables) ?? usualName(basename(asCalled(dirname(path), env)))
  const places = {
    project,
    directories: spellingsOf(dirname(path), env),
    files: paths.flatMap((one) => spellingsOf(one, env)),
    ...defined({ daemon: env.DOCKER_HOST }),
  }
  return { paths: [...paths], file, serviceOf: (service) => ({ ...places, service }) }
}

function textOf(path: string): string {
  const text = readText(path)
  if (text === undefined) throw new UsageError(`${path}: does not exist`)
  return text
}

/** What the variable says, or the last file that has a name for the project. */
function nameOf(texts: readonly string[], variables: Environment): string | undefined {
  if (variables.COMPOSE_PROJECT_NAME) return variables.COMPOSE_PROJECT_NAME
  const told = texts.flatMap(
    (text) => /^name:[ \t]*(["']?)([^"'#\n]+)\1(?:[ \t]+#.*)?[ \t]*\r?$/m.exec(text)?.[2] ?? [],
  )
  const name = told.at(-1)?.trim()
  return name === undefined ? undefined : interpolate(name, variables)
}

/** What compose makes of the name of a directory (compose-go, loader.NormalizeProjectName). */
function usualName(directory: string): string {
  return directory
    .toLowerCase()
    .replaceAll(/[^-_a-z0-9]/g, '')
    .replace(/^[-_]+/, '')
}

/** Compose takes a path as the shell has it that it was called from, links and all. */
function asCalled(path: string, { PWD = '' }: Environment): string {
  return PWD !== '' && realOf(PWD) === realOf('.') ? resolve(PWD, path) : resolve(path)
}

function spellingsOf(path: string, env: Environment): string[] {
  return [...new Set([resolve(path), realOf(path), asCalled(path, env)])]
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
