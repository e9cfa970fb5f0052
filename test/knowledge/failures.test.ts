import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFailures } from '../../src/knowledge/failures.ts'

type Row = readonly [
  program: string,
  line: string,
  cause: string | undefined,
  ports: readonly number[],
  address?: string,
]

const IN_USE = 'address-in-use'
const DENIED = 'permission-denied'
const UNAVAILABLE = 'address-unavailable'

const LINES: readonly Row[] = [
  ['node', 'Error: listen EADDRINUSE: address already in use :::3100', IN_USE, [3100], '::'],
  ['node, one address', 'Error: listen EADDRINUSE: address already in use 127.0.0.1:3100', IN_USE, [3100], '127.0.0.1'],
  ['node, old', 'Error: listen EADDRINUSE :::4311', IN_USE, [4311], '::'],
  ['node, a code', "  errno: -98, code: 'EADDRINUSE',", IN_USE, []],
  ['node, on macOS', '  errno: -48,', IN_USE, []],
  ['node', 'Error: listen EACCES: permission denied 0.0.0.0:81', DENIED, [81], '0.0.0.0'],
  ['node', 'Error: listen EADDRNOTAVAIL: address not available 203.0.113.9:28301', UNAVAILABLE, [28301], '203.0.113.9'],
  ['node', 'Error: listen EMFILE: too many open files 0.0.0.0', undefined, []],
  ['bun', 'error: EADDRINUSE: Failed to start server. Is port 3100 in use?', IN_USE, [3100]],
  ['bun, without a code', 'error: Failed to start server. Is port 3100 in use?', IN_USE, [3100]],
  ['python', 'OSError: [Errno 98] Address already in use', IN_USE, []],
  ['python, on macOS', 'OSError: [Errno 48] Address already in use', IN_USE, []],
  ['python', 'PermissionError: [Errno 13] Permission denied', DENIED, []],
  [
    'asyncio',
    "[Errno 10048] error while attempting to bind on address ('::1', 13306, 0, 0): only one usage of each socket address",
    IN_USE,
    [13306],
    '::1',
  ],
  [
    'asyncio',
    "OSError: [Errno 98] error while attempting to bind on address ('127.0.0.1', 8002): address already in use",
    IN_USE,
    [8002],
    '127.0.0.1',
  ],
  ['flask', 'Address already in use', IN_USE, []],
  ['flask', 'Port 5001 is in use by another program. Either identify and stop that program, or …', IN_USE, [5001]],
  [
    'gunicorn',
    "[2026-11-21 15:36:01 +0000] [88] [ERROR] Connection in use: ('0.0.0.0', 8002)",
    IN_USE,
    [8002],
    '0.0.0.0',
  ],
  ['django', 'Error: That port is already in use.', IN_USE, []],
  ['go', 'Error: listen tcp 127.0.0.1:11435: bind: address already in use', IN_USE, [11435], '127.0.0.1'],
  ['go, with a time', '2026/11/21 15:36:01 main.go:45: listen tcp :8081: bind: address already in use', IN_USE, [8081]],
  [
    'go, on Windows',
    'listen tcp :8081: bind: Only one usage of each socket address (protocol/network …)',
    IN_USE,
    [8081],
  ],
  ['rust', 'Os { code: 98, kind: AddrInUse, message: "Address already in use" }', IN_USE, []],
  ['rust', 'Error: Address family not supported by protocol (os error 97)', UNAVAILABLE, []],
  ['java', 'Caused by: java.net.BindException: Address already in use', IN_USE, []],
  ['java', 'java.net.BindException: Permission denied', DENIED, []],
  ['java', 'java.net.BindException: Cannot assign requested address', UNAVAILABLE, []],
  ['java, old', 'java.net.BindException: Address already in use (Bind failed)', IN_USE, []],
  ['java, on Windows', 'java.net.BindException: Address already in use: bind', IN_USE, []],
  ['spring', 'Web server failed to start. Port 8081 was already in use.', IN_USE, [8081]],
  ['.NET', 'Failed to bind to address http://[::]:8990: address already in use.', IN_USE, [8990], '::'],
  ['.NET', 'There is already a listener on IP endpoint [::]:54339', IN_USE, [54339], '::'],
  [
    'puma',
    'Address already in use - bind(2) for "127.0.0.1" port 3100 (Errno::EADDRINUSE)',
    IN_USE,
    [3100],
    '127.0.0.1',
  ],
  ['puma', "Error: Control server address 'tcp://127.0.0.1:9294' is already in use.", IN_USE, [9294], '127.0.0.1'],
  ['php', 'Failed to listen on 127.0.0.1:8002 (reason: Address already in use)', IN_USE, [8002], '127.0.0.1'],
  ['nginx', 'nginx: [emerg] bind() to 0.0.0.0:81 failed (98: Address already in use)', IN_USE, [81], '0.0.0.0'],
  ['nginx', 'nginx: [emerg] bind() to 0.0.0.0:81 failed (13: Permission denied)', DENIED, [81], '0.0.0.0'],
  ['nginx', 'nginx: [emerg] socket() [::]:81 failed (97: Address family not supported by protocol)', UNAVAILABLE, [81]],
  ['nginx, on Windows', 'nginx: [emerg] bind() to 0.0.0.0:81 failed (10013: An attempt was made …)', DENIED, [81]],
  ['apache', '(98)Address already in use: AH00072: make_sock: could not bind to address [::]:81', IN_USE, [81], '::'],
  ['apache', '(13)Permission denied: AH00072: make_sock: could not bind to address [::]:81', DENIED, [81]],
  [
    'caddy',
    'Error: loading initial config: starting caddy administration endpoint: listen tcp 127.0.0.1:2020: bind: address already in use',
    IN_USE,
    [2020],
  ],
  [
    'prometheus',
    'level=error msg="Unable to start web listener" err="listen tcp 0.0.0.0:9091: bind: address already in use"',
    IN_USE,
    [9091],
  ],
  ['postgres', 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', IN_USE, [], '127.0.0.1'],
  [
    'redis',
    '# Warning: Could not create server TCP listening socket *:6380: bind: Address already in use',
    IN_USE,
    [6380],
    '*',
  ],
  ['redis', '# Failed listening on port 6380 (TCP), aborting.', IN_USE, [6380]],
  ['mysql', "[ERROR] Can't start server: Bind on TCP/IP port: Address already in use", IN_USE, []],
  ['mysql', '[ERROR] Do you already have another mysqld server running on port: 3307 ?', IN_USE, [3307]],
  ['mongod', 'Failed to set up listener: SocketException: Address already in use', IN_USE, []],
  ['erlang', '{"init terminating in do_boot",{error,eaddrinuse}}', IN_USE, []],
  ['erlang', 'Failed to start Ranch listener: :eaddrinuse (address already in use)', IN_USE, []],
  [
    'docker 26',
    'driver failed programming external connectivity on endpoint web (0a1b): Error starting userland proxy: listen tcp4 0.0.0.0:81: bind: address already in use',
    IN_USE,
    [81],
    '0.0.0.0',
  ],
  ['docker 20', 'Error starting userland proxy: listen tcp 0.0.0.0:81: bind: address already in use', IN_USE, [81]],
  [
    'docker 27',
    'failed to bind port 0.0.0.0:81/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:81: bind: address already in use',
    IN_USE,
    [81],
  ],
  [
    'docker 28',
    'failed to bind host port for 0.0.0.0:81:172.17.0.2:82/tcp: address already in use',
    IN_USE,
    [81],
    '0.0.0.0',
  ],
  [
    'docker 28, a range',
    'failed to bind host port 8002 for 0.0.0.0:8000-8010:172.17.0.2:80/tcp: address already in use',
    IN_USE,
    [8002],
  ],
  ['docker 29', 'failed to bind host port 0.0.0.0:81/tcp: address already in use', IN_USE, [81], '0.0.0.0'],
  ['docker 29', 'failed to listen on tcp socket: address already in use', IN_USE, []],
  ['docker 29', 'all ports are allocated', IN_USE, []],
  ['docker, its books', 'Bind for 0.0.0.0:81 failed: port is already allocated', IN_USE, [81], '0.0.0.0'],
  [
    'docker desktop',
    'Ports are not available: exposing port TCP 0.0.0.0:3100 -> 0.0.0.0:0: listen tcp4 0.0.0.0:3100: bind: address already in use',
    IN_USE,
    [3100],
  ],
  [
    'docker desktop',
    'Ports are not available: exposing port TCP 0.0.0.0:3100 -> 127.0.0.1:0: /forwards/expose returned unexpected status: 500',
    IN_USE,
    [3100],
  ],
  ['docker desktop', 'failed to connect to /var/run/com.docker.vmnetd.sock: is vmnetd running?', DENIED, []],
  ['docker desktop, old', 'Bind for 0.0.0.0:81: unexpected error (Failure EADDRINUSE)', IN_USE, [81]],
  ['podman', 'Error: cannot listen on the TCP port: listen tcp4 :8081: bind: address already in use', IN_USE, [8081]],
  ['podman 6', 'Error: cannot bind tcp port :8081: address already in use', IN_USE, [8081]],
  [
    'rootlessport',
    'Error: rootlessport listen tcp 0.0.0.0:6335: bind: address already in use',
    IN_USE,
    [6335],
    '0.0.0.0',
  ],
  ['pasta', "Failed to bind port 7041 (Address already in use) for option '-t 7041-7041:80-80'", IN_USE, [7041]],
  [
    'rootlessport',
    "Error: rootlessport cannot expose privileged port 81, you can add 'net.ipv4.ip_unprivileged_port_start=81' to /etc/sysctl.conf (currently 1024), or choose a larger port number (>= 1024): listen tcp 0.0.0.0:81: bind: permission denied",
    DENIED,
    [81],
  ],
  ['systemd', 'echo.socket: Failed to listen on sockets: Address already in use', IN_USE, []],
  [
    'systemd',
    'echo.socket: Failed to create listening socket ([::]:9091): Address already in use',
    IN_USE,
    [9091],
    '::',
  ],
  ['systemd', 'echo.socket: Failed to receive listening socket ([::]:9091): Input/output error', IN_USE, [9091], '::'],
  ['systemd', 'web.service: Scheduled restart job, restart counter is at 174.', undefined, []],
  ['systemd', 'web.service: Failed at step EXEC spawning /opt/web: No such file or directory', 'not-found', []],
  ['systemd', "web.service: Unable to locate executable '/opt/web': No such file or directory", 'not-found', []],
  ['systemd', 'Dependency failed for web.service - Web.', 'dependency', []],
  ['ssh', 'bind [127.0.0.1]:8081: Address already in use', IN_USE, [8081], '127.0.0.1'],
  ['sshd', 'error: Bind to port 2223 on 0.0.0.0 failed: Address already in use.', IN_USE, [2223]],
  [
    'kube-proxy',
    `can't open "nodePort for ns/svc" (:45103/tcp), skipping it: listen tcp :45103: bind: address already in use`,
    IN_USE,
    [45103],
  ],
  ['chromedriver', '[ERROR]: bind() failed: Address already in use (98)', IN_USE, []],
  ['a Windows service', 'make_listen_bind: bind failed (socket #1, port 54231, code 10048)!', IN_USE, [54231]],
  ['java', 'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space', 'out-of-memory', []],
  ['node', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'out-of-memory', []],
  ['sh', '/bin/sh: 1: shop: command not found', 'not-found', []],
  ['supervisor', "can't find command '/opt/shop'", 'not-found', []],
  // What is none.
  ['a client', 'dial tcp 10.0.0.1:8081: connect: connection refused', undefined, []],
  ['podman', 'the container name "web" is already in use by 0123', undefined, []],
  ['a server', 'listening on port 8081', undefined, []],
  ['a request', '10.0.0.1 - - [21/Nov/2026:15:36:01] "GET /98 HTTP/1.1" 200 (13)', undefined, []],
  ['a count', 'processed 98 of 98 (98%)', undefined, []],
  ['nothing', '', undefined, []],
]

describe('what a line says of why a program did not start', () => {
  it.each(LINES.map((row) => [...row] as const))('%s: %s', (_, line, cause, ports, address) => {
    const [told] = parseFailures(line)
    expect(told?.cause).toBe(cause)
    expect(told?.ports ?? []).toEqual(ports)
    if (address !== undefined) expect(told?.address).toBe(address)
  })
})

describe('the lines of a log', () => {
  it('have the port of the lines around', () => {
    const log =
      'LOG: could not bind IPv4 address "127.0.0.1": Address already in use\nHINT: Is another postmaster already running on port 25433? If not, wait.'
    expect(parseFailures(log)[0]).toMatchObject({ ports: [], near: [25433] })
  })

  it('may be anything, and take no time', () => {
    const numbers = (text: string) => new Set((text.match(/\d+/g) ?? []).map(Number))
    const piece = fc.oneof(fc.constantFrom(...LINES.map(([, line]) => line)), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.array(piece), fc.nat(200), (pieces, cut) => {
        const text = pieces.map((one) => one.slice(cut % (one.length + 1))).join('\n')
        for (const { ports, near } of parseFailures(text)) {
          for (const port of [...ports, ...near])
            expect(numbers(text).has(port) && port >= 1 && port <= 65_535).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
    const start = performance.now()
    for (const bit of ['1:', 'a-', '[:', 'port ', '::', '(98', '0.0.0.0', 'Address already in use ', '\x1b[0m']) {
      parseFailures(`${bit.repeat(100_000)}\n`.repeat(3))
      parseFailures(`${bit.repeat(200)}\n`.repeat(1_000))
    }
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
