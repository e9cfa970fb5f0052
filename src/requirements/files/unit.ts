import { rangeOf } from '../../formats/place.ts'
import { listOf, parseUnitFile, type Setting } from '../../formats/unit-file.ts'
import { type Address, ANY_ADDRESS, ANY_IPV6, parseAddress } from '../../model/address.ts'
import type { Declaration, Fault, PortFile } from '../../model/declaration.ts'
import type { Protocol } from '../../model/endpoint.ts'
import { placeInLines } from './place.ts'
import { parsePublished } from './published.ts'

type Read = Pick<PortFile, 'declarations' | 'faults'>

/** `PublishPort=` of a Quadlet, which takes what `podman -p` does. */
export function readQuadlet(text: string, path: string): Read {
  const settings = parseUnitFile(text, path)
  const kind = ['Container', 'Pod', 'Kube'].find((section) => settings.has(`${section}.PublishPort`))
  const told = kind === undefined ? [] : listOf(settings, `${kind}.PublishPort`)
  const image = settings.get('Container.Image')?.at(-1)?.value
  const declarations: Declaration[] = []
  const faults: Fault[] = []
  for (const setting of told) {
    const value = setting.value.replace(/^"(.*)"$/, '$1')
    const entry = parsePublished(value)
    const place = { service: path, ...placeInLines(text, setting.origin, hostOf(value)) }
    if ('wrong' in entry) faults.push({ kind: 'port-invalid', ...place, text: entry.wrong })
    else if (!('none' in entry)) {
      declarations.push({ ...place, ...entry, group: 'host', ...(image === undefined ? {} : { program: image }) })
    }
  }
  return { declarations, faults }
}

/** The host port, as it stands in front of the port of the container. */
function hostOf(value: string): string {
  return value.split('/')[0]?.split(':').at(-2) ?? value
}

const STREAMS: Readonly<Record<string, Protocol>> = { ListenStream: 'tcp', ListenDatagram: 'udp' }

/** `ListenStream=` and `ListenDatagram=` of a socket unit; paths and other kinds of sockets are none of ours. */
export function readSocketUnit(text: string, path: string): Read {
  const settings = parseUnitFile(text, path)
  const isV6Only = settings.get('Socket.BindIPv6Only')?.at(-1)?.value === 'ipv6-only'
  const declarations = Object.entries(STREAMS).flatMap(([key, protocol]) =>
    listOf(settings, `Socket.${key}`).flatMap((setting) => listened(setting, { protocol, isV6Only, text, path }) ?? []),
  )
  return { declarations, faults: [] }
}

interface Socket {
  protocol: Protocol
  isV6Only: boolean
  text: string
  path: string
}

/** `8080`, `127.0.0.1:8080`, `[::1]:8080` */
function listened({ value, origin }: Setting, { protocol, isV6Only, text, path }: Socket): Declaration | undefined {
  const [, host, port = ''] = /^(?:(\[[\da-f:.]+\]|\d+(?:\.\d+){3}):)?(\d{1,5})$/i.exec(value) ?? []
  const range = rangeOf(port)
  const address = addressOf(host, isV6Only)
  if (range === undefined || address === undefined) return undefined
  return { service: path, protocol, address, range, group: 'host', ...placeInLines(text, origin, port) }
}

function addressOf(host: string | undefined, isV6Only: boolean): Address | undefined {
  const bare = host?.replace(/^\[(.*)\]$/, '$1')
  if (bare === undefined || bare === '::') return isV6Only ? ANY_IPV6 : ANY_ADDRESS
  return parseAddress(bare)
}
