import { existsSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Script } from '../support/worker.ts'
import { openPortSpace, type PortSpace, portSpaceUnavailable } from './port-space.ts'

// The committed action in a job of a runner, whose network is a namespace of its own.

const LIST = '/proc/sys/net/ipv4/ip_local_reserved_ports'
const WORKER = join(import.meta.dirname, '../support/worker.ts')

const reason = portSpaceUnavailable() ?? (process.geteuid?.() === 0 ? undefined : 'needs root')

describe.skipIf(reason !== undefined)(`a step with reserve${reason === undefined ? '' : ` (${reason})`}`, async () => {
  const space = reason === undefined ? await openPortSpace() : (undefined as unknown as PortSpace)
  const journal = space && `/run/port-preflight.reserved.${/\d+/.exec(readlinkSync(`/proc/${space.pid}/ns/net`))?.[0]}`

  const readList = async () => (await space.exec('cat', [LIST])).stdout.trim()
  const inJob = async (script: Script) => {
    const command = `exec -a /srv/runner/bin/Runner.Worker "$@"`
    const args = ['-c', command, '-', process.execPath, WORKER, JSON.stringify(script)]
    const { stdout, stderr } = await space.exec('bash', args)
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout)
  }

  test('keeps its ports, says so in the log, and leaves nothing that is not found', async () => {
    const done = await inJob({ servers: [], with: { ports: 'web: 40000\nlow: 8080', reserve: 'kernel' } })
    expect([done.outcome, done.outputs.findings]).toEqual(['success', '[]'])
    expect(done.log).toContain('kept     40000, which the kernel gives to nobody by itself now: written into')
    expect(done.post).toContain('the kernel may give 40000 to anybody again: written into')
    expect([await readList(), existsSync(journal)]).toEqual(['', false])
  })

  test('fails where it is told to, when it cannot have it', async () => {
    await space.exec('sh', ['-c', 'echo 32768 32800 > /proc/sys/net/ipv4/ip_local_port_range'])
    const inputs = { ports: 'web: 32768-32800', reserve: 'kernel', 'fail-on': 'warning' }
    const done = await inJob({ servers: [], with: inputs })
    expect(done.outcome).toBe('failure')
    expect(done.log).toContain('it could not be reserved: only 0 of the 33 ports')
    expect(done.summary).toContain('it could not be reserved')
    expect(await readList()).toBe('')
  })

  test('takes no other word', async () => {
    const done = await inJob({ servers: [], with: { ports: '40000', reserve: 'yes' } })
    expect(done.outcome).toBe('failure')
    expect(done.log).toContain('reserve: "yes" is not understood: expected none, kernel')
  })

  test('close', async () => {
    rmSync(journal, { force: true })
    await space.close()
  })
})
