import { posix } from 'node:path'
import { parseEnvironmentFile } from '../../formats/environment-file.ts'
import { listOf, type Settings } from '../../formats/unit-file.ts'
import { givenOf, type Variable } from '../../formats/unit-variables.ts'
import { UsageError } from '../../model/errors.ts'
import type { FileContext } from './context.ts'

/** A variable with the text of the file that sets it. */
export interface FileVariable extends Variable {
  text: string
}

interface UnitEnvironment {
  variables: FileVariable[]
  /** Named, and not here. */
  missing: string[]
}

const MOST_FILES = 20

/** What `EnvironmentFile=` sets, where the file lies in the workspace. */
export function variablesOfFiles(
  settings: Settings,
  { path, read }: FileContext,
  specify: (text: string) => string,
): UnitEnvironment {
  const named = listOf(settings, 'Service.EnvironmentFile').map(({ value }) => value.replace(/^-/, ''))
  const variables: FileVariable[] = []
  const missing: string[] = []
  for (const one of named.slice(0, MOST_FILES)) {
    const found = placesFor(specify(one), path).find((place) => textOf(place, read) !== undefined)
    const text = found === undefined ? undefined : textOf(found, read)
    if (found === undefined || text === undefined) missing.push(one)
    else variables.push(...parseEnvironmentFile(text, found).map((variable) => ({ ...variable, text })))
  }
  return { variables: givenOf(variables, settings, specify), missing }
}

/** The same path where the workspace has all of a machine's, as packages have; else beside the unit. */
function placesFor(file: string, unit: string): string[] {
  if (!file.startsWith('/') || /[*?[%]/.test(file) || file.endsWith('/')) return []
  const normal = posix.normalize(file)
  const [, root] = /^(|.*\/)(?:etc|run|(?:usr\/)?lib)\/systemd\/(?:system|user)\/[^/]+$/.exec(unit) ?? []
  const beside = posix.join(posix.dirname(unit), posix.basename(normal))
  return root === undefined ? [beside] : [posix.join(root, normal.slice(1)), beside]
}

/** What may not be read is as if it was not there. */
function textOf(path: string, read: FileContext['read']): string | undefined {
  try {
    return read(path)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
