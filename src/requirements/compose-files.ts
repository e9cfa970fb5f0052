import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { projectVariables } from './files/compose/project-variables.ts'
import { readText } from './read-file.ts'

export type Environment = Readonly<Record<string, string | undefined>>

// The order in which compose looks, each time for the first that is there (compose-go, cli/options.go).
export const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']
export const OVERRIDES = [
  ...['compose.override.yml', 'compose.override.yaml'],
  ...['docker-compose.override.yml', 'docker-compose.override.yaml'],
]

/** The files that a plain `docker compose` in the directory finds by their names; none where there are none. */
export function usualFiles(directory = ''): string[] {
  const found = COMPOSE_FILES.find((file) => existsSync(join(directory, file)))
  if (found === undefined) return []
  const override = OVERRIDES.find((file) => existsSync(join(directory, file)))
  return [found, ...(override === undefined ? [] : [override])].map((file) => join(directory, file))
}

/** The variables that compose reads the files of a project with: those of its `.env` give way. */
export function variablesFor(env: Environment, directory = ''): Environment {
  return projectVariables(directory, { read: readText, variables: env })
}

export function separatorOf({ COMPOSE_PATH_SEPARATOR }: Environment): string {
  return COMPOSE_PATH_SEPARATOR || delimiter
}

/** What `COMPOSE_FILE` names; none where it is not set. */
export function namedFiles(variables: Environment): string[] {
  return (variables.COMPOSE_FILE ?? '').split(separatorOf(variables)).filter(Boolean)
}
