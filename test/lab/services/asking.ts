import type { Service } from '../../../src/model/service.ts'
import type { Gap } from '../../../src/model/snapshot.ts'
import type { Lab } from '../lab.ts'

export type Part = { readonly services: readonly Service[]; readonly gaps: readonly Gap[] }

const place = '/opt/port-preflight/test/lab/services'

/**
 * What one reader of services tells in the lab, as that user: root without a session, unless given. Only alice has one.
 * A machine that is busy with other things may keep its managers from answering in time.
 */
export async function readPart(lab: Lab, script: string, user?: string): Promise<Part> {
  const as = user === undefined || user === 'root' ? {} : { user, login: user === 'alice' }
  let part: Part = { services: [], gaps: [] }
  for (let times = 0; times < 5; times++) {
    part = JSON.parse(await lab.run('node', [`${place}/${script}`], as))
    if (!part.gaps.some(({ reason }) => /did not answer within/.test(reason))) return part
  }
  return part
}

/** What our parser makes of the command lines of these units. */
export async function readCommands(lab: Lab, key: string, units: readonly string[], user?: string): Promise<Row[]> {
  const as = user === undefined ? {} : { user }
  return JSON.parse(await lab.run('node', [`${place}/print-commands.ts`, key, ...units], as))
}

export type Row = {
  readonly unit: string
  readonly lines: readonly { readonly path: string; readonly argv: string }[]
  readonly file?: string
  readonly dropIns: readonly string[]
}

/** The one with this unit, of this user or of the system. */
export function unitIn({ services }: Part, unit: string, user?: string): Service | undefined {
  const same = services.filter(({ manager }) => manager?.unit === unit && manager.user === user)
  if (same.length > 1) throw new Error(`${unit} is there ${same.length} times`)
  return same[0]
}
