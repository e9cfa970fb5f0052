import { ANY_ADDRESS, parseAddress } from '../../model/address.ts'
import { type Endpoint, endpointsOverlap } from '../../model/endpoint.ts'
import type { Listener } from '../../model/listener.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import { ask } from '../exec.ts'
import { parseSs, type SsSocket } from './ss.ts'

/** Sockets that took a port and neither listen nor connect, which no table of /proc shows. */
interface BoundSockets {
  listeners: Listener[]
  /** What else is known of them. */
  sockets: SsSocket[]
  gaps: Gap[]
}

/**
 * Looks for them on endpoints that are refused and that no table explains. The kernel tells of them since 6.8, to
 * everybody, and to no file of /proc.
 */
export async function findBound(refused: readonly Endpoint[], viewer: Viewer): Promise<BoundSockets> {
  const wanted = refused.filter(({ protocol }) => protocol === 'tcp')
  if (wanted.length === 0) return { listeners: [], sockets: [], gaps: [] }
  const answer = await ask('ss', ['-H', '-t', '-n', '-e', '-B'])
  const sockets = 'failed' in answer ? [] : parseSs(answer.stdout)
  const bound = 'failed' in answer ? [] : parseBound(answer.stdout)
  const isAt = (one: Endpoint) => (listener: Listener) => endpointsOverlap(listener.endpoint, one)
  const unseen = wanted.filter((one) => !bound.some(isAt(one)))
  const reason = 'failed' in answer ? whyNot(answer.failed) : 'ss does not show it either, as with a kernel before 6.8'
  return {
    listeners: bound.filter((listener) => wanted.some((one) => isAt(one)(listener))),
    sockets,
    gaps: unseen.map((one) => unfound(one, reason, viewer)),
  }
}

/** An ss that does not know the option says only how it is used. */
function whyNot(failed: string): string {
  return failed.includes('exit code') ? 'this ss does not show such sockets, that of iproute2 6.10 does' : failed
}

function unfound({ port, protocol }: Endpoint, reason: string, { uid }: Viewer): Gap {
  const command = `${uid === 0 ? '' : 'sudo '}lsof -nP | grep 'protocol: .*TCP'`
  return { subject: `who has bound ${port}/${protocol}`, reason, command, affects: 'naming' }
}

/** The output of `ss -HtneB`, one socket a line. A line that is cut short or not of that form is passed over. */
export function parseBound(output: string): Listener[] {
  return output.split('\n').flatMap((line): Listener[] => {
    const [local, peer] = line.split(/\s+/).filter((word) => /^[[\d*].*:(\d+|\*)$/.test(word))
    const [, host = '', port] = /^(.+):(\d+)$/.exec(local ?? '') ?? []
    const inode = / ino:(\d+) /.exec(line)?.[1]
    const address = boundAddress(host)
    if (address === undefined || peer === undefined || inode === undefined || !isPort(Number(port))) return []
    return [
      {
        endpoint: { protocol: 'tcp', address, port: Number(port) },
        state: 'bound-inactive',
        // It does not say that of root.
        uid: Number(/ uid:(\d+) /.exec(line)?.[1] ?? 0),
        inode: Number(inode),
        holders: [],
      },
    ]
  })
}

/** The device that a socket is bound to is told of link-local addresses alone, which mean nothing without. */
function boundAddress(text: string): string | undefined {
  const [, ipv6, ipv4, device = ''] = /^(?:\[([^\]%]+)\]|([^[\]%]+))(%.+)?$/.exec(text) ?? []
  if (ipv4 === ANY_ADDRESS) return ANY_ADDRESS
  return parseAddress(ipv6?.startsWith('fe80:') ? `${ipv6}${device}` : (ipv6 ?? ipv4 ?? ''))
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port <= 65_535
}
