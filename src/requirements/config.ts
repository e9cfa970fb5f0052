import { isMap, isScalar, type Node, type Pair } from 'yaml'
import { z } from 'zod'
import { defined } from '../model/defined.ts'
import { UsageError } from '../model/errors.ts'
import { FAIL_ON, type FailOn, type IgnoreRule } from '../model/options.ts'
import { formatOrigin, type Origin, type Requirement } from '../model/requirement.ts'
import type { ServicePair } from '../model/service.ts'
import { parseDuration } from './duration.ts'
import { parseIgnore } from './policy.ts'
import { parsePortsNode } from './ports-yaml.ts'
import { parseServicesNode } from './services-yaml.ts'
import { type Positioned, parseYaml, readKey } from './yaml.ts'

const spec = z
  .union([z.string(), z.int().min(1).max(65_535)])
  .describe('[address:]port[-port][/protocol] [optional], as in 6379, 8080-8090 or 127.0.0.1:53/udp')

const need = z.strictObject({
  port: spec,
  expect: z.literal('listening').optional().describe('It is to be in use, not free.'),
  by: z.string().optional().describe('The service that is to have it, as in user:qdrant.service.'),
  optional: z.boolean().optional(),
})

const list = z.union([z.array(z.union([z.string(), z.int()])), z.string(), z.int()])

const pair = z.strictObject({
  ports: list.optional().describe('The ports of the service: for people, and where they are not known otherwise.'),
  'run-by': list.describe('Who runs it: KEEPER:NAME each, at least two.'),
  keep: z.string().optional().describe('Which of them is to stay.'),
})

/** The shape of the configuration file, published as schema/config.schema.json. */
export const CONFIG_SHAPE = z
  .strictObject({
    ports: z
      .union([z.record(z.string(), z.union([spec, need])), z.array(spec), spec])
      .describe('The ports the job needs.'),
    services: z
      .union([z.literal('all'), z.record(z.string(), pair)])
      .describe('Services that are run twice, or the word all: services are looked at then.'),
    wait: z
      .union([z.string(), z.number()])
      .describe('How long a port with "expect: listening" may take until it is in use: 30s, 500ms, 2m.'),
    'fail-on': z.enum(FAIL_ON).describe('The least severity that fails the check.'),
    ignore: z
      .union([z.array(z.string()), z.string()])
      .describe('Findings to let pass: kind, kind:port, kind:low-high.'),
  })
  .partial()

export interface Config {
  requirements: Requirement[]
  /** undefined where services are not asked for. */
  pairs?: ServicePair[]
  waitMs?: number
  failOn?: FailOn
  ignore: IgnoreRule[]
}

/** The text of the configuration file to its meaning; every complaint has the file, line and column. */
export function parseConfig(text: string, file: string): Config {
  const document = parseYaml(text, { file })
  if (document.contents === null) return { requirements: [], ignore: [] }
  checkKeys(document)
  const ports = document.document.get('ports', true) as Node | null | undefined
  const requirements = ports === undefined ? [] : parsePortsNode(ports, document)
  const services = document.document.get('services', true) as Node | null | undefined
  const pairs = services === undefined ? undefined : parseServicesNode(services, document)
  const { 'fail-on': failOn, ignore, wait } = validate(document)
  const waitMs = wait === undefined ? undefined : inPlaceOf('wait', document, () => parseDuration(String(wait)))
  const rules = inPlaceOf('ignore', document, () => parseIgnore([ignore ?? []].flat().join(',')))
  return { requirements, ignore: rules, ...defined({ pairs, waitMs, failOn }) }
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

function validate(document: Positioned): Omit<z.infer<typeof CONFIG_SHAPE>, 'ports' | 'services'> {
  const { ports: _, services: __, ...rest } = document.document.toJS()
  const parsed = CONFIG_SHAPE.omit({ ports: true, services: true }).safeParse(rest)
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
