import type { Fault, FaultKind, PortFile } from '../model/declaration.ts'
import { formatOrigin } from '../model/requirement.ts'

/** What the readers have found of one kind. */
export function faultsOf(files: readonly PortFile[], kind: FaultKind): Fault[] {
  const found = files.flatMap(({ faults }) => faults.filter((fault) => fault.kind === kind))
  // A file that others include is read with each of them, and by itself.
  return [...new Map(found.map((fault) => [`${fault.service} ${formatOrigin(fault.origin)}`, fault])).values()]
}
