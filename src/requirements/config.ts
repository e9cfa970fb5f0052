import { isMap, isScalar, type Node, type Pair } from 'yaml'
import { defined } from '../model/defined.ts'
import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import type { UrlTemplate } from '../model/handover.ts'
import type { AlreadyUp, FailOn, IgnoreRule, Leaks, OnConflict, Reserve, Restore } from '../model/options.ts'
import type { PortRange } from '../model/port.ts'
import { formatOrigin, type Origin } from '../model/requirement.ts'
import type { Permission } from '../model/resolution.ts'
import type { ServicePair } from '../model/service.ts'
import { CONFIG_SHAPE, type ConfigText } from './config-shape.ts'
import { parseDuration } from './duration.ts'
import { parseIgnore, parseRanges } from './policy.ts'
import { parsePortsNode } from './ports-yaml.ts'
import { parseResolve } from './resolve.ts'
import { parseServicesNode } from './services-yaml.ts'
import { parseUrlsNode } from './urls-yaml.ts'
import { type Positioned, parseYaml, readKey, resolved, sourceOf } from './yaml.ts'

export interface Config {
  demands: Demand[]
  files?: string
  alreadyUp?: AlreadyUp
  /** undefined where services are not asked for. */
  pairs?: ServicePair[]
  waitMs?: number
  onConflict?: OnConflict
  hold?: boolean
  reserve?: Reserve
  permission?: Permission
  restore?: Restore
  pool?: PortRange[]
  exclude?: PortRange[]
  urls?: UrlTemplate[]
  exportEnv?: boolean
  envFile?: string
  composeOverride?: string
  leaks?: Leaks
  failOn?: FailOn
  ignore: IgnoreRule[]
}

/** The text of the configuration file to its meaning; every complaint has the file, line and column. */
export function parseConfig(text: string, file: string): Config {
  const document = parseYaml(text, { file })
  if (document.contents === null) return { demands: [], ignore: [] }
  checkKeys(document)
  const ports = document.document.get('ports', true) as Node | null | undefined
  const demands = ports === undefined ? [] : parsePortsNode(ports, document)
  const services = document.document.get('services', true) as Node | null | undefined
  const pairs = services === undefined ? undefined : parseServicesNode(services, document)
  const urls = document.document.get('urls', true) as Node | null | undefined
  const { ignore, pool, exclude, resolve, ...rest } = validate(document)
  const waitMs = waitOf(document)
  const permission = inPlaceOf('resolve', document, () => parseResolve([resolve ?? []].flat().join(',')))
  const rules = inPlaceOf('ignore', document, () => parseIgnore([ignore ?? []].flat().join(',')))
  return {
    demands,
    ignore: rules,
    ...defined({ pairs, waitMs, permission, urls: urls === undefined ? undefined : parseUrlsNode(urls, document) }),
    ...rangesOf({ pool, exclude }, document),
    ...plainOnes(rest),
  }
}

function rangesOf(given: Pick<Plain, 'pool' | 'exclude'>, document: Positioned): Pick<Config, 'pool' | 'exclude'> {
  const rangesIn = (key: 'pool' | 'exclude') => {
    const text = given[key]
    return text === undefined ? undefined : inPlaceOf(key, document, () => parseRanges(key, [text].flat().join(',')))
  }
  return defined({ pool: rangesIn('pool'), exclude: rangesIn('exclude') })
}

function plainOnes(values: Omit<Plain, 'ignore' | 'pool' | 'exclude' | 'resolve'>): Partial<Config> {
  const { 'fail-on': failOn, 'on-conflict': onConflict, hold, reserve, restore, leaks, files, ...handover } = values
  const {
    'already-up': alreadyUp,
    'export-env': exportEnv,
    'env-file': envFile,
    'compose-override': override,
  } = handover
  return defined({
    failOn,
    files: files === undefined ? undefined : [files].flat().join('\n'),
    alreadyUp,
    onConflict,
    hold,
    reserve,
    restore,
    leaks,
    exportEnv,
    envFile,
    composeOverride: override?.toString(),
  })
}

function waitOf(document: Positioned): number | undefined {
  const node = document.document.get('wait', true) as Node | null | undefined
  if (node === undefined) return undefined
  const target = resolved(node, document)
  try {
    return parseDuration(isScalar(target) && target.value !== null ? sourceOf(target) : '')
  } catch (error) {
    const origin = node === null ? positionOfKey('wait', document) : document.positionOf(node)
    throw new UsageError(`${formatOrigin(origin)}: wait: ${(error as Error).message}`)
  }
}

function checkKeys(document: Positioned): void {
  const { contents, origin, positionOf } = document
  const place = contents === null ? origin : positionOf(contents)
  if (!isMap<Node, Node>(contents)) throw new UsageError(`${formatOrigin(place)}: expected keys such as "ports:"`)
  const known = Object.keys(CONFIG_SHAPE.shape)
  for (const { key } of contents.items) {
    const name = readKey(key, document)
    if (!known.includes(name)) {
      throw new UsageError(
        `${formatOrigin(document.positionOf(key))}: "${name}" is not a key of this file: expected ${known.join(', ')}`,
      )
    }
  }
}

type Plain = Omit<ConfigText, 'ports' | 'services' | 'wait' | 'urls'>

function validate(document: Positioned): Plain {
  const { ports: _, services: __, wait: ___, urls: ____, ...rest } = document.document.toJS()
  const parsed = CONFIG_SHAPE.omit({ ports: true, services: true, wait: true, urls: true }).safeParse(rest)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const key = String(issue?.path[0] ?? '')
  throw new UsageError(`${formatOrigin(positionOfKey(key, document))}: ${key}: ${issue?.message ?? 'not understood'}`)
}

function inPlaceOf<Value>(key: string, document: Positioned, parse: () => Value): Value {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${formatOrigin(positionOfKey(key, document))}: ${error.message}`)
  }
}

function positionOfKey(name: string, document: Positioned): Origin {
  const { contents, origin } = document
  if (!isMap(contents)) return origin
  const pair = contents.items.find((item: Pair) => isScalar(item.key) && item.key.value === name)
  return pair === undefined ? origin : document.positionOf(pair.key as Node)
}
