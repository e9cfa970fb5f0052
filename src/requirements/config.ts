import { isMap, isScalar, type Node, type Pair } from 'yaml'
import { z } from 'zod'
import { defined } from '../model/defined.ts'
import type { Demand } from '../model/demand.ts'
import { PROTOCOLS } from '../model/endpoint.ts'
import { UsageError } from '../model/errors.ts'
import {
  FAIL_ON,
  type FailOn,
  type IgnoreRule,
  ON_CONFLICT,
  type OnConflict,
  RESERVE,
  type Reserve,
} from '../model/options.ts'
import type { PortRange } from '../model/port.ts'
import { formatOrigin, type Origin } from '../model/requirement.ts'
import { SERVICE_KEEPERS, type ServicePair } from '../model/service.ts'
import { parseDuration } from './duration.ts'
import { NAME } from './need.ts'
import { parseIgnore, parseRanges } from './policy.ts'
import { parsePortsNode } from './ports-yaml.ts'
import { parseServicesNode } from './services-yaml.ts'
import { type Positioned, parseYaml, readKey, resolved, sourceOf } from './yaml.ts'

const ADDRESS = String.raw`(\*|[\d.]+|\[[\w:.%]+\])`
const PORTS = String.raw`[1-9]\d{0,4}(-[1-9]\d{0,4})?`
const PROTOCOL = `(/(${PROTOCOLS.join('|')}))?`
const PLACE = `(${ADDRESS}:)?${PORTS}${PROTOCOL}`
const CHOICE = String.raw`(${PLACE}|any(\s+${PORTS})?${PROTOCOL})`
const REF = String.raw`(${SERVICE_KEEPERS.join('|')})(/[A-Za-z_][\w.-]{0,31}\$?)?:[\w:.@/\\+-]{1,255}`
const CHOICES = String.raw`${CHOICE}(\s+else\s+${CHOICE})*`
const SPEC = String.raw`${CHOICES}(\s+listening(\s+by\s+${REF})?)?(\s+optional)?`

/** As much of the grammar as helps while one writes; what the parser says counts. */
function text(form: string) {
  return z.string().regex(new RegExp(String.raw`^\s*${form}\s*$`))
}

function plainList(form: string, least = 1) {
  return z.string().regex(new RegExp(String.raw`^[\s,]*${form}(\s*[,\n][\s,]*${form}){${least - 1},}[\s,]*$`))
}

const port = z.int().min(1).max(65_535)

const spec = z
  .union([text(SPEC), port])
  .describe('[address:]port[-port][/protocol] or any [LOW-HIGH], [else …] [listening [by SERVICE]] [optional]')

const optional = z.boolean().optional().describe('A finding about it is a warning.')

const need = z.union([
  z.strictObject({
    port: z.union([text(CHOICES), port]),
    hold: z
      .boolean()
      .optional()
      .describe('Whether the kernel keeps its ports: false for a server without SO_REUSEADDR.'),
    optional,
  }),
  z.strictObject({
    port: z.union([text(PLACE), port]),
    expect: z.literal('listening').describe('It is to be in use, not free.'),
    by: text(REF).optional().describe('The service that is to have it, as in user:qdrant.service.'),
    optional,
  }),
])

const needs = z.record(z.string().regex(NAME), z.union([spec, need]))
const ranges = z.union([z.array(z.union([plainList(PORTS), port])), plainList(PORTS), port])
const specs = z.union([plainList(SPEC), port])

const pair = z.strictObject({
  ports: z
    .union([z.array(z.union([plainList(PORTS), port])), plainList(PORTS), port])
    .optional()
    .describe('The ports of the service: for people, and where they are not known otherwise.'),
  'run-by': z
    .union([z.array(plainList(REF)).min(1), plainList(REF, 2)])
    .describe('Who runs it: KEEPER:NAME each, at least two.'),
  keep: z.string().optional().describe('Which of them is to stay.'),
})

/** The shape of the configuration file, published as schema/config.schema.json. */
export const CONFIG_SHAPE = z
  .strictObject({
    ports: z.union([needs, z.array(z.union([specs, needs])).min(1), specs]).describe('The ports the job needs.'),
    services: z
      .union([z.literal('all'), z.record(z.string(), pair)])
      .describe('Services that are run twice, or the word all: services are looked at then.'),
    wait: z
      .union([text(String.raw`\d{1,7}(\.\d{1,3})?\s*(ms|s|m)?`), z.number().min(0).max(3_600)])
      .describe('How long a port with "expect: listening" may take until it is in use: 30s, 500ms, 2m.'),
    'on-conflict': z.enum(ON_CONFLICT).describe('What becomes of a port that is in use.'),
    hold: z.boolean().describe('Whether the kernel keeps leased ports from others.'),
    reserve: z.enum(RESERVE).describe('Whether the kernel is told not to give the ports away by itself.'),
    pool: ranges.describe('Where ports are taken from that no need names.'),
    exclude: ranges.describe('Ports that are given to no need that does not name them.'),
    'fail-on': z.enum(FAIL_ON).describe('The least severity that fails the check.'),
    ignore: z
      .union([z.array(z.string()), z.string()])
      .describe('Findings to let pass: kind, kind:port, kind:low-high.'),
  })
  .partial()

export interface Config {
  demands: Demand[]
  /** undefined where services are not asked for. */
  pairs?: ServicePair[]
  waitMs?: number
  onConflict?: OnConflict
  hold?: boolean
  reserve?: Reserve
  pool?: PortRange[]
  exclude?: PortRange[]
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
  const { 'fail-on': failOn, 'on-conflict': onConflict, hold, reserve, ignore, ...places } = validate(document)
  const waitMs = waitOf(document)
  const rules = inPlaceOf('ignore', document, () => parseIgnore([ignore ?? []].flat().join(',')))
  const rangesIn = (key: 'pool' | 'exclude') => {
    const given = places[key]
    return given === undefined ? undefined : inPlaceOf(key, document, () => parseRanges(key, [given].flat().join(',')))
  }
  const [pool, exclude] = [rangesIn('pool'), rangesIn('exclude')]
  return { demands, ignore: rules, ...defined({ pool, exclude, pairs, waitMs, failOn, onConflict, hold, reserve }) }
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
  const { contents, origin } = document
  if (!isMap<Node, Node>(contents)) throw new UsageError(`${formatOrigin(origin)}: expected keys such as "ports:"`)
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

function validate(document: Positioned): Omit<z.infer<typeof CONFIG_SHAPE>, 'ports' | 'services' | 'wait'> {
  const { ports: _, services: __, wait: ___, ...rest } = document.document.toJS()
  const parsed = CONFIG_SHAPE.omit({ ports: true, services: true, wait: true }).safeParse(rest)
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
