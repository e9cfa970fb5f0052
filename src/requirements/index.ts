import { defined } from '../model/defined.ts'
import { type Demand, isNamed, isOpen } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import type { Handover, UrlTemplate } from '../model/handover.ts'
import type { OnConflict, Options, Policy } from '../model/options.ts'
import { newLeaseId, type Request } from '../model/request.ts'
import type { Config } from './config.ts'
import { parseDuration } from './duration.ts'
import type { FileNeeds } from './files-input.ts'
import type { Consumer } from './handover.ts'
import { loadFilesInput } from './load-files-input.ts'
import { merge, mergeNeeds, namesPort } from './merge-needs.ts'
import {
  parseAlreadyUp,
  parseFailOn,
  parseIgnore,
  parseLeaks,
  parseOnConflict,
  parseRanges,
  parseReserve,
  parseRestore,
  parseSwitch,
} from './policy.ts'
import { readText } from './read-file.ts'
import { parseResolve } from './resolve.ts'
import type { ServicesInput } from './services-input.ts'

const DEFAULT_CONFIG_PATH = '.github/port-preflight.yml'

/** What the inputs or arguments themselves ask for. */
export interface Asked {
  demands: readonly Demand[]
  services?: ServicesInput | undefined
  /** Without one, nothing is handed on. */
  consumer?: Consumer
  /** Of this process: docker compose finds its files by it. */
  env?: NodeJS.ProcessEnv
}

/**
 * Inputs, configuration file and the files that declare ports to one request. A requirement or a pair of services of the
 * inputs takes the place of that of the same name in the file; `files`, `fail-on`, `wait`, `pool` and `reserve` likewise; `ignore` and `exclude` add up.
 */
export async function readRequest(options: Options, asked: Asked): Promise<Request> {
  const config = await readConfig(options.config)
  const { onConflict, hold } = decisionsOf(options, config)
  const told = await readFiles(options, config, asked)
  const named = mergeNeeds([told?.demands ?? [], config.demands, asked.demands])
  const demands = named.map((demand) => decided(demand, onConflict, hold))
  const withServices = config.pairs !== undefined || asked.services !== undefined
  if (demands.length === 0 && !withServices && told === undefined) throw new UsageError(nothingNamed(asked))
  const reserve = options.reserve === undefined ? config.reserve : parseReserve(options.reserve)
  return {
    demands,
    leaseId: newLeaseId(),
    pairs: merge(config.pairs ?? [], asked.services?.pairs ?? []),
    withServices,
    ...defined({ permission: options.resolve === undefined ? config.permission : parseResolve(options.resolve) }),
    waitMs: options.wait === undefined ? (config.waitMs ?? 0) : parseWait(options.wait),
    ...(reserve === 'kernel' ? { reserve } : {}),
    isLeft: asked.consumer !== 'steps' && asked.consumer !== 'command',
    ...placesOf(options, config),
    policy: policyOf(options, config),
    handover: await readHandover(options, { config, demands, asked, composeFiles: told?.composeFiles ?? [] }),
    ...defined({ files: told?.files }),
  }
}

function nothingNamed({ consumer }: Asked): string {
  const places = `give some, as in 6379, or put them into ${DEFAULT_CONFIG_PATH}`
  if (consumer === 'command') return `no ports were named: ${places}, or name a file that has them with --file`
  return consumer === undefined
    ? `no ports were named: ${places}`
    : `no ports were named: ${places}, or into a compose file: there is no compose.yaml here${consumer === 'steps' ? '' : ' or above'}`
}

/**
 * The files that are named; where nothing is, the compose project of the working directory. A command is handed the
 * ports that were named for it alone.
 */
async function readFiles(options: Options, config: Config, asked: Asked): Promise<FileNeeds | undefined> {
  const { consumer, env = {} } = asked
  const isNothing = ![...config.demands, ...asked.demands].some(namesPort)
  const isAlone = isNothing && config.pairs === undefined && asked.services === undefined && consumer !== 'command'
  const given = options.files ?? config.files
  if (consumer === undefined || (given === undefined && !isAlone)) return undefined
  const { findProject, parseFiles, readFileNeeds } = await loadFilesInput()
  const { groups, ...found } =
    given === undefined ? findProject({ env, isJob: consumer === 'steps' }) : { groups: parseFiles(given), env }
  const alreadyUp = options.alreadyUp === undefined ? config.alreadyUp : parseAlreadyUp(options.alreadyUp)
  const reading = { ...found, isUpAccepted: alreadyUp !== 'conflict' }
  return groups.length === 0 ? undefined : readFileNeeds(groups, reading)
}

interface Known {
  config: Config
  demands: readonly Demand[]
  asked: Asked
  composeFiles: readonly string[]
}

/** Where nobody is to be handed anything, what knows how is not even loaded. */
async function readHandover(options: Options, { config, demands, asked, composeFiles }: Known): Promise<Handover> {
  const { consumer, env = {} } = asked
  const names = demands.filter(isNamed).map(({ name }) => name)
  const fixed = demands.filter((demand) => demand.preferred?.declared !== undefined && !isOpen(demand))
  const urls = merge(config.urls ?? [], await readUrls(options.urls))
  const { envFile = config.envFile, composeOverride = config.composeOverride } = options
  const isForFiles = envFile !== undefined || composeOverride !== undefined || urls.length > 0
  if (consumer === undefined || (consumer === 'files' && !isForFiles)) return { names, urls: [], isExported: false }
  const { checkHandover, composeOf } = await import('./handover.ts')
  const isWanted = options.exportEnv === undefined ? config.exportEnv : parseSwitch('export-env', options.exportEnv)
  const isExported = consumer === 'steps' && (isWanted ?? true)
  const handover = { names, urls, isExported, ...fixedOnes(fixed), ...defined({ envFile }) }
  checkHandover({ handover, demands, consumer })
  return { ...handover, ...(await composeOf(composeOverride, env, composeFiles)) }
}

function fixedOnes(demands: readonly Demand[]): Pick<Handover, 'fixed'> {
  return demands.length === 0 ? {} : { fixed: demands.map(({ name }) => name) }
}

async function readUrls(text: string | undefined): Promise<UrlTemplate[]> {
  return text === undefined ? [] : (await import('./urls-yaml.ts')).parseUrlsInput(text)
}

/** What holds for all needs, in each of them. */
function decided(demand: Demand, onConflict: OnConflict, hold: boolean): Demand {
  const { preferred, choices, optional } = demand
  if (preferred?.expect !== undefined) return demand
  const isLenient = optional || onConflict === 'warn'
  return {
    ...demand,
    hold: demand.ownHold ?? hold,
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

/** The pool of the inputs takes the place of the file's; what is excluded adds up. */
function placesOf(options: Options, config: Config): Pick<Request, 'pool' | 'exclude'> {
  const pool = options.pool === undefined ? config.pool : parseRanges('pool', options.pool)
  const exclude = [...(config.exclude ?? []), ...parseRanges('exclude', options.exclude ?? '')]
  return defined({ pool: pool?.length ? pool : undefined, exclude: exclude.length > 0 ? exclude : undefined })
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

function policyOf(options: Options, config: Config): Policy {
  const failOn = options.failOn === undefined ? config.failOn : parseFailOn(options.failOn)
  const leaks = options.leaks === undefined ? config.leaks : parseLeaks(options.leaks)
  const restore = options.restore === undefined ? config.restore : parseRestore(options.restore)
  const ignore = [...config.ignore, ...parseIgnore(options.ignore ?? '')]
  return { failOn: failOn ?? 'error', ignore, ...defined({ leaks, restore }) }
}

async function readConfig(path: string | undefined): Promise<Config> {
  const text = readText(path ?? DEFAULT_CONFIG_PATH)
  if (text !== undefined) return (await import('./config.ts')).parseConfig(text, path ?? DEFAULT_CONFIG_PATH)
  if (path !== undefined) throw new UsageError(`config: ${path} does not exist`)
  return { demands: [], ignore: [] }
}
