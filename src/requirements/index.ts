import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import type { OnConflict, Options, Policy } from '../model/options.ts'
import { newLeaseId, type Request } from '../model/request.ts'
import type { Config } from './config.ts'
import { parseDuration } from './duration.ts'
import { parseFailOn, parseIgnore, parseOnConflict, parseSwitch } from './policy.ts'
import { readText } from './read-file.ts'
import type { ServicesInput } from './services-input.ts'

const DEFAULT_CONFIG_PATH = '.github/port-preflight.yml'

/** What the inputs or arguments themselves ask for. */
export interface Asked {
  demands: readonly Demand[]
  services?: ServicesInput | undefined
}

/**
 * Inputs and configuration file to one request. A requirement or a pair of services of the inputs takes the place of
 * that of the same name in the file; `fail-on` and `wait` likewise; `ignore` adds up.
 */
export async function readRequest(options: Options, asked: Asked): Promise<Request> {
  const config = await readConfig(options.config)
  const { onConflict, hold } = decisionsOf(options, config)
  const demands = merge(config.demands, asked.demands).map((demand) => decided(demand, onConflict, hold))
  const withServices = config.pairs !== undefined || asked.services !== undefined
  if (demands.length === 0 && !withServices) {
    throw new UsageError(`no ports were named: give some, as in 6379, or put them into ${DEFAULT_CONFIG_PATH}`)
  }
  return {
    demands,
    leaseId: newLeaseId(),
    pairs: merge(config.pairs ?? [], asked.services?.pairs ?? []),
    withServices,
    waitMs: options.wait === undefined ? (config.waitMs ?? 0) : parseWait(options.wait),
    policy: policyOf(options, config),
  }
}

/** What holds for all needs, in each of them. */
function decided(demand: Demand, onConflict: OnConflict, hold: boolean): Demand {
  const { preferred, choices, optional } = demand
  if (preferred?.expect !== undefined) return demand
  const isLenient = optional || onConflict === 'warn'
  return {
    ...demand,
    hold,
    optional: isLenient,
    ...(preferred === undefined ? {} : { preferred: { ...preferred, optional: isLenient } }),
    choices: preferred !== undefined && onConflict === 'remap' ? [...choices, { kind: 'remap' }] : choices,
  }
}

function decisionsOf({ onConflict, hold }: Options, config: Config): { onConflict: OnConflict; hold: boolean } {
  return {
    onConflict: onConflict === undefined ? (config.onConflict ?? 'fail') : parseOnConflict(onConflict),
    hold: hold === undefined ? (config.hold ?? true) : parseSwitch('hold', hold),
  }
}

function merge<Named extends { name: string }>(ofFile: readonly Named[], asked: readonly Named[]): Named[] {
  const names = new Set(asked.map(({ name }) => name))
  return [...ofFile.filter(({ name }) => !names.has(name)), ...asked]
}

function parseWait(text: string): number {
  try {
    return parseDuration(text)
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`wait: ${error.message}`) : error
  }
}

/** What the user decides, besides the ports themselves. */
export async function readPolicy(options: Options): Promise<Policy> {
  return policyOf(options, await readConfig(options.config))
}

function policyOf({ failOn, ignore }: Options, config: Config): Policy {
  const given = failOn === undefined ? config.failOn : parseFailOn(failOn)
  return { failOn: given ?? 'error', ignore: [...config.ignore, ...parseIgnore(ignore ?? '')] }
}

async function readConfig(path: string | undefined): Promise<Config> {
  const text = readText(path ?? DEFAULT_CONFIG_PATH)
  if (text !== undefined) return (await import('./config.ts')).parseConfig(text, path ?? DEFAULT_CONFIG_PATH)
  if (path !== undefined) throw new UsageError(`config: ${path} does not exist`)
  return { demands: [], ignore: [] }
}
