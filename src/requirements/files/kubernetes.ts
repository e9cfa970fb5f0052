import { rangeOf } from '../../formats/place.ts'
import { ANY_ADDRESS, parseAddress } from '../../model/address.ts'
import type { Declaration, PortFile } from '../../model/declaration.ts'
import type { Protocol } from '../../model/endpoint.ts'
import { parseForeignYamls } from '../yaml.ts'
import { scalarPlace } from './place.ts'
import { entriesOf, isMapping, itemsOf, scalarOf, type Value } from './tree.ts'

type Read = Pick<PortFile, 'declarations' | 'faults'>

/** `hostPort` of containers and `nodePort` of services, in as many documents as there are. */
export function readKubernetes(text: string, path: string): Read {
  const declarations = parseForeignYamls(text, { file: path }).flatMap((document) =>
    document.contents === null ? [] : declaredIn({ node: document.contents, document }, path),
  )
  return { declarations, faults: [] }
}

function declaredIn(object: Value, path: string): Declaration[] {
  const keys = entriesOf(object)
  if (scalarOf(keys.get('kind'))?.text === 'List')
    return itemsOf(keys.get('items')).flatMap((item) => declaredIn(item, path))
  const name = scalarOf(entriesOf(keys.get('metadata')).get('name'))?.text ?? path
  return numbersIn(object, ['hostPort', 'nodePort'], 0).flatMap(({ value, around }) => {
    const range = rangeOf(scalarOf(value)?.text ?? '')
    const address = parseAddress(scalarOf(around.get('hostIP'))?.text ?? '') ?? ANY_ADDRESS
    const protocol = protocolOf(around)
    if (range === undefined || protocol === undefined) return []
    return [{ service: name, protocol, address, range, group: 'cluster', ...scalarPlace(value, whole) }]
  })
}

function whole(text: string) {
  return { start: 0, end: text.length }
}

function protocolOf(keys: ReadonlyMap<string, Value>): Protocol | undefined {
  const text = scalarOf(keys.get('protocol'))?.text.toLowerCase() ?? 'tcp'
  return text === 'tcp' || text === 'udp' ? text : undefined
}

const MOST_DEPTH = 30

interface Found {
  value: Value
  around: ReadonlyMap<string, Value>
}

/** All values of these keys, however deep. */
export function numbersIn(value: Value, names: readonly string[], depth: number): Found[] {
  if (depth > MOST_DEPTH) return []
  if (!isMapping(value)) return itemsOf(value).flatMap((item) => numbersIn(item, names, depth + 1))
  const around = entriesOf(value)
  return [...around].flatMap(([key, one]) =>
    names.includes(key) ? [{ value: one, around }] : numbersIn(one, names, depth + 1),
  )
}

/** `extraPortMappings` of kind: `hostPort`, `listenAddress`, `protocol`. */
export function readKind(text: string, path: string): Read {
  const declarations = parseForeignYamls(text, { file: path }).flatMap((document) => {
    if (document.contents === null) return []
    return numbersIn({ node: document.contents, document }, ['hostPort', 'apiServerPort'], 0).flatMap(
      ({ value, around }) => {
        const range = rangeOf(scalarOf(value)?.text ?? '')
        const listen = scalarOf(around.get('listenAddress') ?? around.get('apiServerAddress'))?.text ?? ''
        const protocol = protocolOf(around)
        if (range === undefined || protocol === undefined) return []
        const address = parseAddress(listen) ?? ANY_ADDRESS
        return [
          {
            service: path,
            protocol,
            address,
            range,
            group: 'host',
            ...scalarPlace(value, whole),
          } satisfies Declaration,
        ]
      },
    )
  })
  return { declarations, faults: [] }
}
