import { expect, test } from 'vitest'
import type { JsonReport } from '../../src/report/report-shape.ts'
import { checkIn } from '../support/cli.ts'
import { describeInSpace } from './describe-in-space.ts'
import type { Kind } from './kinds.ts'

// Which ports are found, by the command line, where all is as it is set up here.

const portOf = (report: JsonReport, name: string) => {
  const { port, range } = report.requirements.find((one) => one.name === name) ?? {}
  return port ?? (range === undefined ? undefined : `${range.low}-${range.high}`)
}
const gistOf = ({ report, exitCode }: { report: JsonReport; exitCode: number | null }) => ({
  exitCode,
  findings: report.findings.map(({ kind, severity }) => `${severity} ${kind}`),
})

await describeInSpace('other ports', (space) => {
  type Row = [what: string, held: [Kind, number][], args: string[], name: string, got: unknown, findings: string[]]
  const remap = ['--on-conflict', 'remap']
  const moved = ['notice port-remapped']

  test.each<Row>([
    ['free: nothing moves', [], ['a=6379', ...remap], 'a', 6379, []],
    ['taken: 10000 above', [['tcp-listen-any', 6380]], ['a=6380', ...remap], 'a', 16_380, moved],
    [
      'that one is taken too, if only by UDP',
      [
        ['tcp-listen-any', 6381],
        ['udp-any', 16_381],
      ],
      ['a=6381', ...remap],
      'a',
      16_382,
      moved,
    ],
    ['a browser refuses 10080', [['tcp-listen-any', 80]], ['a=80', ...remap], 'a', 10_081, moved],
    ['nothing is 10000 above', [['tcp-listen-any', 60_000]], ['a=60000', ...remap], 'a', 20_000, moved],
    ['the kernel hands out what is above', [['tcp-listen-any', 35_000]], ['a=35000', ...remap], 'a', 61_000, moved],
    ['a block', [['tcp-listen-any', 7103]], ['a=7100-7104', ...remap], 'a', '17100-17104', moved],
    ['UDP', [['udp-any', 5300]], ['a=5300/udp', ...remap], 'a', 15_300, moved],
    ['one address', [['tcp-listen-loopback', 6390]], ['a=127.0.0.1:6390', ...remap], 'a', 16_390, moved],
    [
      'another address is not in the way',
      [['tcp-listen-outside', 6391]],
      ['a=127.0.0.1:6391', ...remap],
      'a',
      6391,
      [],
    ],
    ['optional', [['tcp-listen-any', 6392]], ['a=6392 optional', ...remap], 'a', 16_392, moved],
    ['else, before it', [['tcp-listen-any', 6393]], ['a=6393 else 6394', ...remap], 'a', 6394, moved],
    [
      'else, the second',
      [
        ['tcp-listen-any', 6395],
        ['tcp-listen-any', 6396],
      ],
      ['a=6395 else 6396 else 6397'],
      'a',
      6397,
      moved,
    ],
    [
      'else at its own address, where another one is taken',
      [
        ['tcp-listen-loopback', 6400],
        ['tcp-listen-outside', 6401],
      ],
      ['a=127.0.0.1:6400 else 6401'],
      'a',
      6401,
      moved,
    ],
    [
      'else at an address that is not the loopback one, where that is taken',
      [
        ['tcp-listen-outside', 6404],
        ['tcp-listen-loopback', 6405],
      ],
      ['a=10.9.9.9:6404 else 6405'],
      'a',
      6405,
      moved,
    ],
    [
      'else of IPv6, where the same of IPv4 is taken',
      [
        ['tcp-listen-v6-loopback', 6406],
        ['tcp-listen-loopback', 6407],
      ],
      ['a=[::1]:6406 else 6407'],
      'a',
      6407,
      moved,
    ],
    [
      'else at every address, where one is taken',
      [
        ['tcp-listen-loopback', 6408],
        ['tcp-listen-v6-loopback', 6409],
        ['tcp-listen-outside', 6410],
      ],
      ['a=127.0.0.1:6408 else *:6409 else *:6410 else *:6411'],
      'a',
      6411,
      moved,
    ],
    [
      'else of a range, the first port that can be had',
      [
        ['tcp-listen-any', 6412],
        ['tcp-listen-any', 6413],
        ['tcp-bound-any', 6414],
      ],
      ['a=6412 else 6413-6416'],
      'a',
      6415,
      moved,
    ],
    [
      'one number for TCP and UDP, elsewhere',
      [
        ['tcp-listen-any', 6418],
        ['udp-any', 6418],
      ],
      ['b=6418 else 6419', 'a=6418/udp else 6419'],
      'a',
      6419,
      [...moved, ...moved],
    ],
    [
      'else of UDP, where somebody would share it',
      [
        ['udp-any', 6421],
        ['udp-any-reuse-addr', 6422],
      ],
      ['a=6421/udp else 6422 else 6423'],
      'a',
      6423,
      moved,
    ],
    ['one number for TCP and UDP', [], ['b=6417', 'a=6417/udp', ...remap], 'a', 6417, []],
    [
      'else of TCP, where UDP is taken',
      [
        ['tcp-listen-any', 6402],
        ['udp-any', 6403],
      ],
      ['a=6402 else 6403'],
      'a',
      6403,
      moved,
    ],
    ['any of a range', [['tcp-listen-any', 20_101]], ['a=any 20100-20101'], 'a', 20_100, []],
    ['any of UDP', [['udp-any', 20_103]], ['a=any 20103-20104/udp'], 'a', 20_104, []],
    [
      'what is left over is no obstacle',
      [['tcp-time-wait-reuse-addr', 20_110]],
      ['a=any 20110-20110'],
      'a',
      20_110,
      [],
    ],
    [
      'and is one without hold',
      [['tcp-time-wait-reuse-addr', 20_112]],
      ['a=any 20112-20113', '--hold', 'false'],
      'a',
      20_113,
      [],
    ],
    ['of the pool', [['tcp-listen-any', 20_120]], ['a=any', '--pool', '20120-20121'], 'a', 20_121, []],
    ['not what is excluded', [], ['a=any 20130-20132', '--exclude', '20130', '--exclude', '20132'], 'a', 20_131, []],
    ['what the kernel hands out, held', [], ['a=any 40000-40000'], 'a', 40_000, ['notice port-ephemeral']],
    [
      'what the kernel hands out, not held',
      [],
      ['a=any 40010-40010', '--hold', 'false'],
      'a',
      40_010,
      ['warning port-ephemeral'],
    ],
  ])('%s', async (_, held, args, name, got, findings) => {
    const holders = await Promise.all(held.map(([kind, port]) => space.hold(kind, port)))
    const run = await checkIn(space, args)
    await Promise.all(holders.map((holder) => holder.release()))
    expect(portOf(run.report, name)).toBe(got)
    expect(gistOf(run)).toEqual({ exitCode: 0, findings })
  })

  test.each<[what: string, held: [Kind, number][], args: string[], exitCode: number, findings: string[]]>([
    ['fail', [['tcp-listen-any', 6500]], ['a=6500'], 1, ['error port-in-use']],
    ['warn', [['tcp-listen-any', 6501]], ['a=6501', '--on-conflict', 'warn'], 0, ['warning port-in-use']],
    [
      'warn, and nothing of the range is left',
      [['tcp-listen-any', 20_200]],
      ['a=any 20200-20200', '--on-conflict', 'warn'],
      0,
      ['warning range-exhausted'],
    ],
    ['a range without a port left', [['tcp-listen-any', 20_201]], ['a=any 20201-20201'], 1, ['error range-exhausted']],
    [
      'optional, without a port left',
      [['tcp-listen-any', 20_202]],
      ['a=any 20202-20202 optional'],
      0,
      ['warning range-exhausted'],
    ],
    [
      'nothing of else is left',
      [
        ['tcp-listen-any', 6502],
        ['tcp-listen-any', 6503],
      ],
      ['a=6502 else 6503'],
      1,
      ['error port-in-use', 'error range-exhausted'],
    ],
    ['expected to be in use', [], ['a=6504 listening', ...remap], 1, ['error not-listening']],
  ])('%s', async (_, held, args, exitCode, findings) => {
    const holders = await Promise.all(held.map(([kind, port]) => space.hold(kind, port)))
    const run = await checkIn(space, args)
    await Promise.all(holders.map((holder) => holder.release()))
    expect(gistOf(run)).toEqual({ exitCode, findings })
    expect(run.report.leases).toEqual([])
  })

  test('several needs of one check get different ones, whoever has the least to choose from first', async () => {
    const args = ['w=any 20300-20302', 'x=any 20300-20301', 'y=any 20300-20300', 'z=20303', 'v=any 20302-20303']
    const { report, exitCode } = await checkIn(space, args)
    // Four ports for five needs, one of which names its own.
    expect(exitCode).toBe(1)
    expect(portOf(report, 'z')).toBe(20_303)
    expect(portOf(report, 'y')).toBe(20_300)
    expect(portOf(report, 'x')).toBe(20_301)
    const [{ message = '', counts = {} } = {}] = report.findings
    expect(message).toMatch(/^no port is left for [vw] /)
    const { all, ...reasons } = counts
    expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(all)
  })

  test('two needs of the same port: the second one moves', async () => {
    const { report, exitCode } = await checkIn(space, ['a=6600', 'b=6600', ...remap])
    expect(exitCode).toBe(0)
    expect([portOf(report, 'a'), portOf(report, 'b')].toSorted()).toEqual([16_600, 6600])
    expect(report.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^[ab] got 16600 instead of 6600, which was taken just now$/),
    ])
  })

  test('a whole pool, and not one more', async () => {
    const needs = Array.from({ length: 101 }, (_, at) => `n${at}=any`)
    const { report, exitCode } = await checkIn(space, [...needs, '--pool', '20400-20499'])
    expect(exitCode).toBe(1)
    const ports = report.leases.map(({ port }) => port)
    expect(new Set(ports).size).toBe(100)
    expect(report.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^no port is left for n\d+ \(any\) in 20400-20499: all 100 are for other needs of this check$/,
      ),
    ])
  })
})

await describeInSpace('other ports, where the kernel hands out all of them', (space) => {
  const widen = () => space.exec('sh', ['-c', 'echo "1024 65535" > /proc/sys/net/ipv4/ip_local_port_range'])

  test('are held, and that is said', async () => {
    expect((await widen()).exitCode).toBe(0)
    const held = await space.hold('tcp-listen-any', 6379)
    const run = await checkIn(space, ['a=any', 'b=6379', '--on-conflict', 'remap'])
    await held.release()
    expect(portOf(run.report, 'b')).toBe(16_379)
    expect(gistOf(run)).toEqual({
      exitCode: 0,
      findings: ['notice port-ephemeral', 'notice port-ephemeral', 'notice port-remapped'],
    })
    expect(run.report.leases.map(({ isHeld }) => isHeld)).toEqual([true, true])
  })

  test('without hold they are not safe, and that is a warning each', async () => {
    const run = await checkIn(space, ['a=any', 'b=any/udp', '--hold', 'false'])
    expect(gistOf(run)).toEqual({ exitCode: 0, findings: ['warning port-ephemeral', 'warning port-ephemeral'] })
  })
})

await describeInSpace('other ports for a user', (space) => {
  test('are not privileged ones: the numbers say that they were refused', async () => {
    if (!space.hasOtherUsers) return
    const { report, exitCode } = await checkIn(space, ['a=any 80-82'], { uid: 65_534 })
    expect(exitCode).toBe(1)
    expect(report.findings.map(({ message }) => message)).toEqual([
      'no port is left for a (any 80-82) in 80-82: all 3 were refused',
    ])
  })
})
