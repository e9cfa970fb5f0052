import { isMap, isScalar, type Node, type Pair } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../model/errors.ts'
import { FAIL_ON, type FailOn, type IgnoreRule } from '../model/options.ts'
import { formatOrigin, type Origin, type Requirement } from '../model/requirement.ts'
import { parseIgnore } from './policy.ts'
import { parsePortsNode } from './ports-yaml.ts'
import { type Positioned, parseYaml, readKey } from './yaml.ts'

const spec = z
  .union([z.string(), z.int().min(1).max(65_535)])
  .describe('[address:]port[-port][/protocol] [optional], as in 6379, 8080-8090 or 127.0.0.1:53/udp')

/** The shape of the configuration file, published as schema/config.schema.json. */
export const CONFIG_SHAPE = z
  .strictObject({
    ports: z.union([z.record(z.string(), spec), z.array(spec), spec]).describe('The ports the job needs.'),
    'fail-on': z.enum(FAIL_ON).describe('The least severity that fails the check.'),
    ignore: z
      .union([z.array(z.string()), z.string()])
      .describe('Findings to let pass: kind, kind:port, kind:low-high.'),
  })
  .partial()

export interface Config {
  requirements: Requirement[]
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
  const { 'fail-on': failOn, ignore } = validate(document)
  return { requirements, ...(failOn === undefined ? {} : { failOn }), ignore: ignoreRules(ignore, document) }
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

function validate(document: Positioned): Omit<z.infer<typeof CONFIG_SHAPE>, 'ports'> {
  const { ports: _, ...rest } = document.document.toJS()
  const parsed = CONFIG_SHAPE.omit({ ports: true }).safeParse(rest)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const key = String(issue?.path[0] ?? '')
  throw new UsageError(`${formatOrigin(positionOfKey(key, document))}: ${key}: ${issue?.message ?? 'not understood'}`)
}

function ignoreRules(ignore: string | string[] | undefined, document: Positioned): IgnoreRule[] {
  try {
    return parseIgnore([ignore ?? []].flat().join(','))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${formatOrigin(positionOfKey('ignore', document))}: ${error.message}`)
  }
}

function positionOfKey(name: string, document: Positioned): Origin {
  const { contents, origin } = document
  if (!isMap(contents)) return origin
  const pair = contents.items.find((item: Pair) => isScalar(item.key) && item.key.value === name)
  return pair === undefined ? origin : document.positionOf(pair.key as Node)
}
