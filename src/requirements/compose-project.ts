import { dirname } from 'node:path'
import type { ComposeService } from '../model/compose-service.ts'
import type { PortFile } from '../model/declaration.ts'
import { defined } from '../model/defined.ts'
import { type Environment, variablesFor } from './compose-files.ts'
import { asCalled, spellingsOf } from './files/compose/called-path.ts'
import { readComposeProject } from './files/compose/read-compose.ts'
import { readerFor } from './files/workspace.ts'

/** A compose project, as docker compose makes one of its files. */
interface Project {
  paths: string[]
  file: PortFile
  serviceOf(name: string): ComposeService
}

/** The files override each other in their order; the directory of the first one is the project's. */
export function readProject(paths: readonly string[], env: Environment): Project {
  const [path = ''] = paths
  const variables = variablesFor(env, dirname(path))
  const read = readerFor(paths)
  const context = { path, variables, read }
  const { name: project, ...said } = readComposeProject(paths, context, asCalled(dirname(path), env))
  const places = {
    project,
    directories: spellingsOf(dirname(path), env),
    files: paths.flatMap((one) => spellingsOf(one, env)),
    ...defined({ daemon: env.DOCKER_HOST }),
  }
  const file = { path, kind: 'compose' as const, text: read(path) ?? '', ...said }
  return { paths: [...paths], file, serviceOf: (service) => ({ ...places, service }) }
}
