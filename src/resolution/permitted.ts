import type { Call, Target } from '../model/call.ts'
import type { Holder, Process } from '../model/holder.ts'
import { isSameContainer } from '../model/holding.ts'
import type { Permission, Reach } from '../model/resolution.ts'
import { isNamedBy } from '../model/service.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isSameManager } from '../model/unit.ts'

/** What a decision is made from. */
export interface Terms {
  permission: Permission
  viewer: Viewer
  /** Who has the ports that are to be freed. */
  holders: readonly Holder[]
}

/** Why this call is for a person to make; undefined where it may be made. */
export function refusalOf(call: Call, terms: Terms): string | undefined {
  if (call.pasted !== undefined) return 'it takes a shell'
  if (call.targets.length === 0) return 'it is not known what it would end'
  return call.targets.flatMap((target) => refusalOfTarget(target, terms) ?? [])[0]
}

function refusalOfTarget(target: Target, terms: Terms): string | undefined {
  const { permission } = terms
  const danger = target.kind === 'process' ? dangerOf(target.process, terms.viewer) : undefined
  if (danger !== undefined) return danger
  const reach = reachOf(target)
  if (reach === undefined) return 'it changes the machine as a whole'
  if (permission.reaches.includes(reach) || isNamed(target, permission)) return undefined
  if (!permission.reaches.includes('leftovers')) return `resolve does not name ${reach}`
  return isLeftover(target, terms) ? undefined : `it is no leftover, and resolve does not name ${reach}`
}

/** What is not ended, whoever allows it. */
function dangerOf({ pid, uid, isInit }: Process, viewer: Viewer): string | undefined {
  if (pid === 1) return 'it is the first process of the machine'
  if (viewer.ancestors.includes(pid)) return 'this check runs under it'
  if (isInit === true) return 'it is the first process of a container'
  return uid === viewer.uid ? undefined : 'it is a process of another user'
}

function reachOf(target: Target): Reach | undefined {
  switch (target.kind) {
    case 'container':
      return 'containers'
    case 'process':
      return 'processes'
    case 'service':
      if (target.manager.kind !== 'systemd') return 'programs'
      return target.manager.scope === 'system' ? 'system-services' : 'user-services'
    case 'machine':
      return undefined
  }
}

function isNamed(target: Target, { services }: Permission): boolean {
  if (target.kind === 'service') return services.some((ref) => isNamedBy({ manager: target.manager }, ref))
  if (target.kind === 'container') return services.some((ref) => isNamedBy({ container: target.container }, ref))
  return false
}

/** Each of the holders that it ends is one. */
function isLeftover(target: Target, { holders, viewer }: Terms): boolean {
  const ended = holders.filter((holder) => isHit(holder, target))
  return ended.length > 0 && ended.every(({ run }) => run?.alive === false && isOfRunner(run, viewer))
}

/** Whether a holder ends with this target. */
export function isHit({ process, container, manager }: Holder, target: Target): boolean {
  switch (target.kind) {
    case 'process':
      return process?.pid === target.process.pid
    case 'container':
      return container !== undefined && isSameContainer(container, target.container)
    case 'service':
      return isSameManager(target.manager, manager)
    case 'machine':
      return false
  }
}

/** On the command line there is no job, and so no runner that others could be strangers to. */
function isOfRunner(run: NonNullable<Holder['run']>, { job }: Viewer): boolean {
  if (job === undefined) return true
  if (run.directory !== undefined && job.directory !== undefined) return run.directory === job.directory
  return run.runner !== undefined && run.runner === job.runner
}
