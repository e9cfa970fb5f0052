import { createServer } from 'node:net'
import { type Address, ANY_ADDRESS, ANY_IPV6 } from '../model/address.ts'
import type { Endpoint } from '../model/endpoint.ts'
import type { BindOutcome, Probe } from '../model/snapshot.ts'

/** Binds exactly the wanted endpoint for an instant, and keeps the kernel's answer. */
export async function probe(endpoint: Endpoint): Promise<Probe> {
  if (endpoint.protocol === 'tcp') return { endpoint, reuse: await bindTcp(endpoint) }
  const plain = await bindUdp(endpoint, false)
  // With SO_REUSEADDR the bind may take datagrams from a living receiver: asked only where the plain one was refused.
  return { endpoint, plain, reuse: plain === 'EADDRINUSE' ? await bindUdp(endpoint, true) : plain }
}

/** Node sets SO_REUSEADDR on every TCP server on Unix, and cannot be told not to. */
async function bindTcp({ address, port }: Endpoint): Promise<BindOutcome> {
  const server = createServer((socket) => socket.destroy())
  const { host, ipv6Only } = hostOf(address)
  const outcome = await settle(server, () => server.listen({ port, host, ipv6Only, exclusive: true, backlog: 1 }))
  if (outcome === 'ok') await new Promise((resolve) => server.close(resolve))
  return outcome === 'EAFNOSUPPORT' && address === ANY_ADDRESS
    ? bindTcp({ address: '0.0.0.0', port, protocol: 'tcp' })
    : outcome
}

async function bindUdp({ address, port }: Endpoint, reuseAddr: boolean): Promise<BindOutcome> {
  const { createSocket } = await import('node:dgram')
  const { host, ipv6Only } = hostOf(address)
  const socket = createSocket({ type: host.includes(':') ? 'udp6' : 'udp4', ipv6Only, reuseAddr })
  const outcome = await settle(socket, () => socket.bind({ port, address: host, exclusive: true }))
  await new Promise<void>((resolve) => socket.close(resolve))
  return outcome === 'EAFNOSUPPORT' && address === ANY_ADDRESS
    ? bindUdp({ address: '0.0.0.0', port, protocol: 'udp' }, reuseAddr)
    : outcome
}

/** Dual-stack is `::` without v6only. */
function hostOf(address: Address): { host: string; ipv6Only: boolean } {
  return {
    host: address === ANY_ADDRESS ? ANY_IPV6 : address,
    ipv6Only: address !== ANY_ADDRESS && address.includes(':'),
  }
}

interface Bindable {
  once(event: 'listening', listener: () => void): unknown
  once(event: 'error', listener: (error: Error) => void): unknown
}

function settle(bindable: Bindable, bind: () => unknown): Promise<BindOutcome> {
  return new Promise((resolve) => {
    bindable.once('listening', () => resolve('ok'))
    bindable.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    bind()
  })
}
