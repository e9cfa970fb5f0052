import { posix } from 'node:path'
import type { FileKind, PortFile } from '../../model/declaration.ts'
import { defined } from '../../model/defined.ts'
import { UsageError } from '../../model/errors.ts'
import { COMPOSE_FILES, OVERRIDES } from '../compose-files.ts'
import { loadFilesInput } from '../load-files-input.ts'
import { projectVariables } from './compose/project-variables.ts'
import type { FileContext } from './context.ts'
import type { FoundFile } from './discover.ts'
import { readPortFile } from './index.ts'
import { kindOf, mayTell } from './kind-of.ts'
import { kindOfNamed } from './named-kind.ts'
import { isTemplate, toldOnce } from './templates.ts'
import { listerWithin, readerWithin, realOf, workspaceRoot } from './workspace.ts'

type Environment = FileContext['variables']

/** The files, and the texts of those that were read. */
export interface Contents {
  files: PortFile[]
  texts: Map<string, string>
  /** Also of those that they name, and that were not asked for. */
  all: Map<string, string>
}

/** Texts that are not written yet stand in for those of their files. */
export interface Reader {
  variables: Environment
  drafts?: ReadonlyMap<string, string>
}

/** What all of these files say of ports; compose files that override each other are read as one. */
export async function readAll(found: readonly FoundFile[], { variables, drafts }: Reader): Promise<Contents> {
  const texts = new Map<string, string>()
  const named = new Set(found.filter(({ isNamed }) => isNamed).map(({ path }) => path))
  const roots = [workspaceRoot(), ...directoriesOf(found)]
  const read = remembering(readerWithin(roots, named), { texts, drafts })
  const list = listerWithin(roots)
  const byPath = new Map(found.map((one) => [one.path, one]))
  const overrides = new Map(found.flatMap(({ path }) => overrideOf(path, byPath)))
  const merged = new Set(overrides.values())
  const files: PortFile[] = []
  const templates = new Map<string, string>()
  for (const { path, isNamed, kind } of found) {
    if (merged.has(path)) continue
    const context = { path, variables, read, list, isStatic: true }
    const template = kind === undefined ? templateIn(context) : undefined
    if (template !== undefined) {
      templates.set(path, template)
      continue
    }
    const reading = { context, override: overrides.get(path), isNamed, ...defined({ kind }) }
    files.push(...(isNamed ? [await readOne(reading)] : await readOrTell(reading)))
  }
  files.push(...toldOnce([...templates].map(([path, text]) => ({ path, text }))))
  return { files, texts: new Map([...texts].filter(([path]) => byPath.has(path))), all: texts }
}

type Read = FileContext['read']

function remembering(read: Read, { texts, drafts }: { texts: Map<string, string>; drafts: Reader['drafts'] }): Read {
  return (path) => {
    const text = drafts?.get(path) ?? texts.get(path) ?? read(path)
    if (text !== undefined) texts.set(path, text)
    return text
  }
}

/** Those that were named, and those of named files. */
function directoriesOf(found: readonly FoundFile[]): string[] {
  const named = new Set(found.map(({ path, isNamed, within }) => (isNamed ? posix.dirname(path) : within)))
  return [...named].flatMap((one) => (one === undefined ? [] : (realOf(one) ?? [])))
}

/** A plain `docker compose` there reads both, the second over the first. */
function overrideOf(path: string, byPath: ReadonlyMap<string, unknown>): [base: string, override: string][] {
  if (kindOf(path) !== 'compose') return []
  const there = (name: string) => posix.join(posix.dirname(path), name)
  const base = COMPOSE_FILES.map(there).find((one) => byPath.has(one))
  const override = OVERRIDES.map(there).find((one) => byPath.has(one))
  return base === posix.normalize(path) && override !== undefined ? [[path, override]] : []
}

interface Reading {
  context: FileContext
  override: string | undefined
  isNamed: boolean
  /** As the user says. */
  kind?: FileKind
}

async function readOne({ context, override, isNamed, ...said }: Reading): Promise<PortFile> {
  const { path, read: textOf } = context
  const text = textOf(path)
  if (text === undefined) throw new UsageError(`${path}: does not exist`)
  const kind = said.kind ?? (isNamed ? undefined : kindOf(path, text)) ?? kindOfNamed(path, text)
  const texts = [text, override === undefined ? '' : (textOf(override) ?? '')]
  if (!isNamed && !texts.some((one) => mayDeclare(kind, one))) return { path, kind, text, declarations: [], faults: [] }
  if (kind !== 'compose') return readPortFile(context, kind)
  const overrides = override === undefined ? [] : [override]
  const { readCompose } = await loadFilesInput()
  const read = readCompose([path, ...overrides], { ...context, variables: withDotenv(context) })
  return { path, overrides, kind, text, ...read }
}

/** What is broken and was not asked for is told, and the others are read all the same. */
async function readOrTell(reading: Reading): Promise<PortFile[]> {
  const { path } = reading.context
  if (kindOf(path) === undefined && !isOfKind(reading.context)) return []
  try {
    return [await readOne(reading)]
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [, file = path, line = '1', column = '1', text = withoutPath(error.message, path)] =
      /^(.+?):(\d+):(\d+): (.*)$/s.exec(error.message) ?? []
    const origin = { file, line: Number(line), column: Number(column) }
    const fault = { kind: 'file-unreadable', service: file, text, origin, span: { start: 0, end: 0 } } as const
    return [{ path, kind: kindOf(path) ?? 'kubernetes', text: '', declarations: [], faults: [fault] }]
  }
}

/** Its text, where it is one; what cannot be read is told by who reads it. */
function templateIn({ path, read }: FileContext): string | undefined {
  if (!mayTell(path)) return undefined
  try {
    const text = read(path) ?? ''
    return isTemplate(path, text) ? text : undefined
  } catch {
    return undefined
  }
}

/** Of what cannot be read nobody has said that it is about ports. */
function isOfKind({ path, read }: FileContext): boolean {
  try {
    return kindOf(path, read(path) ?? '') !== undefined
  } catch {
    return false
  }
}

function withoutPath(message: string, path: string): string {
  return message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message
}

/** Those of the project's `.env` give way to those of the environment. */
export function withDotenv({ path, variables, read }: FileContext): Environment {
  return projectVariables(posix.dirname(path), { read, variables })
}

/** What a file without these words says nothing of ports: parsing YAML takes more time than all the rest. Names may be escaped. */
const WORDS: Partial<Record<FileKind, RegExp>> = {
  compose: /ports|include|extends|\\[xuU]/,
  workflow: /port["']?\s*:|ports|port-preflight|\\[xuU]/i,
  devcontainer: /port|\\[xuU]/i,
  kubernetes: /port|\\[xuU]/i,
  kind: /port|\\[xuU]/i,
  k3d: /port|\\[xuU]/i,
}

function mayDeclare(kind: FileKind, text: string): boolean {
  return WORDS[kind]?.test(text) ?? true
}
