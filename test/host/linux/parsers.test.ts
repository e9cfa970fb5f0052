import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerOfCommand } from '../../../src/host/linux/container-hints.ts'
import { parseEphemeral, parseReserved, parseUnprivilegedStart } from '../../../src/host/linux/limits.ts'
import { parseRefusals } from '../../../src/host/linux/plain-bind.ts'
import {
  ignoresTerm,
  isDefunct,
  isExiting,
  isStopped,
  parseBoot,
  parseCommand,
  parseGroup,
  parseName,
  parseParent,
  parseStart,
  parseUid,
} from '../../../src/host/linux/process.ts'
import { countPrograms, isEmptyTable, parseCounters } from '../../../src/host/linux/socket-counters.ts'
import { parseSs } from '../../../src/host/linux/ss.ts'
import { parseAccounts } from '../../../src/host/managers/account.ts'

describe('limits', () => {
  it.each([
    ['32768\t60999\n', { low: 32_768, high: 60_999 }],
    ['', undefined],
    ['nonsense', undefined],
  ])('reads the ephemeral range of %j', (text, range) => {
    expect(parseEphemeral(text)).toEqual(range)
  })

  it.each([
    ['\n', []],
    ['8080\n', [{ low: 8080, high: 8080 }]],
    [
      '8080,9000-9100\n',
      [
        { low: 8080, high: 8080 },
        { low: 9000, high: 9100 },
      ],
    ],
  ])('reads the reserved ports of %j', (text, ranges) => {
    expect(parseReserved(text)).toEqual(ranges)
  })
})

describe('privileged ports', () => {
  it.each([
    ['1024\n', 1024],
    ['80\n', 80],
    ['0\n', 0],
    ['', 1024],
  ])('%j start at %i', (text, start) => {
    expect(parseUnprivilegedStart(text)).toBe(start)
  })
})

describe('process', () => {
  // The name of this one holds a blank, a colon and brackets.
  const stat = '4711 (PM2 v7: (God)) S 1 4711 4711 0 -1 4194560 100 0 0 0 1 2 0 0 20 0 11 0 8700 0 0 0'

  it('reads name and start behind any name', () => {
    expect(parseName(stat)).toBe('PM2 v7: (God)')
    expect(parseStart(stat)).toBe(87)
    expect(parseStart('')).toBeUndefined()
  })

  it.each([
    ['redis-server\0*:6379\0', 'redis-server *:6379'],
    ['', undefined],
    ['\0\0', undefined],
    ['  ', undefined],
  ])('joins the arguments of %j', (cmdline, command) => {
    expect(parseCommand(cmdline)).toBe(command)
  })

  it('reads the effective uid', () => {
    expect(parseUid('Name:\tx\nUid:\t1000\t1001\t1002\t1003\n')).toBe(1001)
    expect(parseUid('')).toBeUndefined()
  })

  it.each([
    ['0000000000004000', true],
    ['ffffffffffffffff', true],
    ['0000000000001000', false],
    ['4000', false],
  ])('knows who ignores SIGTERM: %s', (set, ignores) => {
    expect(ignoresTerm(`SigBlk:\tffffffffffffffff\nSigIgn:\t${set}\nSigCgt:\t0000000000000000\n`)).toBe(ignores)
  })

  it.each([
    ['T (stopped)', true],
    ['t (tracing stop)', true],
    ['S (sleeping)', false],
    ['', false],
  ])('knows who was stopped: %s', (state, stopped) => {
    expect(isStopped(`Name:\tT (x\nState:\t${state}\n`)).toBe(stopped)
  })

  it.each([
    [0x40_0000, 'S', '', false],
    [0x40_0004, 'S', '', true],
    [0x40_0004, 'Z', '', false],
    [0, 'S', 'CoreDumping:\t1\n', true],
    [0, 'S', 'CoreDumping:\t0\n', false],
    [0, 'D', 'SigPnd:\t0000000000000100\nShdPnd:\t0000000000000000\n', true],
    [0, 'D', 'SigPnd:\t0000000000000000\nShdPnd:\t0000000000000100\n', true],
    [0, 'D', 'ShdPnd:\t0000000000004000\nSigIgn:\t0000000000000100\n', false],
  ])('knows who is dying: flags %i, state %s, %j', (flags, state, status, dies) => {
    expect(isExiting(`4711 (a) b) ${state} 1 4711 4711 0 -1 ${flags} 100`, status)).toBe(dies)
  })

  it('reads state, parent and group', () => {
    expect([isDefunct(stat), parseParent(stat), parseGroup(stat)]).toEqual([false, 1, 4711])
    expect(isDefunct('7 (a) Z) Z 1 7 7')).toBe(true)
    expect(parseParent('')).toBe(0)
  })

  it('reads when the machine started, and says so where it is not told', () => {
    expect(parseBoot('cpu 1 2\nbtime 1700000000\nprocesses 9\n')).toBe(1_700_000_000)
    expect(parseBoot('cpu 1 2\n')).toBeUndefined()
  })

  it('takes any stat line', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(text).toContain(parseName(text))
      }),
    )
  })
})

describe('accounts', () => {
  it('reads each whole line, in the order of the file', () => {
    const passwd =
      'root:x:0:0::/:/bin/sh\ntoor:x:0:0::/:/bin/sh\n#comment\nalice:x:1001:100:A,,:relative\n::::\nbad:x:one:\n'
    expect(parseAccounts(passwd)).toEqual([
      { name: 'root', uid: 0, gid: 0, home: '/' },
      { name: 'toor', uid: 0, gid: 0, home: '/' },
      { name: 'alice', uid: 1001, gid: 100, home: '/' },
    ])
  })
})

describe('ss', () => {
  it('reads inode, cgroup and v6only of Htunle output', () => {
    const output = [
      'tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* ino:18 sk:1 cgroup:/system.slice/ssh.service <->',
      'tcp LISTEN 0 128 [::]:22 [::]:* uid:1001 ino:19 sk:2 cgroup:/system.slice/echo.socket v6only:1 <->',
      'udp UNCONN 0 0 127.0.0.53%lo:53 0.0.0.0:* uid:101 ino:20 sk:3 cgroup:unreachable:1 <->',
      'tcp LISTEN 0 128 *:80 *:*',
      '',
    ].join('\n')
    expect(parseSs(output)).toEqual([
      { inode: 18, cgroup: '/system.slice/ssh.service' },
      { inode: 19, cgroup: '/system.slice/echo.socket', v6Only: true },
      { inode: 20 },
    ])
  })
})

describe('socket counters', () => {
  const text = [
    'sockets: used 30',
    'TCP: inuse 2 orphan 0 tw 4 alloc 5 mem 0',
    'UDP: inuse 0 mem 0',
    'TCP6: inuse 3',
    'UDP6: inuse 0',
    '',
  ].join('\n')

  it('reads what is counted', () => {
    expect(parseCounters(text)).toEqual({
      used: 30,
      tcpAllocated: 5,
      timeWait: 4,
      listed: { tcp: 2, udp: 0, tcp6: 3, udp6: 0 },
    })
    expect(parseCounters('')).toBeUndefined()
  })

  it('counts the sockets that are certainly a program’s', () => {
    const udp = (uid: number) =>
      `  1: 00000000:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000 ${uid} 0 9 2 0 0\n`
    expect(countPrograms('netlink', 'sk Eth Pid Groups\n0000 0 0 00\n0000 0 812 00\n')).toBe(1)
    expect(countPrograms('udp', `header\n${udp(0)}${udp(101)}`)).toBe(1)
    expect(countPrograms('unix', 'Num RefCount\n0: 1\n1: 2\n')).toBe(2)
    expect(countPrograms('packet', '')).toBe(0)
  })

  it('calls a table empty only where nothing can be in it', () => {
    const counters = parseCounters(text.replace('tw 4', 'tw 0').replace('TCP6: inuse 3', 'TCP6: inuse 0'))
    expect(['tcp', 'tcp6', 'udp', 'unheard-of'].map((name) => isEmptyTable(name, counters))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isEmptyTable('udp', parseCounters(text))).toBe(false)
    expect(isEmptyTable('udp', undefined)).toBe(false)
  })
})

describe('plain bind', () => {
  it('reads the refused endpoints with the name of the errno', () => {
    expect(parseRefusals(':: 0 8080 98\n:: 1 53 13\n127.0.0.1 1 80 98\nnoise\n')).toEqual([
      { endpoint: { protocol: 'tcp', address: '*', port: 8080 }, outcome: 'EADDRINUSE' },
      { endpoint: { protocol: 'tcp', address: '::', port: 53 }, outcome: 'EACCES' },
      { endpoint: { protocol: 'tcp', address: '127.0.0.1', port: 80 }, outcome: 'EADDRINUSE' },
    ])
  })
})

describe('container hints', () => {
  it.each([
    [
      '/usr/bin/docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 8080 -container-ip 172.17.0.2 -container-port 80',
      { engine: 'docker', address: '172.17.0.2' },
    ],
    ['/usr/bin/conmon --api-version 1 -c abc -u abc -n web', { engine: 'podman' }],
    ['rootlessport', { engine: 'podman' }],
    ['/usr/bin/pasta -t 7001-7001:80-80 --netns /run/user/1001/netns/netns-1', { engine: 'podman' }],
    ['pasta --config-net', undefined],
    [
      'rootlesskit --net=slirp4netns --port-driver=builtin /usr/bin/dockerd-rootless.sh --iptables=false',
      { engine: 'docker' },
    ],
    ['/usr/bin/docker-rootlesskit --net=pasta dockerd', { engine: 'docker' }],
    ['rootlesskit --state-dir=/run/user/1001/dockerd-rootless containerd-rootless.sh', undefined],
    ['rootlesskit k3s-rootless dockerd.conf', undefined],
    ['redis-server *:6379', undefined],
    ['', undefined],
  ])('%s', (command, container) => {
    expect(containerOfCommand(command)).toEqual(container)
  })
})
