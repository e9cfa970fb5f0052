import type { KernelPart } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import { ask } from '../exec.ts'

/** Names the network device behind a UDP port that no process has: tunnels of the kernel have a port of their own. */
export async function withDevices(listeners: readonly Listener[]): Promise<Listener[]> {
  const isNobodys = ({ endpoint, holders }: Listener) =>
    endpoint.protocol === 'udp' && holders.length > 0 && holders.every(({ process, manager }) => !process && !manager)
  if (!listeners.some(isNobodys)) return [...listeners]
  const answer = await ask('ip', ['-json', '-details', 'link', 'show', 'type', 'vxlan'])
  const devices = 'failed' in answer ? [] : parseDevices(answer.stdout)
  return listeners.map((listener) => {
    const part = devices.find(({ port }) => port === listener.endpoint.port)
    if (part === undefined || !isNobodys(listener)) return listener
    const { module, device } = part
    return { ...listener, holders: listener.holders.map((holder) => ({ ...holder, kernel: { module, device } })) }
  })
}

/** The output of `ip -json -details link`; an old kernel or another type of device leaves fields out. */
export function parseDevices(output: string): (KernelPart & { port: number })[] {
  return parseArray(output).flatMap((link) => {
    const { ifname, linkinfo } = link as {
      ifname?: unknown
      linkinfo?: { info_kind?: unknown; info_data?: { port?: unknown } }
    }
    const [module, port] = [linkinfo?.info_kind, linkinfo?.info_data?.port]
    const isWhole = typeof ifname === 'string' && typeof module === 'string' && typeof port === 'number'
    return isWhole ? [{ module, device: ifname, port }] : []
  })
}

function parseArray(text: string): object[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []
  } catch {
    return []
  }
}
