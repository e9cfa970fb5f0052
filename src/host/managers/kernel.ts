import type { Listener } from '../../model/listener.ts'
import type { KernelPart } from '../../model/not-a-server.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import { ask } from '../exec.ts'
import type { Told } from '../linux/holders.ts'

type Device = Required<KernelPart> & { port: number }

/** Names the network device behind a UDP port that no process has: tunnels of the kernel have a port of their own. */
export async function withDevices(listeners: readonly Listener[], viewer: Viewer): Promise<Told> {
  if (!listeners.some(isNobodys)) return { listeners: [...listeners], gaps: [] }
  const answer = await ask('ip', ['-json', '-details', 'link', 'show'])
  const output = 'failed' in answer ? '' : answer.stdout
  const wireguard = await readWireguard(parseKind(output, 'wireguard'), viewer)
  const devices = [...parseDevices(output), ...wireguard.devices]
  const named = listeners.map((listener) => withDevice(listener, devices))
  const isLeft = named.some((listener) => isNobodys(listener) && listener.holders.some(({ kernel }) => !kernel))
  return { listeners: named, gaps: isLeft ? wireguard.gaps : [] }
}

function isNobodys({ endpoint, holders }: Listener): boolean {
  return (
    endpoint.protocol === 'udp' && holders.length > 0 && holders.every(({ process, manager }) => !process && !manager)
  )
}

function withDevice(listener: Listener, devices: readonly Device[]): Listener {
  const part = devices.find(({ port }) => port === listener.endpoint.port)
  if (part === undefined || !isNobodys(listener)) return listener
  const { module, device } = part
  return { ...listener, holders: listener.holders.map((holder) => ({ ...holder, kernel: { module, device } })) }
}

/** The ports of wireguard are told to root alone, and by its own program. */
async function readWireguard(names: readonly string[], { uid }: Viewer): Promise<{ devices: Device[]; gaps: Gap[] }> {
  if (names.length === 0) return { devices: [], gaps: [] }
  const args = ['show', 'all', 'listen-port']
  const answer = uid === 0 ? await ask('wg', args) : { failed: 'only root may ask for the ports of wireguard' }
  if (!('failed' in answer)) return { devices: parseListenPorts(answer.stdout), gaps: [] }
  const [subject, command] = [`which port ${names.join(', ')} has`, `sudo wg ${args.join(' ')}`]
  return { devices: [], gaps: [{ subject, reason: answer.failed, command, affects: 'naming' }] }
}

/** The output of `wg show all listen-port`: a device and its port a line. */
export function parseListenPorts(output: string): Device[] {
  const lines = output.matchAll(/^(\S+)\t(\d{1,5})$/gm)
  return [...lines].map(([, device = '', port]) => ({ module: 'wireguard', device, port: Number(port) }))
}

interface Link {
  ifname?: unknown
  linkinfo?: { info_kind?: unknown; info_data?: { port?: unknown; dstport?: unknown } }
}

/**
 * The output of `ip -json -details link`: vxlan and geneve call their port so, bareudp has another name for it. An old
 * kernel or another type of device leaves fields out.
 */
export function parseDevices(output: string): Device[] {
  return parseArray(output).flatMap(({ ifname, linkinfo }: Link) => {
    const module = linkinfo?.info_kind
    const port = linkinfo?.info_data?.port ?? linkinfo?.info_data?.dstport
    const isWhole = typeof ifname === 'string' && typeof module === 'string' && typeof port === 'number'
    return isWhole ? [{ module, device: ifname, port }] : []
  })
}

/** The names of the devices of a kind. */
export function parseKind(output: string, kind: string): string[] {
  return parseArray(output).flatMap(({ ifname, linkinfo }: Link) =>
    linkinfo?.info_kind === kind && typeof ifname === 'string' ? ifname : [],
  )
}

function parseArray(text: string): Link[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []
  } catch {
    return []
  }
}
