import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ComposeService } from '../model/compose-service.ts'
import type { PortFile } from '../model/declaration.ts'
import { defined } from '../model/defined.ts'
import { UsageError } from '../model/errors.ts'
import { type Environment, variablesFor } from './compose-files.ts'
import { readComposeProject } from './files/compose/read-compose.ts'
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
  const context = { path, variables, read: readerFor(paths) }
  const { name: project, ...said } = readComposeProject(paths, context, asCalled(dirname(path), env))
  const file = { path, kind: 'compose' as const, text: textOf(path), ...said }
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
