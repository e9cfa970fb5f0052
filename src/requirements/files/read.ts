import type { Declaration, Fault, PortFile } from '../../model/declaration.ts'
import type { PortValue } from './port-value.ts'
import type { PortEntry, Published, WrongEntry } from './published.ts'
import type { TextPlace } from './text-place.ts'

/** What a reader has found. */
export type Read = Pick<PortFile, 'declarations' | 'faults'>

export const NOTHING: Read = { declarations: [], faults: [] }

export function joined(read: readonly Read[]): Read {
  return { declarations: read.flatMap((one) => one.declarations), faults: read.flatMap((one) => one.faults) }
}

/** What is known of a declaration besides its port. */
type Owner = Omit<Declaration, keyof Published | keyof TextPlace>

/** An entry such as `8080:80` of somebody's. */
export function readEntry(entry: PortEntry, owner: Owner, place: TextPlace): Read {
  if ('none' in entry) return NOTHING
  return 'wrong' in entry
    ? faulty(owner, place, entry)
    : { declarations: [{ ...owner, ...entry, ...place }], faults: [] }
}

/** A single number. */
export function readNumber(port: PortValue, owner: Owner & Pick<Declaration, 'protocol' | 'address'>): Read {
  if ('wrong' in port) return faulty(owner, port.place, { wrong: port.wrong })
  return { declarations: [{ ...owner, range: port.range, ...port.place }], faults: [] }
}

function faulty({ service }: Owner, place: TextPlace, { wrong: text, ...way }: WrongEntry): Read {
  const fault: Fault = { kind: 'port-invalid', service, text, ...way, ...place }
  return { declarations: [], faults: [fault] }
}
