import { type Endpoint, formatPort } from './endpoint.ts'
import type { Holder } from './holder.ts'
import type { Rival } from './rival.ts'

/** The states of TCP as the kernel names and numbers them. */
export const TCP_STATES = [
  'established',
  'syn-sent',
  'syn-received',
  'fin-wait-1',
  'fin-wait-2',
  'time-wait',
  'close',
  'close-wait',
  'last-ack',
  'listen',
  'closing',
  'new-syn-received',
  'bound-inactive',
] as const

/** `unconnected`: an open UDP socket. `leased`: not a socket of the port, but one that has its name for somebody. */
const SOCKET_STATES = [...TCP_STATES, 'unconnected', 'leased'] as const
export type SocketState = (typeof SOCKET_STATES)[number]

/** Only who has the socket open could tell whose it is. */
export const NO_UID = -1

/** A socket that sits on a port, in whatever state. */
export interface Listener {
  endpoint: Endpoint
  state: SocketState
  /** `address:port` of the other end, where there is one. */
  peer?: string
  /** Seconds until the kernel lets go of it (TIME_WAIT and the like). */
  secondsLeft?: number
  /** Of who opened it, or `NO_UID`. */
  uid: number
  /** 0 where no process has the socket open any more. */
  inode: number
  /** Every holder that could be named; empty before anybody was asked. */
  holders: Holder[]
  /** Services that want the port too and do not get it. */
  rivals?: Rival[]
}

/** Their ports, in the words of a gap: `53/udp, 8080/tcp`, and beyond five how many more. */
export function formatPorts(listeners: readonly Listener[]): string {
  const ports = [...new Set(listeners.map(({ endpoint }) => formatPort(endpoint)))]
  const more = ports.length - MAX_PORTS
  return more > 0 ? `${ports.slice(0, MAX_PORTS).join(', ')} and ${more} more` : ports.join(', ')
}

const MAX_PORTS = 5

/** Whether a program has taken the port and does nothing with it: it neither listens nor connects. */
export function isIdle({ state }: Listener): boolean {
  return state === 'bound-inactive'
}

/** Whether the port is promised to somebody, be there a socket on it or not. */
export function isLeased({ state }: Listener): boolean {
  return state === 'leased'
}

/** Whether the socket waits for clients, as against being one end of a connection. */
export function isServing(listener: Listener): boolean {
  return listener.state === 'listen' || listener.state === 'unconnected'
}

/** Whether the socket takes a port for itself, as against being one end of a connection. */
export function isHolding(listener: Listener): boolean {
  return isServing(listener) || isIdle(listener)
}

/** A lease that the job, or outside of one the process, that asks has itself. */
export function isOwnLease(listener: Listener): boolean {
  return isLeased(listener) && listener.holders.some(({ lease }) => lease?.isOwn === true)
}
