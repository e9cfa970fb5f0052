import { posix } from 'node:path'
import { UsageError } from '../../../model/errors.ts'
import type { FileContext } from '../context.ts'
import { parseVariables } from './env-file.ts'
import type { Variables } from './interpolate.ts'

type Context = Pick<FileContext, 'read' | 'variables'>

/**
 * The variables that compose reads the files of a project in this directory with: those of the process, and those of
 * `.env` beside the first file, or of the files that `COMPOSE_ENV_FILES` names, which give way.
 */
export function projectVariables(directory: string, { read, variables }: Context): Variables {
  const known: Record<string, string | undefined> = { ...variables }
  for (const path of namedIn(variables) ?? usualIn(directory, { read, variables })) {
    const text = read(path)
    if (text === undefined) throw new UsageError(`${path}: does not exist: COMPOSE_ENV_FILES names it`)
    Object.assign(known, parseVariables(text, { path, variables: known }), variables)
  }
  return known
}

/** `COMPOSE_ENV_FILES`, from the working directory. */
function namedIn({ COMPOSE_ENV_FILES: files }: Variables): string[] | undefined {
  return files === undefined || files === '' ? undefined : files.split(',').map((path) => posix.normalize(path))
}

function usualIn(directory: string, { read, variables }: Context): string[] {
  const path = posix.join(directory, '.env')
  if (/^(1|t|T|TRUE|true|True)$/.test(variables.COMPOSE_DISABLE_ENV_FILE ?? '')) return []
  return isThere(path, read) ? [path] : []
}

/** Some call the directory of a virtual environment so, which compose passes over. */
export function isThere(path: string, read: Context['read']): boolean {
  try {
    return read(path) !== undefined
  } catch (error) {
    if (error instanceof UsageError && error.message.endsWith('EISDIR')) return false
    throw error
  }
}
