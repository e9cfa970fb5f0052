import { expect, onTestFinished, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'

// The kernel's list of reserved ports, changed by way of the real sudo.

const LIST = '/proc/sys/net/ipv4/ip_local_reserved_ports'
const RESERVE = ['--reserve', 'kernel']
const RESERVER = '/opt/port-preflight/test/port-space/reserver.ts'

await describeInLab('reserve: kernel', (lab) => {
  const readList = async () => (await lab.run('cat', [LIST])).trim()
  const journal = async () =>
    (await lab.run('sh', ['-c', 'cat /run/port-preflight.reserved.* 2>/dev/null; true'])).trim()
  const prune = async (user?: string) => {
    const command = ['node', RESERVER, 'prune']
    const { stdout } = user === undefined ? await lab.exec('env', command) : await lab.as(user).exec('env', command)
    return JSON.parse(stdout)
  }

  test('alice has sudo without a password: by exactly one command, and back again', async () => {
    await lab.run('sh', ['-c', `echo 50000,40001 > ${LIST}`])
    const { stdout, exitCode } = await lab.cli([...RESERVE, 'web=40000-40002', '8080'], { user: 'alice' })
    const given = /fullblock; (\/\S+\/node \/opt\/port-preflight\/dist\/cli\.js leases prune), or/.exec(stdout)?.[1]
    expect([stdout, exitCode]).toEqual([
      `usable   web (40000-40002)
usable   8080
kept     40000, 40002, which the kernel gives to nobody by itself now: sudo -n dd of=${LIST} bs=4000 seek=1 conv=notrunc iflag=fullblock; ${given}, or the next run with "reserve: kernel", gives them back when who called this has ended
2 needs can be met; the check passes.
`,
      0,
    ])
    expect(await readList()).toBe('40000-40002,50000')
    // Her shell has ended.
    expect(await prune('alice')).toMatchObject({
      own: '40000,40002',
      by: `sudo -n dd of=${LIST} bs=4000 conv=notrunc iflag=fullblock`,
    })
    expect([await readList(), await journal()]).toEqual(['40001,50000', ''])
  })

  test('what alice has left behind goes with the next run of root', async () => {
    await lab.cli([...RESERVE, '40000'], { user: 'alice' })
    await lab.cli([...RESERVE, '40010'])
    expect(await readList()).toBe('40001,40010,50000')
    await prune()
    expect([await readList(), await journal()]).toEqual(['40001,50000', ''])
  })

  test('eight jobs of alice at once lose nothing of each other', async () => {
    const jobs = Array.from({ length: 8 }, async (_, job) => {
      const round = [`reserve-own:job-${job}:${41_000 + 2 * job},42000`, `unreserve:job-${job}`]
      const lines = await lab.as('alice').run('env', ['node', RESERVER, ...round, ...round, ...round])
      return lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    })
    for (const [job, answers] of (await Promise.all(jobs)).entries()) {
      for (const [turn, { failed, reserved }] of answers.entries()) {
        expect(failed).toBeUndefined()
        expect(reserved.split(',').includes(`${41_000 + 2 * job}`)).toBe(turn % 2 === 0)
        expect(reserved).toMatch(/^40001,.*\b50000$|^40001,50000$/)
      }
    }
    expect([await readList(), await journal()]).toEqual(['40001,50000', ''])
  })

  test('a list longer than one write, by sudo', async () => {
    const ports = Array.from({ length: 1_500 }, (_, index) => 33_001 + 2 * index)
    const { report } = await lab.check([...RESERVE, ports.join()], { user: 'alice' })
    expect(report.findings).toEqual([])
    expect(report.reserved).toHaveLength(1_500)
    await prune('alice')
    expect([await readList(), await journal()]).toEqual(['40001,50000', ''])
  })

  test('bob may not: a warning, the command, and no trace', async () => {
    const { report, exitCode } = await lab.check([...RESERVE, '40000'], { user: 'bob' })
    const [finding, ...others] = report.findings
    expect([exitCode, others, finding?.kind, finding?.severity]).toEqual([0, [], 'port-ephemeral', 'warning'])
    expect(finding?.message).toContain(
      'it could not be reserved: this user is not root, and sudo: a password is required',
    )
    expect(finding?.remedies[0]?.command).toBe('sudo sysctl -w net.ipv4.ip_local_reserved_ports=40000,40001,50000')
    expect([await readList(), await journal()]).toEqual(['40001,50000', ''])
  })

  test('carol may run exactly these commands, and needs no more', async () => {
    const [, namespace] = /\[(\d+)\]/.exec(await lab.run('readlink', ['/proc/self/ns/net'])) ?? []
    const file = `/run/port-preflight.reserved.${namespace}`
    const commands = [
      `of=${file} bs=1M oflag=append conv=notrunc iflag=fullblock`,
      `of=${file} bs=1M iflag=fullblock`,
      `of=${LIST} bs=4000 seek=1 conv=notrunc iflag=fullblock`,
      `of=${LIST} bs=4000 conv=notrunc iflag=fullblock`,
    ]
    const lines = commands.map((args) => `carol ALL=(root) NOPASSWD: /usr/bin/dd ${args.replaceAll('=', '\\=')}\n`)
    await lab.writeFile('/etc/sudoers.d/carol', lines.join(''))
    await lab.run('visudo', ['--check', '--file=/etc/sudoers.d/carol'])
    const { report } = await lab.check([...RESERVE, '40000'], { user: 'carol', login: false })
    expect([report.findings, await readList()]).toEqual([[], '40000-40001,50000'])
    expect(await prune('carol')).toMatchObject({ own: '40000' })
    expect([await readList(), await journal()]).toEqual(['40001,50000', ''])
  })

  test('a program that hangs as root cannot be ended, and is not waited for', async () => {
    await lab.writeFile('/usr/local/bin/dd', '#!/bin/sh\nexec sleep 60\n')
    await lab.run('chmod', ['+x', '/usr/local/bin/dd'])
    onTestFinished(async () => void (await lab.run('rm', ['--force', '/usr/local/bin/dd'])))
    const from = performance.now()
    const { report } = await lab.check([...RESERVE, '40000'], { user: 'alice' })
    expect(performance.now() - from).toBeLessThan(5_000)
    expect(report.findings[0]?.message).toContain(
      'it could not be reserved: this user is not root, and sudo did not answer within 2 s',
    )
    expect([await readList(), await journal()]).toEqual(['40001,50000', ''])
  })
})
