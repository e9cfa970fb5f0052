import { defined } from '../../../model/defined.ts'
import type { Failure, Service, ServiceState } from '../../../model/service.ts'
import { supervisorName } from '../../linux/supervisor.ts'
import { NAME, textOf } from '../../managers/container-row.ts'

/** What supervisord says of one of its programs. */
export interface ProgramState {
  unit: string
  state: ServiceState
  since?: string
  failure?: Failure
  /** Files, as far as it writes any. */
  logs: string[]
  pid: number
}

/** The numbers of supervisor's own states. */
const STATES: Record<string, ServiceState> = {
  '0': 'down',
  '10': 'starting',
  '20': 'up',
  '30': 'restarting',
  '40': 'up',
  '200': 'failed',
}
const EXITED = '100'

/** The answer of supervisor.getAllProcessInfo, XML-RPC; what does not fit is left out. */
export function parseStates(xml: string): ProgramState[] {
  return xml.split('<struct>').slice(1).flatMap(parseState)
}

function parseState(struct: string): ProgramState[] {
  const members = struct.matchAll(/<name>(\w+)<\/name>\s*<value><(?:string|int)>([^<]*)</g)
  const values = new Map([...members].map(([, name = '', value = '']) => [name, plainText(value)]))
  const [group, name] = [textOf(values.get('group'), NAME), textOf(values.get('name'), NAME)]
  const unit = supervisorName(defined({ SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name }))
  const pid = Number(values.get('pid'))
  if (unit === undefined || !Number.isSafeInteger(pid)) return []
  const state = stateOf(values)
  const time = Number(values.get(state === 'up' || state === 'starting' ? 'start' : 'stop'))
  const since = Number.isSafeInteger(time) && time > 0 && time < 1e11 ? new Date(time * 1_000).toISOString() : undefined
  const failure = state === 'up' || state === 'down' ? undefined : failureOf(values)
  const logs = ['stderr_logfile', 'stdout_logfile'].flatMap((key) => pathOf(values.get(key)))
  return [defined({ unit, state, since, failure, logs, pid })]
}

/** Whatever has ended with an error, and is not started again, has failed. */
function stateOf(values: ReadonlyMap<string, string>): ServiceState {
  const number = values.get('state') ?? ''
  if (number === EXITED) return values.get('exitstatus') === '0' ? 'down' : 'failed'
  return STATES[number] ?? 'unknown'
}

function failureOf(values: ReadonlyMap<string, string>): Failure | undefined {
  const text = values.get('spawnerr') ?? ''
  if (/can't find command|no such file/i.test(text)) return { cause: 'not-found', ports: [], line: text }
  if (/not executable|EACCES|permission denied/i.test(text))
    return { cause: 'permission-denied', ports: [], line: text }
  return { cause: 'exited', ports: [] }
}

function pathOf(value: string | undefined): string[] {
  return value?.startsWith('/') && value.length < 4_096 ? [value] : []
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plainText(xml: string): string {
  return xml.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/**
 * How often supervisord has started a program again since it ran well, from the end of supervisord's log: it keeps no
 * count of its own. Names are as in the log, without their groups.
 */
export function restartsInLog(log: string): Map<string, number> {
  const restarts = new Map<string, number>()
  for (const [, word, name = ''] of log.matchAll(/ (?:INFO|WARN) (success|exited): ([^\s:/]+) /g)) {
    if (word === 'success') restarts.delete(name)
    else restarts.set(name, (restarts.get(name) ?? 0) + 1)
  }
  return restarts
}

/** It does not stay up, so that its restarts tell something. */
export function isTrying({ state }: Pick<Service, 'state'>): boolean {
  return state === 'starting' || state === 'restarting' || state === 'failed'
}
