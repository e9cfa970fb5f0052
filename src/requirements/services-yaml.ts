import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { UsageError } from '../model/errors.ts'
import { formatOrigin, type Origin } from '../model/requirement.ts'
import { BOTH, formatRef, type ServicePair, type ServiceRef } from '../model/service.ts'
import { splitList } from './plain-list.ts'
import { parseRef } from './service-ref.ts'
import { parseRange } from './spec.ts'
import { type Positioned, readKey, resolved, sourceOf } from './yaml.ts'

const KEYS = ['ports', 'run-by', 'keep']
const MOST_PAIRS = 500

/** `all`, or a mapping of names to `{ ports, run-by, keep }`; every complaint has its place. */
export function parseServicesNode(node: Node | null, document: Positioned): ServicePair[] {
  const target = resolved(node, document)
  if (isScalar(target) && sourceOf(target) === 'all') return []
  if (!isMap<Node, Node>(target)) {
    throw at(target, document, 'services: expected "all", or names with "run-by:" under each')
  }
  if (target.items.length > MOST_PAIRS) throw at(target, document, `services: at most ${MOST_PAIRS} may be named`)
  return target.items.map(({ key, value }) => pairOf(readKey(key, document), value ?? key, document))
}

function pairOf(name: string, value: Node, document: Positioned): ServicePair {
  const map = resolved(value, document)
  const origin = document.positionOf(value)
  if (!isMap<Node, Node>(map)) {
    throw at(value, document, `${name}: expected run-by, as in { run-by: [system:${name}.service, docker:${name}] }`)
  }
  checkKeys(name, map, document)
  const read = <Value>(key: string, parse: (text: string) => Value) => readList({ name, key, map, document }, parse)
  const runBy = read('run-by', parseRef)
  if (new Set(runBy.map(formatRef)).size < 2) {
    throw at(value, document, `${name}: run-by: name at least two different services, or there is nothing run twice`)
  }
  const keepText = readKeep({ name, key: 'keep', map, document })
  const ports = read('ports', (text) => parseRange(text, text))
  return {
    name,
    ports,
    runBy,
    ...(keepText === undefined ? {} : keepOf(keepText, { name, runBy, map, document })),
    origin,
  }
}

function checkKeys(name: string, map: YAMLMap<Node, Node>, document: Positioned): void {
  for (const { key } of map.items) {
    const text = readKey(key, document)
    if (!KEYS.includes(text)) {
      throw at(key, document, `${name}: "${text}" is not understood: expected ${KEYS.join(', ')}`)
    }
  }
}

type Place = { name: string; key: string; map: YAMLMap<Node, Node>; document: Positioned }

/** The values of one key: a list, or a plain list in a scalar. */
function readList<Value>({ name, key, map, document }: Place, parse: (text: string) => Value): Value[] {
  const node = resolved((map.get(key, true) as Node | undefined) ?? null, document)
  if (node === null) return []
  const items = isSeq<Node>(node) ? node.items : [node]
  return items.flatMap((item) => {
    const scalar = resolved(item, document)
    if (!isScalar(scalar)) throw at(item, document, `${name}: ${key}: expected a list of plain values`)
    return splitList(sourceOf(scalar)).map(({ text }) =>
      inPlace(() => parse(text), { name, key, node: item, document }),
    )
  })
}

/** One value, and no list of them. */
function readKeep({ name, key, map, document }: Place): string | undefined {
  const given = (map.get(key, true) as Node | undefined) ?? null
  const node = resolved(given, document)
  if (node === null) return undefined
  if (isScalar(node)) return sourceOf(node).trim()
  throw at(given, document, `${name}: ${key}: expected one plain value`)
}

function inPlace<Value>(
  parse: () => Value,
  { name, key, node, document }: { name: string; key: string; node: Node; document: Positioned },
): Value {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw at(node, document, `${name}: ${key}: ${error.message}`)
  }
}

type Keep = { name: string; runBy: readonly ServiceRef[]; map: YAMLMap<Node, Node>; document: Positioned }

/** The keeper's word where only one of `run-by` has it, one of them as it stands there, or both. */
function keepOf(text: string, { name, runBy, map, document }: Keep): Pick<ServicePair, 'keep'> {
  if (text === BOTH) return { keep: BOTH }
  const named = runBy.filter((ref) => ref.keeper === text || formatRef(ref) === text)
  const [keep] = named
  if (keep !== undefined && named.length === 1) return { keep }
  const choices = [...new Set(runBy.flatMap((ref) => [ref.keeper, formatRef(ref)])), BOTH].join(', ')
  const why = named.length > 1 ? 'means more than one of them' : 'is none of them'
  throw at(map.get('keep', true) as Node, document, `${name}: keep: "${text}" ${why}: expected one of ${choices}`)
}

function at(node: Node | null | undefined, document: Positioned, message: string): UsageError {
  const origin: Origin = node ? document.positionOf(node) : document.origin
  return new UsageError(`${formatOrigin(origin)}: ${message}`)
}
