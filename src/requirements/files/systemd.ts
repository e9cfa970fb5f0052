import { claimsOf } from '../../claims/claims.ts'
import { programOfUnit } from '../../claims/unit-program.ts'
import { commandsOf } from '../../formats/unit-commands.ts'
import { isYes, lastOf, listOf, parseUnitFile, type Settings } from '../../formats/unit-file.ts'
import { claimsOfSocket } from '../../formats/unit-ports.ts'
import { assignmentsOf } from '../../formats/unit-variables.ts'
import type { Declaration } from '../../model/declaration.ts'
import { defined } from '../../model/defined.ts'
import type { Claim } from '../../model/service.ts'
import { placedClaims } from './claimed.ts'
import type { FileContext } from './context.ts'
import type { Read } from './read.ts'
import { checkSections, unitOf } from './unit-name.ts'

/** The ports of a socket unit, and those that the commands and variables of a service say. */
export function readSystemd(text: string, { path, read }: FileContext): Read {
  checkSections(text, path, '[Service]')
  const unit = unitOf(path)
  const claimsIn = (changed: string) => claimsOfUnit(unit, parseUnitFile(changed, path))
  const [command] = commandsOf(parseUnitFile(text, path), asWritten)
  const declared = { service: unit, group: 'host', ...defined({ program: command?.path }) }
  const ofSocket = path.endsWith('.service')
    ? socketClaims(read(`${path.slice(0, -'.service'.length)}.socket`) ?? '')
    : []
  const declarations = placedClaims({ text, path, claimsIn }).map((claim) => ({ ...declared, ...claim }))
  return { declarations: declarations.filter((one) => !ofSocket.some((claim) => isSame(claim, one))), faults: [] }
}

/** The socket beside a service opens its port for it. */
function socketClaims(text: string): Claim[] {
  return claimsOfSocket(parseUnitFile(text, ''), asWritten)
}

function isSame({ range, protocol }: Claim, one: Declaration): boolean {
  return range.low === one.range.low && protocol === one.protocol
}

function claimsOfUnit(unit: string, settings: Settings): Claim[] {
  const isApart = isYes(lastOf(settings, 'Service.PrivateNetwork'))
  return isApart ? [] : [...claimsOfSocket(settings, asWritten), ...claimsOfService(unit, settings)]
}

function claimsOfService(unit: string, settings: Settings): Claim[] {
  const variables = listOf(settings, 'Service.Environment').flatMap((one) => assignmentsOf(one, asWritten))
  const commands = commandsOf(settings, asWritten)
  return claimsOf(programOfUnit({ name: unit.replace(/\.\w+$/, ''), commands, variables }).program)
}

/** What `%i` stands for is not known before there is a unit of the file. */
function asWritten(text: string): string {
  return text
}
