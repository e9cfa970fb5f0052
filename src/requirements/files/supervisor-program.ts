import { claimsOf } from '../../claims/claims.ts'
import type { Entry, Section } from '../../formats/ini.ts'
import { expand, type Values, variablesOf } from '../../formats/supervisor-values.ts'
import type { Fault } from '../../model/declaration.ts'
import type { Claim } from '../../model/service.ts'
import { claimBy, notSet, probesFor, unknownAt } from './stand-ins.ts'
import type { Lines } from './text-place.ts'

/** One section of a file; all places in it are from its own first line. */
export interface File {
  text: string
  path: string
  lines: Lines
  /** The `environment` of supervisord, by names such as ENV_PORT. */
  common: Values
}

export type Entries = ReadonlyMap<string, Entry>

export function programOf(section: string): string | undefined {
  return /^(?:program|fcgi-program):([^\s:/]+)$/.exec(section)?.[1]
}

interface Filled {
  file: File
  /** Of the process. */
  number?: number
  /** More variables. */
  more?: Readonly<Record<string, string>>
}

/** The ports that its command and its environment say. */
export function claimsOfProgram(name: string, entries: Entries | undefined, { file, number, more }: Filled): Claim[] {
  const all = { ...file.common, ...more, ...(number === undefined ? {} : { process_num: number }) }
  const own = entries?.get('environment')?.value ?? ''
  const command = entries?.get('command')
  const text = oneLine(command?.value ?? '')
  const [start] = command?.starts ?? []
  // Only what comes from elsewhere is told where its name stands.
  const origin = start !== undefined && ENVIRONMENT.test(text) ? { origin: { file: file.path, ...start } } : {}
  return claimsOf({
    name,
    commands: command === undefined ? [] : [{ text: expand(text, { ...all, ...environmentIn(own, all) }), ...origin }],
    variables: variablesOf(expand(oneLine(own), all)).map((one) => ({ text: one })),
  })
}

const ENVIRONMENT = /%\(ENV_(\w+)\)\d*[sd]/

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

/** `KEY="value"` as `ENV_KEY` has it. */
export function environmentIn(text: string, values: Values): Record<string, string> {
  const pairs = variablesOf(expand(oneLine(text), values)).map((one) => {
    const at = one.indexOf('=')
    return [`ENV_${one.slice(0, at)}`, one.slice(at + 1)] as const
  })
  return Object.fromEntries(pairs)
}

const MOST_NAMES = 20

/** Of a command each `%(ENV_NAME)s` that stands for a port, and that nothing sets. */
export function unknownIn({ name, entries }: Section, file: File): Fault[] {
  const service = programOf(name)
  const [start] = entries.get('command')?.starts ?? []
  if (service === undefined || start === undefined) return []
  const said = oneLine(entries.get('command')?.value ?? '')
  const names = new Set([...said.matchAll(new RegExp(ENVIRONMENT, 'g'))].map(([, one = '']) => one))
  const known = claimsOfProgram(service, entries, { file })
  const set = { ...file.common, ...environmentIn(entries.get('environment')?.value ?? '', file.common) }
  const [probe = ''] = probesFor(file.text)
  return [...names].slice(0, MOST_NAMES).flatMap((one): Fault[] => {
    if (Object.hasOwn(set, `ENV_${one}`)) return []
    const claims = claimsOfProgram(service, entries, { file, more: { [`ENV_${one}`]: probe } })
    if (claimBy(probe, claims, known) === undefined) return []
    const sign = new RegExp(`%\\(ENV_${one}\\)\\d*[sd]`)
    const text = notSet(one, ['the environment of supervisord'])
    return [{ ...unknownAt(sign, file.lines.offsetOf(start), { ...file, service }), text }]
  })
}
