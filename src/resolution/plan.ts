import { isChoice, stepsOf } from '../model/best-way.ts'
import type { Call, Target } from '../model/call.ts'
import { defined } from '../model/defined.ts'
import type { Finding } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import type { Holder, Process, ProcessId } from '../model/holder.ts'
import { asCommand, type Calls, type Remedy } from '../model/remedy.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import type { Act, Permission } from '../model/resolution.ts'
import type { Viewer } from '../model/snapshot.ts'
import { KINDS } from './outcomes.ts'
import { isHit, refusalOf, type Terms } from './permitted.ts'

/** What would put it right, in order, each way once; what is not allowed says why. */
export function planOf({ findings }: Pick<Report, 'findings'>, permission: Permission, viewer: Viewer): Act[] {
  const acts = findings.flatMap((one) => actsFor(one, permission, viewer))
  return [...groupBy(acts, ({ remedy }) => remedy.command ?? remedy.title).values()].flatMap(asOne)
}

/** A way out of several findings is gone for those that it may be gone for. */
function asOne(acts: readonly Act[]): Act[] {
  const allowed = acts.filter(({ refusal }) => refusal === undefined)
  const same = allowed.length > 0 ? allowed : acts
  return same.slice(-1).map((act) => ({ ...act, findings: same.flatMap(({ findings }) => findings) }))
}

/** The ways of one finding are gone together or not at all: a rival that is stopped alone helps nobody. */
function actsFor(one: ReportedFinding, permission: Permission, viewer: Viewer): Act[] {
  const { finding, ignored, remedies } = one
  if (ignored || !KINDS.includes(finding.kind)) return []
  const terms = { permission, viewer, holders: holdersOf(finding) }
  const acts = stepsOf(remedies).flatMap((remedy) => actOf(finding, remedy, terms))
  const refused = acts.find(({ refusal }) => refusal !== undefined)
  if (isChoice(one))
    return acts.map((act) => ({ ...act, refusal: 'which one is to stay is not said: name it by keep' }))
  return refused === undefined
    ? acts
    : acts.map((act) => ({ refusal: `${refused.remedy.title}: ${refused.refusal}`, ...act }))
}

function actOf(finding: Finding, remedy: Remedy, terms: Terms): Act[] {
  if (remedy.command === undefined || remedy.kind === 'look') return []
  const findings = [finding]
  const { way = { calls: [], undo: [] } } = remedy
  const calls = way.calls.filter((call) => call.lasts !== true && !isNeedless(call, terms))
  if (calls.length === 0) return [{ findings, remedy, refusal: 'it edits a file, or takes a shell' }]
  const refusal = calls.flatMap((call) => refusalOf(call, terms) ?? [])[0]
  if (refusal !== undefined) return [{ findings, remedy, refusal }]
  const held = calls.map((call) => withHeld(call, terms.holders))
  return [{ findings, remedy: withWay(remedy, { calls: held, undo: undoOf(way) }) }]
}

/** With the processes that had the ports: who has started again since has others. */
function withHeld(call: Call, holders: readonly Holder[]): Call {
  const targets = call.targets.map((target): Target => {
    if (target.kind !== 'service' && target.kind !== 'container') return target
    const held = holders.flatMap((holder) => (isHit(holder, target) ? (holder.process ?? []) : []))
    return held.length === 0 ? target : { ...target, held: idsOf(held) }
  })
  return { ...call, targets }
}

/** Each once: many sockets may have the same many workers, and all of it is written down. */
function idsOf(processes: readonly Process[]): ProcessId[] {
  const byPid = new Map(processes.map(({ pid, startedAt }) => [pid, defined({ pid, startedAt })]))
  return [...byPid.values()]
}

/** What may fail after what lasts has been taken back is all there is then. */
function undoOf({ undo }: Calls): Calls['undo'] {
  const rest = undo.filter(({ lasts }) => lasts !== true)
  return rest.length === undo.length ? rest : rest.map(({ mayFail: _, ...call }) => call)
}

/** It goes on without. */
function isNeedless(call: Call, terms: Terms): boolean {
  return call.mayFail === true && refusalOf(call, terms) !== undefined
}

/** What lasts is still to be typed. */
function withWay({ command, undo: _, ...remedy }: Remedy, way: Calls): Remedy {
  const said = asCommand(way)
  const permanent = remedy.permanent ?? (said.command === command ? undefined : command)
  return { ...remedy, ...said, ...(permanent === undefined ? {} : { permanent }) }
}

function holdersOf(finding: Finding): Holder[] {
  return 'listeners' in finding ? finding.listeners.flatMap((listener) => listener.holders) : []
}
