import { join, posix, relative } from 'node:path'
import type { Declaration, Fault, PortFile } from '../../../src/model/declaration.ts'
import { UsageError } from '../../../src/model/errors.ts'
import { formatOrigin } from '../../../src/model/requirement.ts'
import { namedFiles, usualFiles } from '../../../src/requirements/compose-files.ts'
import { readVariables } from '../../../src/requirements/files/compose/env-file.ts'
import { readCompose } from '../../../src/requirements/files/compose/read-compose.ts'
import { readText } from '../../../src/requirements/read-file.ts'
import { type Case, settingsOf } from './corpus.ts'

type Read = Pick<PortFile, 'declarations' | 'faults'>

/** What we make of a case: its ports, or the words of the refusal. */
export function readOurs(one: Case): Read | { refused: string } {
  try {
    return readProject(one)
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.message }
    throw error
  }
}

function readProject(one: Case): Read {
  const { environment, files, profiles, envFiles } = settingsOf(one)
  const read = (path: string) => readText(join(one.dir, path))
  const usualEnv = posix.join(posix.dirname(files[0] ?? ''), '.env')
  const named = envFiles.length === 0 ? [usualEnv] : envFiles
  const dotenv = Object.assign({}, ...named.map((path) => readVariables(path, { read, variables: environment })))
  const given = profiles.length === 0 ? {} : { COMPOSE_PROFILES: profiles.join(',') }
  const variables: Record<string, string | undefined> = { ...dotenv, ...environment, ...given }
  const told = namedFiles({ COMPOSE_PATH_SEPARATOR: ':', ...variables })
  const usual = usualFiles(one.dir).map((path) => relative(one.dir, path))
  const paths = [files, told, usual].find((some) => some.length > 0) ?? []
  return readCompose(paths, { path: paths[0] ?? '', variables, read })
}

/** As `expected.txt` has it. */
export function lineOf(declaration: Declaration): string {
  const { service, protocol, address, range, origin, isAnyOf, copies } = declaration
  const ports = range.low === range.high ? `${range.low}` : `${range.low}-${range.high}`
  const more = [...(isAnyOf === true ? ['any'] : []), ...(copies === undefined ? [] : [`copies=${copies.count}`])]
  return [service, protocol, address, ports, formatOrigin(origin), ...more].join(' ')
}

/** What `readOurs` says, as `expected.txt` has it. */
export function linesOf(read: Read): string[] {
  return [...read.declarations.map(lineOf), ...read.faults.flatMap(faultLineOf)]
}

/** What a number is read as by others is no fault to compose. */
function faultLineOf({ kind, service, origin }: Fault): string[] {
  return kind === 'port-invalid' ? [`${service} fault ${formatOrigin(origin)}`] : []
}

export function placeIn(message: string): string {
  return /^([^:\s]+(?::\d+)*)(?=:|\s|$)/.exec(message)?.[1] ?? message
}
