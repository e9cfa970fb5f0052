import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { askKernel } from './oracle.ts'
import type { PortSpace } from './port-space.ts'

const endsWithItsHolder = [
  'tcp-listen-any',
  'tcp-listen-reuse-port-twins',
  'tcp-listen-inherited',
  'tcp-accepted',
  'tcp-outgoing',
] as const

const connectScript = `
  require('net').connect(Number(process.argv[1]), '127.0.0.1', () => process.exit(0))
  setTimeout(() => process.exit(3), 300)`

await describeInSpace('what stands behind a held port', (space) => {
  test('a holder is the process that is named, with the socket in its hands', async () => {
    const { pids } = await space.hold('tcp-listen-any', 23_000)
    expect(pids).toHaveLength(1)
    expect(socketsOf(pids[0])).toEqual(await inodesOf(space, 'tcp', 23_000))
  })

  test('twins are two processes with a socket each', async () => {
    const { pids } = await space.hold('tcp-listen-reuse-port-twins', 23_001)
    const inodes = pids.flatMap(socketsOf)
    expect(new Set(inodes).size).toBe(2)
    expect(inodes.sort()).toEqual((await inodesOf(space, 'tcp', 23_001)).sort())
  })

  test('an inherited socket is one socket of two processes', async () => {
    const { pids } = await space.hold('tcp-listen-inherited', 23_002)
    const [inode] = await inodesOf(space, 'tcp', 23_002)
    expect(new Set(pids).size).toBe(2)
    expect(pids.map(socketsOf)).toEqual([[inode], [inode]])
  })

  testUnless(space.unavailable('tcp-listen-dead-leader'), 'of a dead leader only a thread has the socket', async () => {
    const { pids } = await space.hold('tcp-listen-dead-leader', 23_003)
    const [pid = 0] = pids
    const threads = readdirSync(`/proc/${pid}/task`).filter((id) => id !== `${pid}`)
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^State:\s+Z/m)
    const inodes = await inodesOf(space, 'tcp', 23_003)
    expect(socketsOf(`${pid}/task/${threads[0]}`)).toEqual(inodes)
    expect(everybodysSockets()).not.toContain(inodes[0])
  })

  testUnless(space.unavailable('udp-kernel'), 'the socket of the kernel is in nobody’s hands', async () => {
    const held = await space.hold('udp-kernel', 23_004)
    const inodes = await inodesOf(space, 'udp', 23_004)
    expect(held.pids).toEqual([])
    expect(inodes).toHaveLength(1)
    expect(everybodysSockets()).not.toContain(inodes[0])
  })

  test('a full backlog lets nobody in, an empty one does', async () => {
    await space.hold('tcp-listen-full-backlog', 23_005)
    await space.hold('tcp-listen-any', 23_006)
    const connect = (port: number) => space.exec(process.execPath, ['-e', connectScript, `${port}`])
    const [full, empty] = await Promise.all([connect(23_005), connect(23_006)])
    expect([full.exitCode, empty.exitCode]).toEqual([3, 0])
  })

  testUnless(space.unavailable('tcp-listen-mptcp'), 'an MPTCP listener is counted as one', async () => {
    const held = await space.hold('tcp-listen-mptcp', 23_007)
    expect(await countMptcp(space)).toBe(1)
    await held.release()
    expect(await countMptcp(space)).toBe(0)
  })

  test.each(endsWithItsHolder)('%s: a released port is free again, and in no row', async (kind) => {
    const held = await space.hold(kind, 0x59e0)
    const question = { proto: 'tcp', address: '0.0.0.0', port: 0x59e0 } as const
    expect(await askKernel(space, [question])).toEqual(['in-use'])
    await held.release()
    expect(await askKernel(space, [question])).toEqual(['usable'])
    expect(await space.exec('cat', ['/proc/net/tcp'])).not.toMatchObject({ stdout: expect.stringMatching(/:59E0 /) })
  })

  test('TIME_WAIT belongs to nobody and outlives its release', async () => {
    const held = await space.hold('tcp-time-wait', 23_009)
    await held.release()
    expect(held.pids).toEqual([])
    expect(await askKernel(space, [{ proto: 'tcp', address: '0.0.0.0', port: 23_009 }])).toEqual(['in-use'])
  })

  test('a port that is taken cannot be held', async () => {
    await space.hold('tcp-listen-any', 23_010)
    await expect(space.hold('tcp-listen-any', 23_010)).rejects.toThrow('listen on 0.0.0.0: EADDRINUSE')
  })
})

function socketsOf(process: string | number | undefined): readonly string[] {
  // Standard input and output are sockets as well, but of no port.
  const fds = readdirSync(`/proc/${process}/fd`).filter((fd) => Number(fd) > 2)
  return fds.flatMap((fd) => /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${process}/fd/${fd}`))?.[1] ?? [])
}

function everybodysSockets(): readonly string[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return processes.flatMap((pid) => {
    try {
      return socketsOf(pid)
    } catch {
      return []
    }
  })
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

async function inodesOf(space: PortSpace, table: 'tcp' | 'udp', port: number): Promise<string[]> {
  const { stdout } = await space.exec('cat', [`/proc/net/${table}`])
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/))
  return rows.flatMap((fields) => (fields[1]?.endsWith(`:${hexPort}`) ? (fields[9] ?? []) : []))
}

async function countMptcp(space: PortSpace): Promise<number> {
  const { stdout } = await space.exec('cat', ['/proc/net/protocols'])
  return Number(/^MPTCP +\d+ +(\d+)/m.exec(stdout)?.[1])
}
