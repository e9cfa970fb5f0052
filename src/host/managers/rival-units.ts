import { claimsOf } from '../../claims/claims.ts'
import { splitWords } from '../../claims/shell-words.ts'
import { defined } from '../../model/defined.ts'
import type { Manager } from '../../model/holder.ts'
import type { RivalState } from '../../model/rival.ts'
import type { Claim } from '../../model/service.ts'
import { type ServiceManager, unitOf } from '../../model/unit.ts'
import type { Properties } from './systemctl.ts'
import { factsOf } from './unit-facts.ts'

/** A service that does not come up, and the ports that it wants by its own words. */
export interface Contender {
  manager: Manager
  state: RivalState
  claims: Claim[]
  /** The command line of its main process, as systemd tells it. */
  command: string
  /** Of its last start. */
  invocation?: string
}

export const CONTENDER_PROPERTIES = ['ActiveState', 'SubState', 'ExecStart', 'Environment', 'InvocationID']
/** With names that are no patterns systemd takes no heed of them. */
export const CONTENDER_STATES = 'failed,activating'

const MOST_CHARACTERS = 65_536

const UNIT = /^[\w:.@\\-]+\.service$/

/** `isYoung`: whether one of its processes has just started. */
export function contenderOf(values: Properties, key: ServiceManager, isYoung: boolean): Contender | undefined {
  const unit = values.get('Id') ?? ''
  const { isEnabled, isGenerated, file, restarts, result, exitStatus, signal } = factsOf(values)
  const state = stateOf(values, isYoung)
  if (state === undefined || !UNIT.test(unit)) return undefined
  const command = commandsOf(values.get('ExecStart') ?? '')
  const facts = defined({ isEnabled, isGenerated, file, restarts, result, exitStatus, signal })
  const invocation = /^[\da-f]{32}$/.exec(values.get('InvocationID') ?? '')?.[0]
  return defined({
    manager: { ...unitOf(key, unit), ...facts },
    state,
    claims: claimsOf({
      name: unit.replace(/\.service$/, ''),
      commands: command.map((text) => ({ text })),
      variables: splitWords((values.get('Environment') ?? '').slice(0, MOST_CHARACTERS)),
    }),
    command: command[0] ?? '',
    invocation,
  })
}

function stateOf(values: Properties, isYoung: boolean): RivalState | undefined {
  const [active, sub] = [values.get('ActiveState'), values.get('SubState') ?? '']
  if (active === 'failed') return 'failed'
  if (sub.startsWith('auto-restart')) return 'restarting'
  const hasRestarted = Number(values.get('NRestarts')) > 0
  const isTrying = active === 'activating' || (active === 'active' && sub === 'running' && isYoung)
  return hasRestarted && isTrying ? 'starting' : undefined
}

/** `{ path=/bin/a ; argv[]=/bin/a -p 80 ; ignore_errors=no ; … }`, one a line. */
function commandsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => /argv\[\]=(.*) ; ignore_errors=/.exec(line)?.[1] ?? [])
}
