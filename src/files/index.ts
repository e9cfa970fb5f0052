import { readFileSync } from 'node:fs'
import type { ComposeProject } from '../model/compose.ts'
import { HostError, UsageError } from '../model/errors.ts'
import type { Handover } from '../model/handover.ts'
import type { Report } from '../model/report.ts'
import { composeOverrideOf } from '../report/compose-override.ts'
import { COMPOSE_MARK, composeFileOf, describeFates, formatComposeOverride } from '../report/compose-text.ts'
import { isWritable, mergeEnvFile } from '../report/env-file.ts'
import { variablesOf } from '../report/handover.ts'
import { placeIn } from './place.ts'
import { replaceFile } from './replace.ts'

/** What was written, for those who tell of it. */
export interface Written {
  /** Lines for people; foreign text stands in them as it is. */
  lines: string[]
  /** What is to be seen without looking into the log. */
  notices: string[]
  /** What later steps need besides the variables of the ports. */
  variables: Record<string, string>
}

/** Refuses, before anything is leased, files that could not be written. */
export function checkFiles({ envFile, compose }: Handover, workspace: string): void {
  if (envFile !== undefined) readOwn(placeIn(workspace, envFile, 'env-file'))
  if (compose === undefined) return
  const place = overridePlace(compose, workspace)
  const odd = [...compose.files, place].find((path) => path.includes(compose.separator) || !isWritable(path))
  if (odd === undefined) return
  throw new UsageError(`compose-override: ${odd}: COMPOSE_FILE cannot hold this path`)
}

/** Writes the files that were asked for. */
export function writeFiles(report: Report, workspace: string): Written {
  const { envFile, compose } = report.handover
  const ofCompose =
    compose === undefined ? { lines: [], notices: [], variables: {} } : writeCompose(report, compose, workspace)
  if (envFile === undefined) return ofCompose
  const variables = { ...variablesOf(report), ...ofCompose.variables }
  const place = placeIn(workspace, envFile, 'env-file')
  const text = mergeEnvFile(readOwn(place), variables)
  tryTo(envFile, () => replaceFile(place, Buffer.from(text, 'latin1')))
  const count = Object.keys(variables).length
  return { ...ofCompose, lines: [...ofCompose.lines, `${envFile} has ${count} variable${count === 1 ? '' : 's'}`] }
}

function writeCompose(report: Report, compose: ComposeProject, workspace: string): Written {
  const place = overridePlace(compose, workspace)
  const override = composeOverrideOf(report, compose)
  tryTo(compose.path, () => replaceFile(place, Buffer.from(formatComposeOverride(override))))
  const isNeeded = override.services.length > 0
  return {
    lines: describeFates(override.fates, compose),
    notices: describeFates(
      override.fates.filter(({ how }) => how === 'nowhere'),
      compose,
    ),
    variables: isNeeded ? { COMPOSE_FILE: composeFileOf(compose, place) } : {},
  }
}

/** An override is written whole, so what lies there has to be one of ours. */
function overridePlace({ path }: ComposeProject, workspace: string): string {
  const place = placeIn(workspace, path, 'compose-override')
  const before = readOwn(place)
  if (before === '' || before.startsWith(`${COMPOSE_MARK}\n`)) return place
  throw new UsageError(`compose-override: ${path} is there already, and not written by port-preflight: name another`)
}

const MOST_BYTES = 1024 * 1024

/** The bytes of a file as characters; nothing where there is none. */
function readOwn(place: string): string {
  try {
    const bytes = readFileSync(place)
    if (bytes.length > MOST_BYTES) throw new UsageError(`${place}: more than ${MOST_BYTES} bytes are too many`)
    return bytes.toString('latin1')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    if (error instanceof UsageError) throw error
    throw new UsageError(`${place}: cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}

function tryTo(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new HostError(`${path} could not be written: ${(error as NodeJS.ErrnoException).code}`)
  }
}
