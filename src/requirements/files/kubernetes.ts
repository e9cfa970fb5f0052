import { posix } from 'node:path'
import { ANY_ADDRESS, parseAddress } from '../../model/address.ts'
import type { Copies } from '../../model/declaration.ts'
import type { Protocol } from '../../model/endpoint.ts'
import { parseForeignYamls } from '../yaml.ts'
import { inWhole, type Part, partsOf } from './manifest-parts.ts'
import { portOf } from './port-value.ts'
import { joined, NOTHING, type Read, readNumber } from './read.ts'
import { entriesOf, isMapping, itemsOf, originOf, scalarOf, type Value } from './tree.ts'

type Keys = ReadonlyMap<string, Value>

/** The ports that pods take of their nodes, and the node ports of services, in as many documents as there are. */
export function readKubernetes(text: string, path: string): Read {
  return joined(partsOf(text, path).map((part) => inWhole(readDocuments(part, path), part)))
}

function readDocuments({ text, lines }: Part, path: string): Read {
  const objects = parseForeignYamls(text, { file: path }, lines).flatMap((document) =>
    document.contents === null ? [] : objectsIn({ node: document.contents, document }),
  )
  return joined(objects.map((object) => readObject(object, { text, path })))
}

function objectsIn(value: Value): Value[] {
  const keys = entriesOf(value)
  return wordOf(keys, 'kind') === 'List' ? itemsOf(keys.get('items')).flatMap(objectsIn) : [value]
}

function wordOf(keys: Keys, name: string): string | undefined {
  return scalarOf(keys.get(name))?.text
}

interface File {
  text: string
  path: string
}

/** What holds for all ports of an object. */
interface Owner extends File {
  service: string
  group: string
  copies?: Copies
}

function readObject(object: Value, { text, path }: File): Read {
  const keys = entriesOf(object)
  const kind = wordOf(keys, 'kind') ?? ''
  const service = wordOf(entriesOf(keys.get('metadata')), 'name') ?? (kind.toLowerCase() || posix.basename(path))
  // Files of one directory are applied together; another one may be of another cluster.
  const [pods, nodes] = ['pods', 'nodes'].map((what) => `${what}:${posix.dirname(path)}`)
  const owner = { text, path, service, ...copiesOf(kind, entriesOf(keys.get('spec'))) }
  if (kind === 'Service') return readService(entriesOf(keys.get('spec')), { ...owner, group: nodes ?? '' })
  return joined(podSpecsIn(object, 0).map((spec) => readPod(spec, { ...owner, group: pods ?? '' })))
}

const WITH_REPLICAS: readonly string[] = ['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController']

/** Each on a node of its own, if there are so many. */
function copiesOf(kind: string, spec: Keys): { copies?: Copies } {
  const replicas = spec.get('replicas')
  const count = Number(scalarOf(replicas)?.text)
  if (replicas === undefined || !WITH_REPLICAS.includes(kind) || !(Number.isInteger(count) && count > 1)) return {}
  return { copies: { reason: 'replicas', count, origin: originOf(replicas) } }
}

function readService(spec: Keys, owner: Owner): Read {
  const { copies: _, ...own } = owner
  return joined(itemsOf(spec.get('ports')).map((port) => readPort(entriesOf(port), 'nodePort', own)))
}

const MOST_DEPTH = 30

/** Whatever has a list of containers, however deep: a template of a template, or an object of another maker. */
function podSpecsIn(value: Value, depth: number): Keys[] {
  if (depth > MOST_DEPTH) return []
  if (!isMapping(value)) return itemsOf(value).flatMap((item) => podSpecsIn(item, depth + 1))
  const keys = entriesOf(value)
  const inside = [...keys.values()].flatMap((one) => podSpecsIn(one, depth + 1))
  return itemsOf(keys.get('containers')).length === 0 ? inside : [keys, ...inside]
}

function readPod(spec: Keys, owner: Owner): Read {
  const isOfHost = wordOf(spec, 'hostNetwork') === 'true'
  const containers = ['initContainers', 'containers'].flatMap((name) => itemsOf(spec.get(name)))
  return joined(
    containers.flatMap((container) => {
      const keys = entriesOf(container)
      const image = wordOf(keys, 'image')
      const program = image === undefined ? {} : { program: image }
      return itemsOf(keys.get('ports')).map((item) => {
        const port = entriesOf(item)
        const name = port.has('hostPort') || !isOfHost ? 'hostPort' : 'containerPort'
        return readPort(port, name, { ...owner, ...program })
      })
    }),
  )
}

function readPort(keys: Keys, name: string, owner: Owner & { program?: string }): Read {
  const { text, path: _, ...own } = owner
  const port = portOf(keys.get(name), text)
  const protocol = protocolOf(keys)
  if (port === undefined || protocol === undefined) return NOTHING
  const address = parseAddress(wordOf(keys, 'hostIP') ?? '') ?? ANY_ADDRESS
  return readNumber(port, { ...own, protocol, address })
}

/** undefined of one that is not ours. */
export function protocolOf(keys: Keys): Protocol | undefined {
  const text = wordOf(keys, 'protocol')?.toLowerCase() ?? 'tcp'
  return text === 'tcp' || text === 'udp' ? text : undefined
}
