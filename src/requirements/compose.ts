import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ComposeProject } from '../model/compose.ts'
import { UsageError } from '../model/errors.ts'
import { COMPOSE_FILES, type Environment, namedFiles, separatorOf, usualFiles, variablesFor } from './compose-files.ts'
import { readerFor } from './files/workspace.ts'
import { loadFilesInput } from './load-files-input.ts'

const DEFAULT_PATH = 'compose.port-preflight.yaml'

/** Where the override goes; undefined where none is wanted. */
export function overridePath(text: string): string | undefined {
  if (text.trim() === '') throw new UsageError('compose-override: expected a path, true or false')
  if (/^(false|False|FALSE)$/.test(text)) return undefined
  return /^(true|True|TRUE)$/.test(text) ? DEFAULT_PATH : text
}

/** The compose files that needs were read from, or those that a plain `docker compose` would find in the working directory. */
export async function readCompose(
  path: string,
  env: Environment,
  given: readonly string[] = [],
): Promise<ComposeProject> {
  const all = variablesFor(env)
  const own = resolve(path)
  // The one in `.env` was written by another run: what was moved then need not be moved now.
  const isCarried = namedFiles({ ...all, COMPOSE_FILE: env.COMPOSE_FILE }).some((file) => resolve(file) === own)
  const files = (given.length > 0 ? given : filesOf(all)).map((file) => resolve(file)).filter((file) => file !== own)
  const carried = isCarried && existsSync(own) ? [own] : []
  const variables = given.length > 0 ? variablesFor(env, dirname(files[0] ?? own)) : all
  const services = await servicesOf({ files, carried, variables })
  return { path, files, separator: separatorOf(all), services }
}

interface Files {
  files: readonly string[]
  carried: readonly string[]
  variables: Environment
}

async function servicesOf({ files, carried, variables }: Files): Promise<ComposeProject['services']> {
  const paths = [...files, ...carried]
  const { publishedServices } = await loadFilesInput()
  const context = { path: paths[0] ?? '', variables, read: readerFor(paths) }
  try {
    const read = (some: readonly string[]) => (some.length === 0 ? [] : publishedServices(some, context))
    const names = new Set(read(carried).map(({ name }) => name))
    return read(paths).map((service) => ({ ...service, isCarried: names.has(service.name) }))
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`compose-override: ${error.message}`) : error
  }
}

function filesOf(variables: Environment): string[] {
  const named = namedFiles(variables)
  const found = named.length > 0 ? named : usualFiles()
  if (found.length > 0) return found
  throw new UsageError(
    `compose-override: there is no compose file in ${resolve()}: expected ${COMPOSE_FILES.join(', ')}`,
  )
}
