import { claimsOf } from '../../claims/claims.ts'
import { programOfUnit } from '../../claims/unit-program.ts'
import { type Command, commandsOf } from '../../formats/unit-commands.ts'
import { isYes, lastOf, listOf, type Settings } from '../../formats/unit-file.ts'
import { claimsOfSocket } from '../../formats/unit-ports.ts'
import { assignmentsOf, givenOf, type Variable } from '../../formats/unit-variables.ts'
import type { Fault } from '../../model/declaration.ts'
import type { Origin } from '../../model/requirement.ts'
import type { Claim } from '../../model/service.ts'
import { claimBy, notSet, probesFor, reference, unknownAt } from './stand-ins.ts'
import { linesOf } from './text-place.ts'
import type { FileVariable } from './unit-environment.ts'
import { partAt, settingsOf, type UnitText } from './unit-parts.ts'

/** What is known of a unit beside its text. */
export interface About {
  unit: string
  specify(text: string): string
  /** Those of files stand above its own. */
  elsewhere: readonly FileVariable[]
}

/** The ports that the manager opens for it, and those that its commands and variables say. */
export function claimsOfUnit(settings: Settings, about: About): Claim[] {
  const isApart = isYes(lastOf(settings, 'Service.PrivateNetwork'))
  return isApart ? [] : [...claimsOfSocket(settings, about.specify), ...claimsOfService(settings, about)]
}

function claimsOfService(settings: Settings, { unit, specify, elsewhere }: About): Claim[] {
  const variables = [...variablesOf(settings, { unit, specify, elsewhere }).values()]
  const commands = commandsOf(settings, specify)
  return claimsOf(programOfUnit({ name: nameOf(unit), commands, variables }).program)
}

function nameOf(unit: string): string {
  return unit.replace(/\.\w+$/, '')
}

function variablesOf(settings: Settings, { specify, elsewhere }: About): Map<string, Variable> {
  const own = listOf(settings, 'Service.Environment').flatMap((one) => assignmentsOf(one, specify))
  return new Map(givenOf([...own, ...elsewhere], settings, specify).map((one) => [one.name, one]))
}

/** Those that wait for an instance, and those that wait for a variable. */
export function unknownPorts(whole: UnitText, about: About & { missing: readonly string[] }): Fault[] {
  const settings = settingsOf(whole.parts)
  const probes = probesFor(whole.parts.map(({ text }) => text).join('\n'))
  const unit = { whole, settings, probes, known: claimsOfUnit(settings, about) }
  return [...ofInstance(unit, about), ...ofVariables(unit, about)]
}

interface Unit {
  whole: UnitText
  settings: Settings
  /** Numbers that stand nowhere in it. */
  probes: readonly string[]
  known: readonly Claim[]
}

function ofInstance({ whole, settings, probes, known }: Unit, about: About): Fault[] {
  if (!/%[iI]/.test(about.specify('%i %I'))) return []
  for (const probe of probes) {
    const specify = (words: string) => about.specify(words).replaceAll(/%[iI]/g, probe)
    const claim = claimBy(probe, claimsOfUnit(settings, { ...about, specify }), known)
    if (claim?.origin === undefined) continue
    return faultAt(whole, claim.origin, { sign: /%[iI]/, text: ofAnInstance(about.unit) })
  }
  return []
}

/** At a sign of a setting. */
function faultAt(whole: UnitText, origin: Origin, { sign, text }: { sign: RegExp; text: string }): Fault[] {
  const part = partAt(whole, origin)
  if (part === undefined) return []
  const from = linesOf(part.text, part.path).offsetOf(origin)
  return [{ ...unknownAt(sign, from, { ...part, service: whole.unit }), text }]
}

export function ofAnInstance(unit: string): string {
  return `its port is %i, which only an instance has, as in ${unit.replace('@.', '@8080.')}`
}

const MOST_NAMES = 20
/** They stand for options, as many as there may be. */
const MANY_WORDS = /(OPTS?|OPTIONS?|ARGS?|ARGUMENTS|FLAGS|PARAMS)$/i

/** Each variable that stands for a port in a command, and that nothing sets. */
function ofVariables(
  { whole, settings, probes: [probe = ''], known }: Unit,
  about: About & { missing: readonly string[] },
): Fault[] {
  const variables = variablesOf(settings, about)
  return wantedBy(settings, about, variables).flatMap(({ name, command }): Fault[] => {
    const filled = [...variables.values(), { name, value: probe, origin: command.setting.origin }]
    const { program } = programOfUnit({ name: nameOf(about.unit), commands: [command], variables: filled })
    if (claimBy(probe, claimsOf({ ...program, variables: [] }), known) === undefined) return []
    return faultAt(whole, command.setting.origin, { sign: reference(name), text: notSet(name, about.missing) })
  })
}

/** Each name that nothing sets, with the first command that has it. */
function wantedBy(settings: Settings, { specify }: About, known: ReadonlyMap<string, unknown>) {
  const wanted = new Map<string, { name: string; command: Command }>()
  for (const command of commandsOf(settings, specify)) {
    for (const [, name = ''] of command.argv.join(' ').matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
      if (wanted.size === MOST_NAMES) return [...wanted.values()]
      if (!known.has(name) && !wanted.has(name) && !MANY_WORDS.test(name)) wanted.set(name, { name, command })
    }
  }
  return [...wanted.values()]
}
