import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ComposeService } from '../model/compose-service.ts'
import type { PortFile } from '../model/declaration.ts'
import { defined } from '../model/defined.ts'
import { UsageError } from '../model/errors.ts'
import { type Environment, variablesFor } from './compose-files.ts'
import { readComposeProject } from './files/compose/read-compose.ts'
import { readerWithin, workspaceRoot } from './files/workspace.ts'
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
  const read = readerWithin([workspaceRoot(), ...paths.map((one) => realOf(dirname(one)))])
  const { name: project, ...said } = readComposeProject(paths, { path, variables, read })
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

/** Compose writes a path down as the shell that it was called from has it, links and all. */
function spellingsOf(path: string, { PWD = '' }: Environment): string[] {
  const here = realOf('.')
  const asShell = PWD !== '' && realOf(PWD) === here ? [resolve(PWD, path)] : []
  return [...new Set([resolve(path), realOf(path), ...asShell])]
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
