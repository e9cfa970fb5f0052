import { existsSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { ComposeProject } from '../model/compose.ts'
import { UsageError } from '../model/errors.ts'
import { mergeServices } from './compose-yaml.ts'
import { readText } from './read-file.ts'

type Environment = Readonly<Record<string, string | undefined>>

// The order in which compose looks, each time for the first that is there (compose-go, cli/options.go).
const FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']
const OVERRIDES = [
  ...['compose.override.yml', 'compose.override.yaml'],
  ...['docker-compose.override.yml', 'docker-compose.override.yaml'],
]
const DEFAULT_PATH = 'compose.port-preflight.yaml'

/** Where the override goes; undefined where none is wanted. */
export function overridePath(text: string): string | undefined {
  if (text.trim() === '') throw new UsageError('compose-override: expected a path, true or false')
  if (/^(false|False|FALSE)$/.test(text)) return undefined
  return /^(true|True|TRUE)$/.test(text) ? DEFAULT_PATH : text
}

/** The compose files of the working directory, as a plain `docker compose` there would find them. */
export function readCompose(path: string, env: Environment): ComposeProject {
  const dotenv = readDotenv()
  const all = { ...dotenv, ...env }
  const separator = all.COMPOSE_PATH_SEPARATOR || delimiter
  const own = resolve(path)
  // The one in `.env` was written by another run: what was moved then need not be moved now.
  const isCarried = (env.COMPOSE_FILE ?? '')
    .split(separator)
    .filter(Boolean)
    .some((file) => resolve(file) === own)
  const files = filesOf(all.COMPOSE_FILE, separator).filter((file) => file !== own)
  const texts = files.map((file) => ({ path: file, text: textOf(file), env: all, isCarried: false }))
  const carried = isCarried && existsSync(own) ? [{ path: own, text: textOf(own), env: all, isCarried: true }] : []
  return { path, files, separator, services: mergeServices([...texts, ...carried]) }
}

function filesOf(given: string | undefined, separator: string): string[] {
  if (given)
    return given
      .split(separator)
      .filter(Boolean)
      .map((file) => resolve(file))
  const found = FILES.find((file) => existsSync(file))
  if (found === undefined) {
    throw new UsageError(`compose-override: there is no compose file in ${resolve()}: expected ${FILES.join(', ')}`)
  }
  const override = OVERRIDES.find((file) => existsSync(join(dirname(found), file)))
  return [found, ...(override === undefined ? [] : [override])].map((file) => resolve(file))
}

function textOf(file: string): string {
  const text = readText(file)
  if (text === undefined) throw new UsageError(`compose-override: ${file} does not exist`)
  return text
}

/** What compose reads beside the environment. */
function readDotenv(): Environment {
  return parseEnv(readText('.env') ?? '')
}
