import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ComposeProject } from '../model/compose.ts'
import { UsageError } from '../model/errors.ts'
import { COMPOSE_FILES, type Environment, namedFiles, separatorOf, usualFiles, variablesFor } from './compose-files.ts'
import { mergeServices } from './compose-yaml.ts'
import { readText } from './read-file.ts'

const DEFAULT_PATH = 'compose.port-preflight.yaml'

/** Where the override goes; undefined where none is wanted. */
export function overridePath(text: string): string | undefined {
  if (text.trim() === '') throw new UsageError('compose-override: expected a path, true or false')
  if (/^(false|False|FALSE)$/.test(text)) return undefined
  return /^(true|True|TRUE)$/.test(text) ? DEFAULT_PATH : text
}

/** The compose files that needs were read from, or those that a plain `docker compose` would find in the working directory. */
export function readCompose(path: string, env: Environment, given: readonly string[] = []): ComposeProject {
  const all = variablesFor(env)
  const own = resolve(path)
  // The one in `.env` was written by another run: what was moved then need not be moved now.
  const isCarried = namedFiles({ ...all, COMPOSE_FILE: env.COMPOSE_FILE }).some((file) => resolve(file) === own)
  const files = (given.length > 0 ? given : filesOf(all)).map((file) => resolve(file)).filter((file) => file !== own)
  const texts = files.map((file) => ({ path: file, text: textOf(file), env: all, isCarried: false }))
  const carried = isCarried && existsSync(own) ? [{ path: own, text: textOf(own), env: all, isCarried: true }] : []
  return { path, files, separator: separatorOf(all), services: mergeServices([...texts, ...carried]) }
}

function filesOf(variables: Environment): string[] {
  const named = namedFiles(variables)
  const found = named.length > 0 ? named : usualFiles()
  if (found.length > 0) return found
  throw new UsageError(
    `compose-override: there is no compose file in ${resolve()}: expected ${COMPOSE_FILES.join(', ')}`,
  )
}

function textOf(file: string): string {
  const text = readText(file)
  if (text === undefined) throw new UsageError(`compose-override: ${file} does not exist`)
  return text
}
