import type { Lab } from '../lab.ts'

export type BoundSocket = {
  readonly port: number
  /** 0.0.0.0, unless given. */
  readonly address?: string
  readonly user?: string
  readonly reuseAddr?: boolean
  /** Of IPv6 alone; a socket on [::] takes IPv4 too, unless it says so. */
  readonly v6Only?: boolean
  readonly device?: string
  /** 262 is MPTCP. */
  readonly protocol?: number
}

/** Binds and does not listen: arguments are address, port, and options as NAME=VALUE. */
const script = {
  path: '/srv/bound.py',
  text: `
import socket, sys, time
address, port, options = sys.argv[1], int(sys.argv[2]), dict(word.split('=') for word in sys.argv[3:])
family = socket.AF_INET6 if ':' in address else socket.AF_INET
s = socket.socket(family, socket.SOCK_STREAM, int(options.get('protocol', 0)))
if 'reuseAddr' in options: s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
if 'v6Only' in options: s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, options['v6Only'] == 'true')
if 'device' in options: s.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, options['device'].encode())
s.bind(socket.getaddrinfo(address, port, family)[0][4])
time.sleep(1e6)
`,
}

/** The command line that has it, as words without quotes. */
export async function boundCommand(lab: Lab, socket: BoundSocket): Promise<string> {
  const { port, address = '0.0.0.0', user: _, ...options } = socket
  await lab.writeFile(script.path, script.text)
  const words = Object.entries(options).map(([name, value]) => `${name}=${value}`)
  return ['/usr/bin/python3', script.path, address, port, ...words].join(' ')
}

/** Starts one, and waits until the kernel has it. */
export async function boundSocket(lab: Lab, socket: BoundSocket): Promise<void> {
  const before = await countBound(lab, socket.port)
  const as = socket.user === undefined ? {} : { user: socket.user, login: false }
  const [program = '', ...args] = (await boundCommand(lab, socket)).split(' ')
  lab.start(program, args, as)
  await lab.until(async () => (await countBound(lab, socket.port)) > before, `a socket that is bound to ${socket.port}`)
}

/** How many sockets are bound to a port and do not listen, as `ss` has it. */
export async function countBound(lab: Lab, port: number): Promise<number> {
  const rows = await lab.run('ss', ['-HtnB', `sport = :${port}`])
  return rows.split('\n').filter((row) => row !== '').length
}
