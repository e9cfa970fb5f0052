import { existsSync, statSync } from 'node:fs'
import { defined } from '../../model/defined.ts'
import type { Holder, Manager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import { type Answer, ask } from '../exec.ts'

/** What `systemctl show` tells of a unit beyond its name. */
export type UnitFacts = Pick<Manager, 'file' | 'isEnabled' | 'activates' | 'restarts' | 'result'>

const PROPERTIES = ['Id', 'UnitFileState', 'FragmentPath', 'SourcePath', 'NRestarts', 'Result', 'Triggers']

/** Asks each service manager that runs a holder once, about all of its units; a manager that does not run is not asked. */
export async function withUnits(
  listeners: readonly Listener[],
  viewer: Viewer,
): Promise<{ listeners: Listener[]; gaps: Gap[] }> {
  const questions = questionsOf(listeners.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? [])))
  const answers = await Promise.all([...questions].map(([key, units]) => readUnits(key, units, viewer)))
  const facts = new Map(answers.flatMap((answer) => ('facts' in answer ? [...answer.facts] : [])))
  const withFacts = (holder: Holder): Holder => {
    const { manager } = holder
    if (manager === undefined) return holder
    return { ...holder, manager: { ...manager, ...facts.get(`${keyOf(manager)} ${manager.unit}`) } }
  }
  return {
    listeners: listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withFacts) })),
    gaps: answers.flatMap((answer) => ('gap' in answer ? [answer.gap] : [])),
  }
}

function keyOf({ scope, uid }: Manager): string {
  return scope === 'system' ? 'system' : String(uid)
}

/** Units by their manager: `system`, or the uid of a user's own. */
function questionsOf(managers: readonly Manager[]): Map<string, Set<string>> {
  const questions = new Map<string, Set<string>>()
  for (const manager of managers.filter(({ kind }) => kind === 'systemd')) {
    const key = keyOf(manager)
    questions.set(key, (questions.get(key) ?? new Set()).add(manager.unit))
  }
  return questions
}

type Reply = { facts: Map<string, UnitFacts> } | { gap: Gap }

async function readUnits(key: string, units: ReadonlySet<string>, viewer: Viewer): Promise<Reply> {
  const args = ['show', `--property=${PROPERTIES.join(',')}`, '--', ...units]
  const answer = key === 'system' ? await ask('systemctl', args) : await askUser(Number(key), args, viewer)
  if ('failed' in answer) return { gap: gapOf([...units], answer.failed) }
  return { facts: new Map(parseUnits(answer.stdout).map(({ unit, ...facts }) => [`${key} ${unit}`, facts])) }
}

/** As the user himself, and only where his manager runs: systemd would start it, and all of his services, to answer. */
export async function askUser(uid: number, args: readonly string[], viewer: Viewer): Promise<Answer> {
  const directory = `/run/user/${uid}`
  if (viewer.uid !== 0 && viewer.uid !== uid) return { failed: 'only that user and root may ask his service manager' }
  if (!existsSync(`${directory}/systemd/private`)) return { failed: 'the service manager of that user does not run' }
  const command = ['env', `XDG_RUNTIME_DIR=${directory}`, 'systemctl', '--user', ...args]
  if (viewer.uid === uid) return ask('/usr/bin/env', command.slice(1))
  const { gid } = statSync(directory)
  return ask('setpriv', ['--reuid', String(uid), '--regid', String(gid), '--clear-groups', ...command])
}

function gapOf(units: readonly string[], reason: string): Gap {
  return { subject: `how ${units.join(', ')} is set up`, reason, affects: 'naming' }
}

/** The output of `systemctl show` of several units: `Key=value` lines in systemd's own order, blank lines between. */
export function parseUnits(output: string): (UnitFacts & { unit: string })[] {
  return output.split(/\n\s*\n/).flatMap((block) => {
    const values = new Map([...block.matchAll(/^(\w+)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value]))
    const unit = values.get('Id')
    return unit ? [{ unit, ...factsOf(values) }] : []
  })
}

function factsOf(values: ReadonlyMap<string, string>): UnitFacts {
  const text = (key: string) => values.get(key) || undefined
  const state = text('UnitFileState')
  const restarts = Number(text('NRestarts') ?? 0)
  const result = text('Result')
  return defined({
    file: text('SourcePath') ?? text('FragmentPath'),
    isEnabled: state === undefined ? undefined : /^(enabled|enabled-runtime|generated|linked)$/.test(state),
    activates: text('Triggers')?.split(' '),
    restarts: restarts > 0 ? restarts : undefined,
    result: result === 'success' ? undefined : result,
  })
}
