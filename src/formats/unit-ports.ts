import { ANY_ADDRESS, parseAddress } from '../model/address.ts'
import { defined } from '../model/defined.ts'
import type { Protocol } from '../model/endpoint.ts'
import { HIGHEST_PORT, LOWEST_PORT, type PortRange } from '../model/port.ts'
import type { Claim } from '../model/service.ts'
import { isYes, lastOf, listOf, listOfAll, placeOf, type Setting, type Settings } from './unit-file.ts'

type Specify = (text: string) => string

/** Of a value that may say no port at all. */
type Bound = Required<Pick<Claim, 'address' | 'range' | 'protocol'>>

/** The ports that the manager itself opens for a socket unit. Sockets of files are left out. */
export function claimsOfSocket(settings: Settings, specify: Specify): Claim[] {
  if (/^(sctp|udplite)$/.test(lastOf(settings, 'Socket.SocketProtocol') ?? '')) return []
  const isSixOnly = lastOf(settings, 'Socket.BindIPv6Only') === 'ipv6-only'
  return listOfAll(settings, LISTEN_KEYS).flatMap(({ key, setting }) => {
    const protocol = PROTOCOLS[key]
    const bound = protocol === undefined ? undefined : parseListen(specify(setting.value), protocol)
    const address = bound?.address === ANY_ADDRESS && isSixOnly ? '::' : bound?.address
    return bound === undefined || address === undefined ? [] : [claimAt({ ...bound, address }, setting, 'socket')]
  })
}

/** An empty value of any of them takes back all of them. */
const LISTEN_KEYS = [
  ...['Socket.ListenStream', 'Socket.ListenDatagram', 'Socket.ListenSequentialPacket', 'Socket.ListenFIFO'],
  ...['Socket.ListenSpecial', 'Socket.ListenNetlink', 'Socket.ListenMessageQueue', 'Socket.ListenUSBFunction'],
]

const PROTOCOLS: Readonly<Record<string, Protocol>> = { 'Socket.ListenStream': 'tcp', 'Socket.ListenDatagram': 'udp' }

/** `80`, `10.0.0.1:80`, `[::1]:80`; a port alone and `[::]` mean both families, as BindIPv6Only= has it by default. */
export function parseListen(text: string, protocol: Protocol): Bound | undefined {
  const [, six, four, port = ''] = /^(?:\[([\da-f:.]+(?:%[\w.-]+)?)\]:|([\d.]+):)?(\d{1,5})$/i.exec(text) ?? []
  const range = rangeOf(port, port)
  const address = parseAddress(six ?? four ?? ANY_ADDRESS)
  if (range === undefined || address === undefined) return undefined
  return { address: address === '::' ? ANY_ADDRESS : address, range, protocol }
}

/** The ports of PublishPort= of a Quadlet file. */
export function claimsOfPublish(settings: Settings, section: string, specify: Specify): Claim[] {
  return listOf(settings, `${section}.PublishPort`).flatMap((setting) => {
    const bound = parsePublish(specify(setting.value))
    return bound === undefined ? [] : [claimAt(bound, setting, 'publish')]
  })
}

/** `[[ip:]port[-port]:]port[-port][/protocol]`; without a port of the host it gets any that is free. */
export function parsePublish(text: string): Bound | undefined {
  const form = /^(?:(\[[^\]]*\]|[\d.]+):)?(\d{1,5})(?:-(\d{1,5}))?:\d{1,5}(?:-\d{1,5})?(?:\/(tcp|udp))?$/i
  const [, host = '', low = '', high = low, protocol = 'tcp'] = form.exec(text) ?? []
  const range = rangeOf(low, high)
  const address = host === '' ? ANY_ADDRESS : parseAddress(host.replace(/^\[(.*)\]$/, '$1'))
  if (range === undefined || address === undefined) return undefined
  return { address, range, protocol: protocol.toLowerCase() === 'udp' ? 'udp' : 'tcp' }
}

function rangeOf(from: string, to: string): PortRange | undefined {
  const [low, high] = [Number(from), Number(to)]
  return from !== '' && low >= LOWEST_PORT && high <= HIGHEST_PORT && low <= high ? { low, high } : undefined
}

function claimAt(bound: Bound, setting: Setting, source: Claim['source']): Claim {
  return defined({ ...bound, source, confidence: 'certain' as const, origin: placeOf(setting, bound.range.low) })
}

/** Whether the socket unit starts a service of its own for each connection. */
export function isPerConnection(settings: Settings): boolean {
  return isYes(lastOf(settings, 'Socket.Accept'))
}
