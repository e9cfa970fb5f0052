import type { Kind } from './kinds.ts'
import type { Answer, Endpoint } from './oracle.ts'

type Column = Omit<Endpoint, 'port'> & { readonly name: string; readonly isFree: (answer: Answer) => boolean }

const withReuseAddr = (answer: Answer) => answer !== 'in-use'
const without = (answer: Answer) => answer === 'usable'

export const columns: readonly Column[] = [
  { name: 'reuse *', proto: 'tcp', address: '*', isFree: withReuseAddr },
  { name: 'reuse 0.0.0.0', proto: 'tcp', address: '0.0.0.0', isFree: withReuseAddr },
  { name: 'reuse 127.0.0.1', proto: 'tcp', address: '127.0.0.1', isFree: withReuseAddr },
  { name: 'reuse ::1', proto: 'tcp', address: '::1', isFree: withReuseAddr },
  { name: 'reuse ::', proto: 'tcp', address: '::', isFree: withReuseAddr },
  { name: 'plain 0.0.0.0', proto: 'tcp', address: '0.0.0.0', isFree: without },
  { name: 'plain *', proto: 'tcp', address: '*', isFree: without },
  { name: 'udp 0.0.0.0', proto: 'udp', address: '0.0.0.0', isFree: without },
  { name: 'udp *', proto: 'udp', address: '*', isFree: without },
]

/** Per kind: Free or Busy in the order of the columns, and the rows of /proc/net with that local port. */
export const kindAnswers: Readonly<Record<Kind, readonly [answers: string, rows: string]>> = {
  'tcp-listen-any': ['B B B F F B B F F', 'tcp:0A'],
  'tcp-listen-loopback': ['B B B F F B B F F', 'tcp:0A'],
  'tcp-listen-loopback-2': ['B B F F F B B F F', 'tcp:0A'],
  'tcp-listen-outside': ['B B F F F B B F F', 'tcp:0A'],
  'tcp-listen-dual': ['B B B B B B B F F', 'tcp6:0A'],
  'tcp-listen-v6-loopback': ['B F F B B F B F F', 'tcp6:0A'],
  'tcp-listen-v6-only': ['B F F B B F B F F', 'tcp6:0A'],
  'tcp-listen-mapped-loopback': ['B B B F F B B F F', 'tcp6:0A'],
  'tcp-listen-both-families': ['B B B B B B B F F', 'tcp6:0A tcp:0A'],
  'tcp-listen-reuse-addr': ['B B B F F B B F F', 'tcp:0A'],
  'tcp-listen-reuse-port': ['B B B F F B B F F', 'tcp:0A'],
  'tcp-listen-reuse-port-twins': ['B B B F F B B F F', 'tcp:0A tcp:0A'],
  'tcp-listen-mptcp': ['B B B F F B B F F', 'tcp:0A'],
  'tcp-listen-full-backlog': ['B B B F F B B F F', 'tcp:01 tcp:0A'],
  'tcp-listen-inherited': ['B B B F F B B F F', 'tcp:0A'],
  'tcp-listen-dead-leader': ['B B B F F B B F F', 'tcp:0A'],
  'tcp-bound-any': ['B B B F F B B F F', ''],
  'tcp-bound-any-reuse-addr': ['F F F F F B B F F', ''],
  'tcp-bound-loopback': ['B B B F F B B F F', ''],
  'tcp-bound-loopback-reuse-addr': ['F F F F F B B F F', ''],
  'tcp-time-wait': ['B B B F F B B F F', 'tcp:06'],
  'tcp-time-wait-reuse-addr': ['F F F F F B B F F', 'tcp:06'],
  'tcp-accepted': ['B B B F F B B F F', 'tcp:01'],
  'tcp-accepted-reuse-addr': ['F F F F F B B F F', 'tcp:01'],
  'tcp-outgoing': ['B B B F F B B F F', 'tcp:01'],
  'tcp-outgoing-reuse-addr': ['F F F F F B B F F', 'tcp:01'],
  'tcp-outgoing-outside': ['B B F F F B B F F', 'tcp:01'],
  'tcp-outgoing-autobind': ['B B B F F B B F F', 'tcp:01'],
  'tcp-outgoing-time-wait': ['B B B F F B B F F', 'tcp:06'],
  'tcp-outgoing-reuse-addr-time-wait': ['F F F F F B B F F', 'tcp:06'],
  'tcp-outgoing-outside-time-wait': ['B B F F F B B F F', 'tcp:06'],
  'tcp-outgoing-autobind-time-wait': ['B B B F F B B F F', 'tcp:06'],
  'udp-any': ['F F F F F F F B B', 'udp:07'],
  'udp-any-reuse-addr': ['F F F F F F F B B', 'udp:07'],
  'udp-loopback': ['F F F F F F F B B', 'udp:07'],
  'udp-dual': ['F F F F F F F B B', 'udp6:07'],
  'udp-v6-only': ['F F F F F F F F B', 'udp6:07'],
  'udp-kernel': ['F F F F F F F B B', 'udp:07'],
}
