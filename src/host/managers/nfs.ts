import type { Protocol } from '../../model/endpoint.ts'
import type { Holder } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import { readProcFile } from '../linux/proc-file.ts'

/** The ports of the kernel's own NFS server, which it lists itself; there is no such file where it does not run. */
const PORT_LIST = '/proc/fs/nfsd/portlist'

interface Served {
  protocol: Protocol
  port: number
}

/** Says of sockets that no process has which ones are the NFS server's. */
export function withNfs(listeners: readonly Listener[], list = readProcFile(PORT_LIST) ?? ''): Listener[] {
  const served = parsePortList(list)
  if (served.length === 0) return [...listeners]
  return listeners.map((listener) => {
    const { protocol, port } = listener.endpoint
    const isServed = served.some((one) => one.protocol === protocol && one.port === port)
    return isServed ? { ...listener, holders: listener.holders.map(withModule) } : listener
  })
}

function withModule(holder: Holder): Holder {
  return holder.process === undefined && holder.manager === undefined
    ? { ...holder, kernel: { module: 'nfsd' } }
    : holder
}

/** A transport and its port a line; those that are neither TCP nor UDP, such as rdma, are passed over. */
export function parsePortList(list: string): Served[] {
  return [...list.matchAll(/^(tcp|udp) (\d{1,5})$/gm)].map(([, protocol, port]) => ({
    protocol: protocol === 'tcp' ? 'tcp' : 'udp',
    port: Number(port),
  }))
}
