import type { Fault, FaultKind, PortFile } from '../model/declaration.ts'

/** What the readers have found of one kind. */
export function faultsOf(files: readonly PortFile[], kind: FaultKind): Fault[] {
  return files.flatMap(({ faults }) => faults.filter((fault) => fault.kind === kind))
}
