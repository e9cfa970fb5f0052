import { isChoice, stepsOf } from '../model/best-way.ts'
import type { Finding } from '../model/finding.ts'
import type { Holder } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import type { Act, Permission } from '../model/resolution.ts'
import type { Viewer } from '../model/snapshot.ts'
import { refusalOf } from './permitted.ts'

/** Of what is found, what ends with the stop of somebody. */
const KINDS: readonly Finding['kind'][] = ['port-in-use', 'wrong-holder', 'service-duplicated']

/** What would put it right, in order, each way once; what is not allowed says why. */
export function planOf({ findings }: Report, permission: Permission, viewer: Viewer): Act[] {
  const acts = findings.flatMap((one) => actsFor(one, permission, viewer))
  return [...new Map(acts.map((act) => [act.remedy.command ?? act.remedy.title, act])).values()]
}

function actsFor(one: ReportedFinding, permission: Permission, viewer: Viewer): Act[] {
  const { finding, ignored, remedies } = one
  if (ignored || !KINDS.includes(finding.kind)) return []
  const steps = stepsOf(remedies)
  const why = isChoice(one) ? 'which one is to stay is not said: name it by keep' : undefined
  return steps.flatMap((remedy) => actOf(finding, remedy, why ?? refusalOfWay(finding, remedy, { permission, viewer })))
}

function actOf(finding: Finding, remedy: Remedy, refusal: string | undefined): Act[] {
  // There is nothing to do, or nobody can do it.
  if (remedy.command === undefined && remedy.permanent === undefined) return []
  return [{ finding, remedy, ...(refusal === undefined ? {} : { refusal }) }]
}

function refusalOfWay(
  finding: Finding,
  { way }: Remedy,
  terms: { permission: Permission; viewer: Viewer },
): string | undefined {
  if (way === undefined) return 'no command is known that ends it'
  const holders = holdersOf(finding)
  return way.calls.flatMap((call) => refusalOf(call, { ...terms, holders }) ?? [])[0]
}

function holdersOf(finding: Finding): Holder[] {
  return 'listeners' in finding ? finding.listeners.flatMap((listener) => listener.holders) : []
}
