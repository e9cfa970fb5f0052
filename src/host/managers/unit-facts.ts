import { constants } from 'node:os'
import { defined } from '../../model/defined.ts'
import type { Manager } from '../../model/holder.ts'
import type { Properties } from './systemctl.ts'

/** What `systemctl show` tells of a unit beyond its name. */
export type UnitFacts = Pick<
  Manager,
  'file' | 'isEnabled' | 'isGenerated' | 'activates' | 'restarts' | 'result' | 'exitStatus' | 'signal'
>

export const FACT_PROPERTIES = [
  ...['Id', 'UnitFileState', 'FragmentPath', 'SourcePath', 'Triggers'],
  ...['NRestarts', 'Result', 'ExecMainCode', 'ExecMainStatus'],
]

export function factsOf(values: Properties): UnitFacts {
  const text = (key: string) => values.get(key) || undefined
  const state = text('UnitFileState')
  const restarts = Number(text('NRestarts') ?? 0)
  const result = text('Result')
  return defined({
    file: text('SourcePath') ?? text('FragmentPath'),
    isEnabled: state === undefined ? undefined : /^(enabled|enabled-runtime|generated|linked)$/.test(state),
    isGenerated: state === 'generated' ? true : undefined,
    activates: text('Triggers')?.split(' '),
    restarts: restarts > 0 ? restarts : undefined,
    result: result === 'success' ? undefined : result,
    ...endOf(Number(text('ExecMainCode')), Number(text('ExecMainStatus'))),
  })
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
