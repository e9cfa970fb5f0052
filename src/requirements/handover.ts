import { type Demand, isNamed } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { type Handover, hasVariables, type UrlTemplate } from '../model/handover.ts'
import { OUTPUT_DEFINITIONS } from '../model/output.ts'
import { formatOrigin, type Origin } from '../model/requirement.ts'
import { portVariable, urlVariable, whoObeys } from '../model/variable.ts'

/**
 * Who is to use the ports: later steps of a job, by outputs and environment; one command, by its environment; or who
 * reads the files that are asked for.
 */
export type Consumer = 'steps' | 'command' | 'files'

/** What is to be written for docker compose, and what for. */
export async function composeOf(
  override: string | undefined,
  env: NodeJS.ProcessEnv,
  files: readonly string[],
): Promise<Partial<Handover>> {
  if (override === undefined) return {}
  const { overridePath, readCompose } = await import('./compose.ts')
  const path = overridePath(override)
  return path === undefined ? {} : { compose: await readCompose(path, env, files) }
}

interface Wanted {
  handover: Handover
  demands: readonly Demand[]
  consumer: Consumer
}

/** Refuses, before anything is leased, what could not be handed on as it is meant. */
export function checkHandover({ handover, demands, consumer }: Wanted): void {
  const named = demands.filter(isNamed)
  if (consumer === 'steps') for (const demand of named) refuseOutput(demand)
  refuseTwins(named, portVariable)
  refuseTwins(handover.urls, urlVariable)
  if (hasVariables(handover) || consumer === 'command') {
    for (const { name, origin } of named) refuseReserved(name, portVariable(name), origin)
    for (const { name, origin } of handover.urls) refuseReserved(name, urlVariable(name), origin)
  }
  for (const template of handover.urls) {
    checkNeeds(template, demands)
    if (handover.envFile !== undefined) checkQuotable(template)
  }
}

interface Named {
  name: string
  origin: Origin
}

/** To the runner, names of outputs in capitals and in small letters are the same. */
function refuseOutput({ name, origin }: Named): void {
  const taken = OUTPUT_DEFINITIONS.find((output) => output.name === name.toLowerCase())?.name
  if (taken === undefined) return
  throw at(origin, `${name}: the step has an output ${taken} of its own: give the need another name`)
}

function refuseTwins(all: readonly Named[], variableOf: (name: string) => string): void {
  const byVariable = new Map<string, Named>()
  for (const one of all) {
    const variable = variableOf(one.name)
    const earlier = byVariable.get(variable)
    if (earlier !== undefined) {
      throw at(one.origin, `${earlier.name} and ${one.name} are both ${variable} to later steps: rename one of them`)
    }
    byVariable.set(variable, one)
  }
}

function refuseReserved(name: string, variable: string, origin: Origin): void {
  const who = whoObeys(variable)
  if (who !== undefined) throw at(origin, `${name}: ${variable} is a variable of ${who}: choose another name`)
}

function checkNeeds({ name, parts, origin }: UrlTemplate, demands: readonly Demand[]): void {
  for (const part of parts) {
    if (typeof part === 'string') continue
    const demand = demands.find((one) => one.name === part.need)
    if (demand === undefined) {
      throw at(origin, `urls: ${name}: {${part.need}} is none of the needs: expected ${choicesOf(demands)}`)
    }
    if (part.asks === 'variable' && !isNamed(demand)) {
      throw at(origin, `urls: ${name}: {${part.need}:env}: a need without a name has no variable`)
    }
  }
}

const MOST_CHOICES = 20

function choicesOf(demands: readonly Demand[]): string {
  const names = demands.map(({ name }) => name)
  const more = names.length - MOST_CHOICES
  return `${names.slice(0, MOST_CHOICES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What reads such files agrees on single quotes, and on nothing that could stand for them inside. */
function checkQuotable({ name, parts, origin }: UrlTemplate): void {
  if (!parts.some((part) => typeof part === 'string' && /['\\]/.test(part))) return
  throw at(origin, `urls: ${name}: env-file cannot hold a ' or a \\ that every program reads alike: write %27 or %5C`)
}

function at(origin: Origin, message: string): UsageError {
  const place = formatOrigin(origin)
  return new UsageError(place === '' ? message : `${place}: ${message}`)
}
