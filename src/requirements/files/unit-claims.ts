import { claimsOf } from '../../claims/claims.ts'
import { programOfUnit } from '../../claims/unit-program.ts'
import { type Command, commandsOf } from '../../formats/unit-commands.ts'
import { isYes, lastOf, listOf, type Settings } from '../../formats/unit-file.ts'
import { claimsOfSocket } from '../../formats/unit-ports.ts'
import { assignmentsOf, type Variable } from '../../formats/unit-variables.ts'
import type { Fault } from '../../model/declaration.ts'
import type { Claim } from '../../model/service.ts'
import { claimBy, notSet, probesFor, reference, unknownAt } from './stand-ins.ts'
import { linesOf } from './text-place.ts'
import type { FileVariable } from './unit-environment.ts'

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
  return new Map([...own, ...elsewhere].map((one) => [one.name, one]))
}

interface File {
  text: string
  path: string
  settings: Settings
}

/** Those that wait for an instance, and those that wait for a variable. */
export function unknownPorts(file: File, about: About & { missing: readonly string[] }): Fault[] {
  const known = claimsOfUnit(file.settings, about)
  return [...ofInstance(file, about, known), ...ofVariables(file, about, known)]
}

function ofInstance({ text, path, settings }: File, about: About, known: readonly Claim[]): Fault[] {
  if (!/%[iI]/.test(about.specify('%i %I'))) return []
  for (const probe of probesFor(text)) {
    const specify = (words: string) => about.specify(words).replaceAll(/%[iI]/g, probe)
    const claim = claimBy(probe, claimsOfUnit(settings, { ...about, specify }), known)
    if (claim?.origin === undefined) continue
    const from = linesOf(text, path).offsetOf(claim.origin)
    return [{ ...unknownAt(/%[iI]/, from, { text, path, service: about.unit }), text: ofAnInstance(about.unit) }]
  }
  return []
}

export function ofAnInstance(unit: string): string {
  return `its port is %i, which only an instance has, as in ${unit.replace('@.', '@8080.')}`
}

const MOST_NAMES = 20
/** They stand for options, as many as there may be. */
const MANY_WORDS = /(OPTS?|OPTIONS?|ARGS?|ARGUMENTS|FLAGS|PARAMS)$/i

/** Each variable that stands for a port in a command, and that nothing sets. */
function ofVariables(
  { text, path, settings }: File,
  about: About & { missing: readonly string[] },
  known: readonly Claim[],
): Fault[] {
  const variables = variablesOf(settings, about)
  const [probe = ''] = probesFor(text)
  const lines = linesOf(text, path)
  return wantedBy(settings, about, variables).flatMap(({ name, command }): Fault[] => {
    const filled = [...variables.values(), { name, value: probe, origin: command.setting.origin }]
    const { program } = programOfUnit({ name: nameOf(about.unit), commands: [command], variables: filled })
    if (claimBy(probe, claimsOf({ ...program, variables: [] }), known) === undefined) return []
    const from = lines.offsetOf(command.setting.origin)
    const place = unknownAt(reference(name), from, { text, path, service: about.unit })
    return [{ ...place, text: notSet(name, about.missing) }]
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
