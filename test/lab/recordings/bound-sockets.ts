import { type BoundSocket, boundSocket } from '../holders/index.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

const sockets: readonly BoundSocket[] = [
  { port: 7041 },
  { port: 7042, address: '127.0.0.1', user: 'alice' },
  { port: 7043, reuseAddr: true },
  { port: 7043, reuseAddr: true, user: 'bob' },
  { port: 7044, address: '::', v6Only: false },
  { port: 7045, address: '::', v6Only: true, device: 'eth0' },
  { port: 7046, address: '::ffff:127.0.0.1' },
  { port: 7047, device: 'lo' },
  { port: 7048, protocol: 262 },
  { port: 7049, address: 'fe80::7%lo' },
]

/** Sockets that are bound and do not listen, at addresses of every form. */
export async function recordBound(lab: Lab): Promise<readonly Recording[]> {
  await lab.run('ip', ['address', 'add', 'fe80::7/64', 'dev', 'lo', 'nodad'])
  for (const socket of sockets) await boundSocket(lab, socket)
  const version = `${(await lab.run('ss', ['--version'])).trim()}, as alice`
  const output = await lab.as('alice').run('ss', ['-HtneB'])
  return [{ file: 'ss-bound', command: 'ss -HtneB', version, output }]
}
