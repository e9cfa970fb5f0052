import type { Call, Target } from '../../../model/call.ts'
import { groupBy } from '../../../model/group-by.ts'
import { nameOf } from '../../../model/service.ts'
import { type ServiceManager, serviceManagerOf } from '../../../model/unit.ts'
import { askSystemctl, type Properties, parseProperties } from '../../managers/systemctl.ts'
import { invocationOf } from '../../managers/unit-facts.ts'
import { plainViewer } from '../plain-viewer.ts'
import { isSame } from './end-processes.ts'

/** Tells of one call after another why it is not to be made; undefined where it may be. */
type Recheck = (call: Call) => Promise<string | undefined>

/**
 * What was started again since it was looked at may have been put right, or be in use: it is not touched. What has
 * ended may be stopped. What an earlier call of the same act has ended is asked about no more.
 */
export function recheck(): Recheck {
  const touched = new Set<string>()
  return async (call) => {
    const targets = call.targets.filter((target) => !touched.has(keyOf(target)))
    for (const target of targets) touched.add(keyOf(target))
    const changed = targets.find(hasOtherProcesses) ?? (await changedUnit(call.targets))
    return changed && `${nameOfTarget(changed)} is not what was looked at any more, and is not touched`
  }
}

function keyOf(target: Target): string {
  return target.kind === 'process' ? `process ${target.process.pid}` : nameOfTarget(target)
}

function nameOfTarget(target: Target): string {
  if (target.kind === 'service') return nameOf({ manager: target.manager })
  return target.kind === 'container' ? nameOf({ container: target.container }) : target.kind
}

/** Of units systemd itself tells. */
function hasOtherProcesses(target: Target): boolean {
  if (target.kind !== 'service' && target.kind !== 'container') return false
  if (target.kind === 'service' && target.manager.invocation !== undefined) return false
  const held = (target.held ?? []).filter(({ startedAt }) => startedAt !== undefined)
  return held.length > 0 && !held.some(isSame)
}

async function changedUnit(targets: readonly Target[]): Promise<Target | undefined> {
  const units = targets.flatMap((target) => (isRunningUnit(target) ? target : []))
  const byManager = groupBy(units, ({ manager }) => serviceManagerOf(manager))
  for (const [key, all] of byManager) {
    const now = await askNow(
      key,
      all.map(({ manager }) => manager.unit),
    )
    const changed = all.find((target) => !isAsSeen(target, now?.get(target.manager.unit)))
    if (changed !== undefined) return changed
  }
  return undefined
}

type Unit = Extract<Target, { kind: 'service' }>

function isRunningUnit(target: Target): target is Unit {
  return target.kind === 'service' && target.manager.kind === 'systemd' && target.manager.invocation !== undefined
}

const MOST_TIMES = 3

/** undefined where it does not answer: then nothing is known to be as it was. */
async function askNow(key: ServiceManager, units: readonly string[]): Promise<Map<string, Properties> | undefined> {
  const properties = '--property=Id,ActiveState,InvocationID,NRestarts'
  let answer = await askSystemctl(key, ['show', properties, '--', ...units], plainViewer())
  // A machine that is busy may be late: what is not done for that would be done for nothing else.
  for (let times = 1; 'failed' in answer && times < MOST_TIMES; times++)
    answer = await askSystemctl(key, ['show', properties, '--', ...units], plainViewer())
  if ('failed' in answer) return undefined
  return new Map(parseProperties(answer.stdout).map((values) => [values.get('Id') ?? '', values]))
}

/** Who fails again and again for want of a port has another start in every moment, and is the same all the same. */
function isAsSeen({ manager: { invocation, restarts = 0 }, held = [] }: Unit, now: Properties | undefined): boolean {
  if (now === undefined) return false
  const current = invocationOf(now)
  const isInSeries = held.length === 0 && restarts > 0 && Number(now.get('NRestarts')) > restarts
  return current === undefined || current === invocation || isInSeries
}
