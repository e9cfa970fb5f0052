import { ANY_ADDRESS, ANY_IPV4, parseAddress } from '../../model/address.ts'
import { parseForeignYamls } from '../yaml.ts'
import { protocolOf } from './kubernetes.ts'
import { hostPart } from './place.ts'
import { portOf } from './port-value.ts'
import { parsePublished } from './published.ts'
import { joined, NOTHING, type Read, readEntry, readNumber } from './read.ts'
import { sourceOfScalar } from './scalar-source.ts'
import { entriesOf, itemsOf, scalarOf, type Value } from './tree.ts'

interface Cluster {
  keys: ReadonlyMap<string, Value>
  text: string
  service: string
}

/** `extraPortMappings` of the nodes of kind, and the port of its API server. */
export function readKind(text: string, path: string): Read {
  return joined(
    clustersIn(text, path).flatMap((cluster) => {
      const service = scalarOf(cluster.keys.get('name'))?.text ?? 'kind'
      const networking = entriesOf(cluster.keys.get('networking'))
      const mappings = itemsOf(cluster.keys.get('nodes')).flatMap((node) =>
        itemsOf(entriesOf(node).get('extraPortMappings')).map(entriesOf),
      )
      const places = mappings.map((keys) => ({
        keys,
        port: 'hostPort',
        host: keys.get('listenAddress'),
        unset: ANY_IPV4,
      }))
      const api = { keys: networking, port: 'apiServerPort', host: networking.get('apiServerAddress'), unset: LOOPBACK }
      return [api, ...places].map((place) => readPort(place, { ...cluster, service }))
    }),
  )
}

const LOOPBACK = '127.0.0.1'

/** `ports` of k3d, which are those of docker with the nodes behind them, the port of its API server and of its registry. */
export function readK3d(text: string, path: string): Read {
  return joined(
    clustersIn(text, path).flatMap((cluster) => {
      const { keys } = cluster
      const name = scalarOf(entriesOf(keys.get('metadata')).get('name')) ?? scalarOf(keys.get('name'))
      const own = { ...cluster, service: name?.text ?? 'k3s-default' }
      const api = entriesOf(keys.get('kubeAPI') ?? keys.get('exposeAPI'))
      const registry = entriesOf(entriesOf(keys.get('registries')).get('create'))
      return [
        readPort({ keys: api, port: 'hostPort', host: api.get('hostIP'), unset: ANY_ADDRESS }, own),
        readPort({ keys: registry, port: 'hostPort', host: registry.get('host'), unset: ANY_ADDRESS }, own),
        ...itemsOf(keys.get('ports')).map((item) => readPublished(entriesOf(item).get('port'), own)),
      ]
    }),
  )
}

function clustersIn(text: string, path: string): Pick<Cluster, 'keys' | 'text'>[] {
  return parseForeignYamls(text, { file: path }).flatMap((document) =>
    document.contents === null ? [] : { keys: entriesOf({ node: document.contents, document }), text },
  )
}

interface Place {
  keys: ReadonlyMap<string, Value>
  /** The key of the port. */
  port: string
  host: Value | undefined
  /** The address where none is said. */
  unset: string
}

function readPort({ keys, port, host, unset }: Place, { text, service }: Cluster): Read {
  const value = portOf(keys.get(port), text)
  const protocol = protocolOf(keys)
  if (value === undefined || protocol === undefined) return NOTHING
  const address = parseAddress(scalarOf(host)?.text ?? '') ?? unset
  return readNumber(value, { service, protocol, address, group: 'host' })
}

/** `8080:80@loadbalancer` */
function readPublished(value: Value | undefined, { text, service }: Cluster): Read {
  const source = sourceOfScalar(value, text)
  if (source === undefined) return NOTHING
  const words = source.text.replace(/@.*$/s, '').trim()
  return readEntry(parsePublished(words), { service, group: 'host' }, source.placeOf(hostPart(words)))
}
