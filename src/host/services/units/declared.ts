import { claimsOf } from '../../../claims/claims.ts'
import { claimsInside } from '../../../claims/quadlet-claims.ts'
import { programOfUnit } from '../../../claims/unit-program.ts'
import { type Command, commandsOf } from '../../../formats/unit-commands.ts'
import { lastOf, placeOf } from '../../../formats/unit-file.ts'
import { parseUnitName } from '../../../formats/unit-name.ts'
import { claimsOfPublish } from '../../../formats/unit-ports.ts'
import type { Variable } from '../../../formats/unit-variables.ts'
import type { Container } from '../../../model/holder.ts'
import type { Origin } from '../../../model/requirement.ts'
import type { Claim } from '../../../model/service.ts'
import { accountNamed } from '../../managers/account.ts'
import { containerOfCommands, containerOfQuadlet } from './containers.ts'
import { environmentOf } from './environment.ts'
import type { Quadlet } from './quadlet.ts'
import type { Realm } from './realms.ts'
import { specifiersOf } from './specifiers.ts'
import type { UnitText } from './unit-text.ts'

/** What the files of a service say it is and has. */
export interface Declared {
  claims: Claim[]
  container?: Container
  /** The first command line, as it is run. */
  command?: string
  /** Files that may not be read, of all that say something of it. */
  hidden: string[]
}

/** Of a unit that somebody has written. */
export function declaredByUnit(unit: string, { settings, hidden }: UnitText, realm: Realm): Declared {
  const specify = specifiersOf(unit, realm)
  const environment = environmentOf(settings, specify, realm.reads)
  const commands = commandsOf(settings, specify)
  const { run, program } = programOfUnit({ name: nameOf(unit), commands, variables: environment.variables })
  const claims = claimsOf(program)
  const container = containerOfCommands(run, realm, userOf(lastOf(settings, 'Service.User'), realm))
  const [first] = program.commands
  return {
    claims: claims.map((claim) => atItsPlace(claim, commands, environment.variables)),
    hidden: [...hidden, ...environment.hidden],
    ...(container === undefined ? {} : { container }),
    ...(first === undefined ? {} : { command: first.text }),
  }
}

/** Of a Quadlet file. */
export function declaredByQuadlet(quadlet: Quadlet, realm: Realm): Declared {
  const { unit, section, text } = quadlet
  const specify = specifiersOf(unit, realm)
  return {
    claims: [
      ...claimsOfPublish(text.settings, section, specify),
      ...claimsInside(nameOf(unit), text.settings, specify),
    ],
    container: containerOfQuadlet(quadlet, realm, specify),
    hidden: text.hidden,
  }
}

function nameOf(unit: string): string {
  return parseUnitName(unit)?.stem ?? unit
}

/**
 * A command may go on over many lines: the one that has the port. A port that is in none of them is that of a variable
 * with its number, and stands where that is set.
 */
function atItsPlace(claim: Claim, commands: readonly Command[], variables: readonly Variable[]): Claim {
  const { origin, range } = claim
  const command = commands.find(({ setting }) => isSame(setting.origin, origin))
  if (command === undefined) return claim
  const place = placeOf(command.setting, range.low)
  const form = new RegExp(`(?<!\\d)${range.low}(?!\\d)`)
  const variable = place === command.setting.origin ? variables.find(({ value }) => form.test(value)) : undefined
  if (variable === undefined) return { ...claim, origin: place }
  return { ...claim, source: 'environment', origin: variable.origin }
}

function isSame(one: Origin, other: Origin | undefined): boolean {
  return one.file === other?.file && one.line === other?.line && one.column === other?.column
}

function userOf(user: string | undefined, { key }: Realm): Pick<Container, 'uid' | 'user'> | undefined {
  const account = user === undefined || key !== 'system' ? undefined : accountNamed(user)
  return account === undefined || account.uid === 0 ? undefined : { uid: account.uid, user: account.name }
}
