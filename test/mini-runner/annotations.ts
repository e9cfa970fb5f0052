import { isAbsolute, relative, sep } from 'node:path'
import { mask } from './masks.ts'
import { type Command, propertyOf } from './parse-command.ts'
import type { Annotation, Level, Place, StepRecord } from './records.ts'

const maxPerLevel = 10
const maxMessageLength = 4096

export function write(record: StepRecord, text: string): void {
  record.log.push(mask(text, record.job.masks))
}

export function writeDebug(record: StepRecord, text: string): void {
  if (record.job.runner.debug !== '1') return
  for (const line of text.split(/\r\n|\r|\n/)) write(record, `##[debug]${line}`)
}

export function annotate(record: StepRecord, given: Annotation): void {
  const message = mask(given.message, record.job.masks).slice(0, maxMessageLength)
  const sameLevel = record.annotations.filter(({ level }) => level === given.level)
  const list = sameLevel.length < maxPerLevel ? record.annotations : record.droppedAnnotations
  list.push({ ...given, message })
  if (message !== '') write(record, `##[${given.level}]${message}`)
}

export function fail(record: StepRecord, ...messages: string[]): void {
  for (const message of messages) annotate(record, { level: 'error', message })
  record.failed = true
}

export function annotationOf(command: Command, workspace: string): Annotation {
  const title = propertyOf(command, 'title')
  const file = propertyOf(command, 'file')
  return {
    level: command.name as Level,
    message: command.data,
    ...(title && { title }),
    ...(file && { file: underWorkspace(file, workspace) }),
    ...validPlace(command),
  }
}

function underWorkspace(file: string, workspace: string): string {
  const path = isAbsolute(file) ? relative(workspace, file) : file
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')
}

function validPlace(command: Command): Place {
  const [endLine, endColumn] = [integer(command, 'endLine'), integer(command, 'endColumn')]
  const line = integer(command, 'line') ?? endLine
  const col = integer(command, 'col') ?? endColumn
  const oneLine = line !== undefined && (endLine ?? line) === line
  return {
    ...range(['line', line], ['endLine', endLine]),
    ...(oneLine && range(['col', col], ['endColumn', endColumn])),
  }
}

type Bound = readonly [name: keyof Place, value: number | undefined]

function range(from: Bound, to: Bound): Place {
  if (from[1] !== undefined && to[1] !== undefined && to[1] < from[1]) return {}
  return Object.fromEntries([from, to].filter(([, value]) => value !== undefined))
}

function integer(command: Command, name: string): number | undefined {
  const text = propertyOf(command, name)?.trim()
  return text && /^[+-]?\d+$/.test(text) ? Number(text) : undefined
}
