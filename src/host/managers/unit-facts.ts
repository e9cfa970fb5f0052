import { constants } from 'node:os'
import { defined } from '../../model/defined.ts'
import type { Manager } from '../../model/holder.ts'
import type { Properties } from './systemctl.ts'

/** What `systemctl show` tells of a unit beyond its name. */
export type UnitFacts = Pick<
  Manager,
  | 'file'
  | 'isEnabled'
  | 'isGenerated'
  | 'activates'
  | 'restarts'
  | 'result'
  | 'exitStatus'
  | 'signal'
  | 'restartedBy'
  | 'takesAlong'
  | 'isTransient'
  | 'leavesProcesses'
  | 'refusesStop'
  | 'isStopping'
  | 'invocation'
> & { mainPid?: number }

/** Whose start or stop is one of the unit too, active or not. */
const STARTERS = ['TriggeredBy', 'UpheldBy']
export const FOLLOWERS = ['RequiredBy', 'RequisiteOf', 'BoundBy', 'ConsistsOf', 'PropagatesStopTo']

export const FACT_PROPERTIES = [
  ...['Id', 'UnitFileState', 'FragmentPath', 'SourcePath', 'Triggers'],
  ...['NRestarts', 'Result', 'ExecMainCode', 'ExecMainStatus'],
  ...['WantedBy', ...STARTERS, ...FOLLOWERS, 'KillMode', 'MainPID', 'CanStop', 'ActiveState', 'InvocationID'],
]

export function factsOf(values: Properties): UnitFacts {
  const text = (key: string) => values.get(key) || undefined
  const state = text('UnitFileState')
  const restarts = Number(text('NRestarts') ?? 0)
  const result = text('Result')
  const namesOf = (keys: string[]) => {
    const names = [...new Set(keys.flatMap((key) => text(key)?.split(' ') ?? []))]
    return names.length === 0 ? undefined : names
  }
  const isPulled = namesOf([...STARTERS, 'WantedBy', 'RequiredBy', 'BoundBy']) !== undefined
  const isEnabled = state !== undefined && /^(enabled|generated)$/.test(state)
  return defined({
    file: text('SourcePath') ?? text('FragmentPath'),
    // What others want or start comes up with them, and nobody has enabled it.
    isEnabled: state === undefined || (!isEnabled && isPulled) ? undefined : isEnabled,
    isGenerated: state === 'generated' ? true : undefined,
    activates: text('Triggers')?.split(' '),
    restarts: restarts > 0 ? restarts : undefined,
    result: result === 'success' ? undefined : result,
    restartedBy: namesOf(STARTERS),
    takesAlong: namesOf(FOLLOWERS),
    isTransient: state === 'transient' ? true : undefined,
    leavesProcesses: /^(process|none)$/.test(text('KillMode') ?? '') ? true : undefined,
    mainPid: text('KillMode') === 'process' ? Number(text('MainPID')) || undefined : undefined,
    refusesStop: text('CanStop') === 'no' ? true : undefined,
    isStopping: text('ActiveState') === 'deactivating' ? true : undefined,
    invocation: invocationOf(values),
    ...endOf(Number(text('ExecMainCode')), Number(text('ExecMainStatus'))),
  })
}

/** Of a unit that runs: what only tries to has a new one in the next moment. */
export function invocationOf(values: Properties): string | undefined {
  const isRunning = /^(active|reloading|refreshing|deactivating)$/.test(values.get('ActiveState') ?? '')
  return (isRunning && values.get('InvocationID')) || undefined
}

/** `si_code` of waitid(2): 1 for a process that has returned a status, 2 and 3 for one that a signal has ended. */
function endOf(code: number, status: number): Pick<Manager, 'exitStatus' | 'signal'> {
  if (!Number.isInteger(status) || status <= 0) return {}
  if (code === 1) return { exitStatus: status }
  return code === 2 || code === 3 ? { signal: signalOf(status) } : {}
}

function signalOf(number: number): string {
  const known = Object.entries(constants.signals).find(([, value]) => value === number)
  return known?.[0] ?? `signal ${number}`
}
