import { annotate, annotationOf, fail, write, writeDebug } from './annotations.ts'
import { secretsIn } from './masks.ts'
import { type Command, parseCommand, propertyOf } from './parse-command.ts'
import type { StepRecord, StreamName } from './records.ts'

class CommandError extends Error {
  override name = 'CommandError'
}

type Received = { readonly stream: StreamName; readonly line: string; readonly command: Command }
type Handler = (record: StepRecord, command: Command) => void

const handlers: Readonly<Record<string, Handler>> = {
  error: addAnnotation,
  warning: addAnnotation,
  notice: addAnnotation,
  debug: (record, { data }) => writeDebug(record, data),
  group: (record, { data }) => write(record, `##[group]${data}`),
  endgroup: (record) => write(record, '##[endgroup]'),
  echo: setEcho,
  'add-mask': addMask,
  'set-output': (record, command) => setDeprecated(record, command, record.outputs),
  'save-state': (record, command) => setDeprecated(record, command, record.state),
  'set-env': refuse,
  'add-path': refuse,
  'add-matcher': () => {},
  'remove-matcher': () => {},
}

const silent = new Set(['error', 'warning', 'notice', 'debug', 'add-mask'])

/** One line of a step's output: carried out when the runner would take it for a command, else written to the log. */
export function receiveLine(record: StepRecord, stream: StreamName, line: string): void {
  const command = parseCommand(line, knownCommands(record))
  if (!command || !obey(record, { stream, line, command })) write(record, line)
}

function knownCommands(record: StepRecord): Set<string> {
  const names = new Set([...Object.keys(handlers), 'stop-commands'])
  return record.stopToken === undefined ? names : names.add(record.stopToken.toLowerCase())
}

function obey(record: StepRecord, received: Received): boolean {
  const { name } = received.command
  if (record.stopToken !== undefined) return resume(record, received, record.stopToken)
  if (name === 'stop-commands') return execute(record, received, stop)
  if (record.echo && !silent.has(name)) write(record, received.line)
  return execute(record, received, handlers[name])
}

function execute(record: StepRecord, { stream, line, command }: Received, handler: Handler | undefined): boolean {
  try {
    handler?.(record, command)
    record.commands.push({ ...command, stream })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    record.commands.push({ ...command, stream, failure: error.message })
    fail(record, `Unable to process command '${line}' successfully.`, error.message)
  }
  return true
}

function stop(record: StepRecord, { data }: Command): void {
  if (data === '' || data.toLowerCase() === 'pause-logging' || knownCommands(record).has(data.toLowerCase())) {
    throw new CommandError(`The stop-commands token '${data}' is empty or a command of its own.`)
  }
  record.stopToken = data
  if (data.length > 6) record.job.masks.add(data)
  write(record, `::stop-commands::${data}`)
}

function resume(record: StepRecord, received: Received, token: string): boolean {
  if (received.command.name !== token.toLowerCase()) return false
  record.stopToken = undefined
  write(record, received.line)
  return execute(record, { ...received, command: { ...received.command, name: 'resume-commands' } }, undefined)
}

function addAnnotation(record: StepRecord, command: Command): void {
  annotate(record, annotationOf(command, record.job.workspace))
}

function setEcho(record: StepRecord, { data }: Command): void {
  const value = data.trim().toUpperCase()
  if (value !== 'ON' && value !== 'OFF') throw new CommandError(`Invalid echo command value '${data}'.`)
  record.echo = value === 'ON'
}

function addMask(record: StepRecord, { data }: Command): void {
  if (data.trim() === '') {
    annotate(record, { level: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." })
    return
  }
  for (const secret of secretsIn(data)) record.job.masks.add(secret)
}

function setDeprecated(record: StepRecord, command: Command, target: Map<string, string>): void {
  annotate(record, {
    level: 'warning',
    message: `The \`${command.name}\` command is deprecated and will be disabled soon.`,
  })
  const name = propertyOf(command, 'name')
  if (!name) throw new CommandError(`Required field 'name' is missing in ##[${command.name}] command.`)
  target.set(name, command.data)
}

function refuse(_record: StepRecord, { name }: Command): void {
  throw new CommandError(`The \`${name}\` command is disabled.`)
}
