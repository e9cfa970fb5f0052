import { posix } from 'node:path'
import { parseEnv } from 'node:util'
import type { FileKind, PortFile } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import { usualFiles } from '../compose-files.ts'
import type { FileContext } from './context.ts'
import type { FoundFile } from './discover.ts'
import { readPortFile } from './index.ts'
import { kindOf } from './kind-of.ts'
import { readerWithin, realOf, workspaceRoot } from './workspace.ts'

type Environment = FileContext['variables']

/** What all of these files say of ports; compose files that override each other are read as one. */
export async function readAll(found: readonly FoundFile[], variables: Environment): Promise<PortFile[]> {
  const read = readerWithin([workspaceRoot(), ...directoriesOf(found)])
  const byPath = new Map(found.map((one) => [one.path, one]))
  const overrides = new Map(found.flatMap(({ path }) => overrideOf(path, byPath)))
  const merged = new Set(overrides.values())
  const files: PortFile[] = []
  for (const { path, isNamed } of found) {
    if (merged.has(path)) continue
    const context = { path, variables, read }
    const reading = { context, override: overrides.get(path), isNamed }
    files.push(isNamed ? await readOne(reading) : await readOrTell(reading))
  }
  return files
}

function directoriesOf(found: readonly FoundFile[]): string[] {
  return found.flatMap(({ path, isNamed }) => (isNamed ? (realOf(posix.dirname(path)) ?? []) : []))
}

/** A plain `docker compose` there reads both, the second over the first. */
function overrideOf(path: string, byPath: ReadonlyMap<string, unknown>): [base: string, override: string][] {
  if (kindOf(path) !== 'compose') return []
  const [base, override] = usualFiles(posix.dirname(path)).map((one) => one.replaceAll('\\', '/'))
  return base === posix.normalize(path) && override !== undefined && byPath.has(override) ? [[path, override]] : []
}

interface Reading {
  context: FileContext
  override: string | undefined
  isNamed: boolean
}

async function readOne({ context, override, isNamed }: Reading): Promise<PortFile> {
  const { path, read } = context
  const kind = kindOf(path)
  if (kind === undefined) throw new UsageError(`${path}: ${UNKNOWN}`)
  const text = read(path)
  if (text === undefined) throw new UsageError(`${path}: does not exist`)
  const texts = [text, override === undefined ? '' : (read(override) ?? '')]
  if (!isNamed && !texts.some((one) => mayDeclare(kind, one))) return { path, kind, text, declarations: [], faults: [] }
  if (kind !== 'compose') return readPortFile(context)
  const { readCompose } = await import('./compose/read-compose.ts')
  const paths = override === undefined ? [path] : [path, override]
  return { path, kind, text, ...readCompose(paths, { ...context, variables: withDotenv(context) }) }
}

/** What is broken and was not asked for is told, and the others are read all the same. */
async function readOrTell(reading: Reading): Promise<PortFile> {
  try {
    return await readOne(reading)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const { path } = reading.context
    const [, file = path, line = '1', column = '1', text = withoutPath(error.message, path)] =
      /^([^:\n]+):(\d+):(\d+): (.*)$/s.exec(error.message) ?? []
    const origin = { file, line: Number(line), column: Number(column) }
    const fault = { kind: 'file-unreadable', service: path, text, origin, span: { start: 0, end: 0 } } as const
    return { path, kind: kindOf(path) ?? 'compose', text: '', declarations: [], faults: [fault] }
  }
}

function withoutPath(message: string, path: string): string {
  return message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message
}

/** Those of the project's `.env` give way to those of the environment. */
function withDotenv({ path, variables, read }: FileContext): Environment {
  return { ...parseEnv(read(posix.join(posix.dirname(path), '.env')) ?? ''), ...variables }
}

/** What a file without these words says nothing of ports: parsing YAML takes more time than all the rest. Names may be escaped. */
const WORDS: Partial<Record<FileKind, RegExp>> = {
  compose: /ports|include|extends|\\[xuU]/,
  workflow: /port|\\[xuU]/i,
  devcontainer: /port|\\[xuU]/i,
  kubernetes: /port|\\[xuU]/i,
  kind: /port|\\[xuU]/i,
  k3d: /port|\\[xuU]/i,
}

function mayDeclare(kind: FileKind, text: string): boolean {
  return WORDS[kind]?.test(text) ?? true
}

const UNKNOWN = `it is not known what kind of file this is: there are compose files (compose.yaml, docker-compose.*.yml), .github/workflows/*.yml, devcontainer.json, Quadlets (*.container, *.pod, *.kube), units (*.socket, *.service), supervisord.conf, Procfile, .env, kind*.yaml, k3d*.yaml`
