import { commandsOf } from '../../formats/unit-commands.ts'
import { claimsOfSocket } from '../../formats/unit-ports.ts'
import { specifiersOfName } from '../../formats/unit-specifiers.ts'
import type { Declaration } from '../../model/declaration.ts'
import { defined } from '../../model/defined.ts'
import type { Claim } from '../../model/service.ts'
import { placedClaims } from './claimed.ts'
import type { FileContext } from './context.ts'
import type { Read } from './read.ts'
import { claimsOfUnit, unknownPorts } from './unit-claims.ts'
import { variablesOfFiles } from './unit-environment.ts'
import { partAt, settingsOf, unitTextOf } from './unit-parts.ts'

/** The ports of a socket unit, and those that the commands and variables of a service say. */
export function readSystemd(text: string, context: FileContext): Read {
  const { path } = context
  const whole = unitTextOf(text, context, '[Service]')
  const { unit, parts } = whole
  const settings = settingsOf(parts)
  const specify = specifiersOfName(unit)
  const { variables: elsewhere, missing } = variablesOfFiles(settings, context, specify)
  const claimsIn = (changed: typeof parts) => claimsOfUnit(settingsOf(changed), { unit, specify, elsewhere })
  const [command] = commandsOf(settings, specify)
  const declared = { service: unit, ...defined({ program: command?.path }) }
  const ofSocket = path.endsWith('.service') ? claimsOfItsSocket(context, specify) : []
  const declarations = placedClaims({ parts, claimsIn, elsewhere }).map((claim) => ({
    ...declared,
    // A file of variables may be that of others too, which do not listen there.
    group: partAt(whole, claim.origin) === undefined ? `${path}#environment` : 'host',
    ...claim,
  }))
  return {
    declarations: declarations.filter((one) => !ofSocket.some((claim) => isSame(claim, one))),
    faults: unknownPorts(whole, { unit, specify, elsewhere, missing }),
  }
}

function claimsOfItsSocket(context: FileContext, specify: (text: string) => string): Claim[] {
  const path = `${context.path.slice(0, -'.service'.length)}.socket`
  const text = context.read(path)
  if (text === undefined) return []
  return claimsOfSocket(settingsOf(unitTextOf(text, { ...context, path }, '[Socket]').parts), specify)
}

function isSame({ range, protocol }: Claim, one: Declaration): boolean {
  return range.low === one.range.low && protocol === one.protocol
}
