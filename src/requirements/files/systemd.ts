import { commandsOf } from '../../formats/unit-commands.ts'
import { parseUnitFile } from '../../formats/unit-file.ts'
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
import { checkSections, unitOf } from './unit-name.ts'

/** The ports of a socket unit, and those that the commands and variables of a service say. */
export function readSystemd(text: string, context: FileContext): Read {
  const { path, read } = context
  checkSections(text, path, '[Service]')
  const unit = unitOf(path)
  const settings = parseUnitFile(text, path)
  const specify = specifiersOfName(unit)
  const { variables: elsewhere, missing } = variablesOfFiles(settings, context, specify)
  const claimsIn = (changed: string) => claimsOfUnit(parseUnitFile(changed, path), { unit, specify, elsewhere })
  const [command] = commandsOf(settings, specify)
  const declared = { service: unit, ...defined({ program: command?.path }) }
  const ofSocket = path.endsWith('.service')
    ? claimsOfSocket(parseUnitFile(read(`${path.slice(0, -'.service'.length)}.socket`) ?? '', ''), specify)
    : []
  const declarations = placedClaims({ text, path, claimsIn, elsewhere }).map((claim) => ({
    ...declared,
    // A file of variables may be that of others too, which do not listen there.
    group: claim.origin.file === path ? 'host' : `${path}#environment`,
    ...claim,
  }))
  return {
    declarations: declarations.filter((one) => !ofSocket.some((claim) => isSame(claim, one))),
    faults: unknownPorts({ text, path, settings }, { unit, specify, elsewhere, missing }),
  }
}

function isSame({ range, protocol }: Claim, one: Declaration): boolean {
  return range.low === one.range.low && protocol === one.protocol
}
