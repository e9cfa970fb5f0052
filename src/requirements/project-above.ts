import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { COMPOSE_FILES, type Environment, usualFiles } from './compose-files.ts'
import { asCalled } from './files/compose/called-path.ts'

/** Where to stop: at the root of the file system, or of what is the job's. */
export interface Reach {
  env: Environment
  isJob: boolean
}

/**
 * The compose files of the nearest directory above that has some, as docker compose looks for them (compose-go,
 * cli.WithDefaultConfigPath); none where there are none.
 */
export function filesAbove({ env, isJob }: Reach): string[] {
  const here = realpathSync('.')
  const top = isJob ? realOf(env.GITHUB_WORKSPACE ?? '') : undefined
  for (let at = asCalled('.', env); dirname(at) !== at; ) {
    if (isJob && (top === undefined || !isBelow(top, realOf(at)))) return []
    at = dirname(at)
    if (COMPOSE_FILES.some((name) => existsSync(join(at, name)))) return usualFiles(relative(here, realOf(at) ?? at))
  }
  return []
}

function isBelow(top: string, path: string | undefined): boolean {
  const way = path === undefined ? '' : relative(top, path)
  return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..'
}

function realOf(path: string): string | undefined {
  try {
    return path === '' ? undefined : realpathSync(path)
  } catch {
    return undefined
  }
}
