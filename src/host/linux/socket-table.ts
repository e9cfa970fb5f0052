import { type Address, ANY_ADDRESS, ANY_IPV6, formatAddress, formatIpv6 } from '../../model/address.ts'
import type { Protocol } from '../../model/endpoint.ts'
import { type Listener, type SocketState, TCP_STATES } from '../../model/listener.ts'
import type { PortSet } from '../../model/port-set.ts'

interface SocketTable {
  /** The sockets on the wanted ports. */
  listeners: Listener[]
  /**
   * Sockets of the table, on whatever port. Not counted are the states that may stand for no socket any more: TIME_WAIT,
   * the FIN_WAIT2 before it, and a handshake that nobody has accepted.
   */
  sockets: number
}

const LINE_FEED = 10
const COLON = 58
const ZERO = 48
const LETTER_A = 65
const SIX = 54
const USER_HZ = 100
const NO_SOCKETS = new Set([0x05, 0x06, 0x0c])

/**
 * Parses one of /proc/net/{tcp,tcp6,udp,udp6}, from its bytes: a table of 100,000 rows is not turned into text for the
 * three rows that are wanted. A row that is cut short or not of the table's form is passed over.
 */
export function parseSocketTable(table: Uint8Array, protocol: Protocol, wanted: PortSet): SocketTable {
  const text = Buffer.from(table.buffer, table.byteOffset, table.byteLength)
  const listeners: Listener[] = []
  let sockets = 0
  for (let start = table.indexOf(LINE_FEED) + 1; start > 0 && start < table.length; ) {
    const lineFeed = table.indexOf(LINE_FEED, start)
    const end = lineFeed === -1 ? table.length : lineFeed
    const colon = portColon(table, start, end)
    if (colon !== -1) {
      if (isFullSocket(table, colon)) sockets++
      if (wanted[readHex(table, colon + 1, 4)] === 1) {
        const listener = parseRow(text.toString('latin1', start, end), protocol)
        if (listener !== undefined) listeners.push(listener)
      }
    }
    start = end + 1
  }
  return { listeners, sockets }
}

/** Marks the ports of every socket of such a table; those in TIME_WAIT, where there is nobody any more, by themselves. */
export function markPorts(table: Uint8Array, busy: PortSet, lingering: PortSet): void {
  for (let start = table.indexOf(LINE_FEED) + 1; start > 0 && start < table.length; ) {
    const colon = portColon(table, start, table.length)
    if (colon === -1) return
    const ports = isTimeWait(table, colon) ? lingering : busy
    ports[readHex(table, colon + 1, 4)] = 1
    start = table.indexOf(LINE_FEED, colon) + 1
  }
}

/** The state stands behind the remote address, which is as long as the local one, and its port. */
function stateAt(table: Uint8Array, colon: number): number {
  return colon + (table[colon + 14] === COLON ? 20 : 44)
}

function isTimeWait(table: Uint8Array, colon: number): boolean {
  const state = stateAt(table, colon)
  return table[state] === ZERO && table[state + 1] === SIX
}

/** Where in the beginning of such a table the first socket stands that does not listen; undefined where none does. */
export function endOfListeners(table: Uint8Array): number | undefined {
  for (let start = table.indexOf(LINE_FEED) + 1; start > 0 && start < table.length; ) {
    const lineFeed = table.indexOf(LINE_FEED, start)
    if (lineFeed === -1) return undefined
    const colon = portColon(table, start, lineFeed)
    if (colon !== -1 && !isListening(table, colon)) return start
    start = lineFeed + 1
  }
  return undefined
}

function isListening(table: Uint8Array, colon: number): boolean {
  const state = stateAt(table, colon)
  return table[state] === ZERO && table[state + 1] === LETTER_A
}

/** Where the colon between local address and port stands: behind the slot's own colon, the address and a blank. */
function portColon(table: Uint8Array, start: number, end: number): number {
  const slot = table.indexOf(COLON, start)
  const colon = slot === -1 ? -1 : table.indexOf(COLON, slot + 1)
  return colon !== -1 && colon + 4 < end ? colon : -1
}

function isFullSocket(table: Uint8Array, colon: number): boolean {
  const remotePort = table.indexOf(COLON, colon + 1)
  const state = readHex(table, remotePort + 6, 2)
  return !NO_SOCKETS.has(state)
}

function readHex(table: Uint8Array, start: number, digits: number): number {
  let value = 0
  for (let at = start; at < start + digits; at++) {
    const code = table[at] ?? 0
    value = value * 16 + (code <= 57 ? code - 48 : (code & 0xdf) - 55)
  }
  return value
}

const ROW =
  /^\s*\d+: ([\dA-F]{8}|[\dA-F]{32}):([\dA-F]{4}) ([\dA-F]{8}|[\dA-F]{32}):([\dA-F]{4}) ([\dA-F]{2}) \S+ ([\dA-F]{2}):([\dA-F]+) \S+ +(\d+) +\d+ (\d+)/

function parseRow(row: string, protocol: Protocol): Listener | undefined {
  const [, local = '', port = '', remote = '', remotePort = '', stateHex = '', timer, ticks = '', uid, inode] =
    ROW.exec(row) ?? []
  const state = stateOf(Number.parseInt(stateHex, 16), protocol)
  if (state === undefined) return undefined
  return {
    endpoint: { protocol, address: boundAddress(local), port: Number.parseInt(port, 16) },
    state,
    ...(remotePort === '0000'
      ? {}
      : { peer: `${formatAddress(hexAddress(remote))}:${Number.parseInt(remotePort, 16)}` }),
    ...(timer === '03' ? { secondsLeft: Math.ceil(Number.parseInt(ticks, 16) / USER_HZ) } : {}),
    uid: Number(uid),
    inode: Number(inode),
    holders: [],
  }
}

/** The table numbers its states from 1; an open UDP socket has the number of CLOSE. */
function stateOf(number: number, protocol: Protocol): SocketState | undefined {
  const state = TCP_STATES[number - 1]
  return protocol === 'udp' && state === 'close' ? 'unconnected' : state
}

/** `[::]` may be dual-stack or v6only, and the table does not tell: the wider one until something does. */
function boundAddress(hex: string): Address {
  const address = hexAddress(hex)
  return address === ANY_IPV6 ? ANY_ADDRESS : address
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

/** The table prints each 32-bit word of the address as the machine reads it. */
function hexAddress(hex: string): Address {
  const words = hex.match(/.{8}/g) ?? []
  const bytes = words.flatMap((word) => {
    const octets = (word.match(/../g) ?? []).map((octet) => Number.parseInt(octet, 16))
    return IS_LITTLE_ENDIAN ? octets.reverse() : octets
  })
  if (bytes.length === 4) return bytes.join('.')
  return formatIpv6(
    Array.from({ length: 8 }, (_, group) => ((bytes[group * 2] ?? 0) << 8) | (bytes[group * 2 + 1] ?? 0)),
  )
}
