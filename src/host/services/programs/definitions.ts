import { dirname } from 'node:path'
import type { Placed } from '../../../claims/program-text.ts'
import type { Entry, Section } from '../../../formats/ini.ts'
import { expand, type Values, variablesOf } from '../../../formats/supervisor-values.ts'
import type { Origin } from '../../../model/requirement.ts'
import { quoteWord } from '../../../model/shell.ts'
import { supervisorName } from '../../linux/supervisor.ts'
import { noteCut } from '../ledger.ts'

/** One file of a supervisord's configuration. */
export interface ConfigFile {
  path: string
  sections: readonly Section[]
}

/** A program as its files set it up. */
export interface Definition {
  /** As supervisorctl takes it. */
  unit: string
  file: string
  command: Placed
  variables: Placed[]
  /** What they were read from. */
  entries: readonly Entry[]
  /** Whether it starts with its supervisord. */
  autostart: boolean
}

const MOST_OF_ONE = 200
const MOST_PROGRAMS = 5_000
const MOST_CHARACTERS = 16_384

/** Every process of every program; the group that a program is in names it. */
export function definitionsOf(files: readonly ConfigFile[]): Definition[] {
  const groups = groupsOf(files)
  const all: Definition[] = []
  for (const { path, name, entries } of files.flatMap(sectionsOf)) {
    const program = /^(?:program|fcgi-program):([^\s:/]+)$/.exec(name)?.[1]
    if (program === undefined) continue
    if (all.length > MOST_PROGRAMS) {
      noteMany(files)
      break
    }
    all.push(...processesOf({ path, program, group: groups.get(program) ?? program, entries }))
  }
  return all
}

function sectionsOf({ path, sections }: ConfigFile) {
  return sections.map((section) => ({ ...section, path }))
}

function noteMany([main]: readonly ConfigFile[]): void {
  const path = main?.path ?? ''
  const subject = `all programs of supervisor that ${path} sets up`
  noteCut(subject, `they are more than ${MOST_PROGRAMS}`, `sudo grep -Fc '[program:' ${quoteWord(path)}`)
}

function groupsOf(files: readonly ConfigFile[]): Map<string, string> {
  const sections = files.flatMap((file) => file.sections)
  return new Map(
    sections.flatMap(({ name, entries }) => {
      const group = /^group:([^\s:/]+)$/.exec(name)?.[1]
      const programs = entries.get('programs')?.value.split(/[\s,]+/) ?? []
      return group === undefined ? [] : programs.map((program) => [program, group] as const)
    }),
  )
}

interface Program {
  path: string
  program: string
  group: string
  entries: ReadonlyMap<string, Entry>
}

function processesOf({ path, program, group, entries }: Program): Definition[] {
  const textOf = (key: string, otherwise: string) => entries.get(key)?.value ?? otherwise
  const first = Number(textOf('numprocs_start', '0')) || 0
  const count = Math.min(Math.max(Number(textOf('numprocs', '1')) || 1, 1), MOST_OF_ONE)
  return Array.from({ length: count }, (_, at) => first + at).flatMap((number) => {
    const values = { here: dirname(path), program_name: program, group_name: group, process_num: number }
    const placed = (key: string): Placed[] => placedOf(entries.get(key), path).map((one) => expanded(one, values))
    const name = expand(textOf('process_name', '%(program_name)s'), values)
    const unit = supervisorName({ SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name })
    const [command] = placed('command')
    if (unit === undefined || command === undefined) return []
    const variables = placed('environment').flatMap(({ text, ...rest }) =>
      variablesOf(text).map((one) => ({ ...rest, text: one })),
    )
    const read = ['command', 'environment'].flatMap((key) => entries.get(key) ?? [])
    return [{ unit, file: path, command, variables, entries: read, autostart: isTrue(textOf('autostart', 'true')) }]
  })
}

function placedOf(entry: Entry | undefined, file: string): Placed[] {
  if (entry === undefined) return []
  const text = entry.value.slice(0, MOST_CHARACTERS).replaceAll('\n', ' ')
  return [{ text, origin: { file, ...entry.starts[0] } }]
}

/** Where a number stands in a value; where the whole value does if it is made of something else. */
export function placeOf(number: number, { value, starts }: Entry): Partial<Origin> {
  const form = new RegExp(`(?<!\\d)${number}(?!\\d)`)
  const columns = value.split('\n').map((line) => line.search(form))
  const at = columns.findIndex((column) => column !== -1)
  const start = starts[at]
  return start === undefined ? { ...starts[0] } : { ...start, column: start.column + (columns[at] ?? 0) }
}

function expanded({ text, ...rest }: Placed, values: Values): Placed {
  return { ...rest, text: expand(text, values) }
}

function isTrue(word: string): boolean {
  return /^(true|yes|on|1)$/i.test(word)
}
