import { posix } from 'node:path'
import { claimsOf } from '../../claims/claims.ts'
import { ANY_ADDRESS } from '../../model/address.ts'
import type { Declaration, PortFile } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import { HIGHEST_PORT, LOWEST_PORT } from '../../model/port.ts'
import { placedClaims } from './claimed.ts'
import { isThere } from './compose/project-variables.ts'
import type { FileContext } from './context.ts'
import { valueIn } from './env-file.ts'
import { type FileText, type Lines, linesOf } from './text-place.ts'

const FIRST_PORT = 5_000
const STEP = 100
const MOST_PROCESSES = 1_000

/** A process of a Procfile, with the PORT that it is given. */
interface Process {
  name: string
  command: string
  port: number
  /** Of its line. */
  start: number
  /** Of its command. */
  begin: number
}

/**
 * `name: command` a line. Who starts them gives each the next hundred as PORT; it takes it where its command says so, or
 * where it is called `web`. What else its command says, it takes too.
 */
export function readProcfile(text: string, context: FileContext): Pick<PortFile, 'declarations' | 'faults'> {
  const { path } = context
  const processes = processesIn(text, firstPort(context))
  if (processes.length === 0 && text.trim() !== '')
    throw new UsageError(`${path}:1:1: expected lines of "name: command"`)
  if (processes.length > MOST_PROCESSES)
    throw new UsageError(`${path}:1:1: more than ${MOST_PROCESSES} processes stand in it`)
  const lines = linesOf(text, path)
  return { declarations: processes.flatMap((one) => declaredBy(one, { path, lines })), faults: [] }
}

function processesIn(text: string, first: number): Process[] {
  const matches = text.matchAll(/^([A-Za-z0-9_-]+):[ \t]*(\S.*)$/gm)
  return [...matches].map(({ index, 0: line, 1: name = '', 2: words = '' }, at) => {
    const command = words.trimEnd()
    const begin = index + line.indexOf(command, name.length + 1)
    return { name, command, port: first + STEP * at, start: index, begin }
  })
}

/** That of `.foreman`, of `.env`, both beside it, of the environment, in this order. */
function firstPort({ path, read, variables }: FileContext): number {
  const beside = (name: string) => posix.join(posix.dirname(path), name)
  const textOf = (name: string) => (isThere(beside(name), read) ? (read(beside(name)) ?? '') : '')
  const [, told] = /^port:[ \t]*(\d{1,5})[ \t\r]*$/m.exec(textOf('.foreman')) ?? []
  const port = Number(told ?? valueIn(textOf('.env'), 'PORT') ?? variables.PORT)
  return Number.isInteger(port) && port >= LOWEST_PORT && port <= HIGHEST_PORT ? port : FIRST_PORT
}

interface File {
  path: string
  lines: Lines
}

/** `$PORT`, `${PORT}`, `${PORT:-3000}` */
const REFERENCE = /\$(?:PORT\b|\{PORT(?::?[-=][^}]{0,100})?\})/

function declaredBy(process: Process, { path, lines }: File): Declaration[] {
  const { name, command, port, begin } = process
  const own = { service: name, group: path, program: command }
  const claimsIn = (changed: readonly FileText[]) =>
    claimsOf({ name, commands: changed.map(({ text }) => ({ text })), variables: [] })
  const plain = command.replaceAll(new RegExp(REFERENCE, 'g'), (whole) => ' '.repeat(whole.length))
  const told = placedClaims({ parts: [{ text: plain, path }], claimsIn }).map(({ span, ...claim }) => ({
    ...own,
    ...claim,
    ...lines.placeOf(begin + span.start, begin + span.end),
  }))
  const given = REFERENCE.exec(command)
  if (port > HIGHEST_PORT || (given === null && (name !== 'web' || told.length > 0))) return told
  const [start, length] = given === null ? [process.start, name.length] : [begin + given.index, given[0].length]
  const range = { low: port, high: port }
  return [{ ...own, protocol: 'tcp', address: ANY_ADDRESS, range, ...lines.placeOf(start, start + length) }, ...told]
}
