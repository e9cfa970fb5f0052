import { describe, expect, it } from 'vitest'
import type { Lease } from '../../src/model/lease.ts'
import { messageOf } from '../../src/report/words.ts'
import { findingsOf, listener, probe, reportOf } from '../support/make.ts'

const shortly = (args: string[], seen: Parameters<typeof findingsOf>[1]) =>
  findingsOf(args, seen).map((finding) => {
    const ports = 'endpoint' in finding ? finding.endpoint.port : 'range' in finding ? finding.range : undefined
    return [finding.kind, ports]
  })

describe('port-in-use', () => {
  it.each([
    ['a listener in the way', ['6379'], { listeners: [listener('6379')] }],
    ['a listener at one of the addresses', ['6379'], { listeners: [listener('127.0.0.1:6379')] }],
    ['a refused bind that no table explains', ['6379'], { probes: [probe('6379', 'EADDRINUSE')] }],
    ['a listener that a refusal hides', ['443'], { listeners: [listener('443')], probes: [probe('443', 'EACCES')] }],
  ])('%s', (_, args, seen) => {
    expect(shortly(args, seen).map(([kind]) => kind)).toEqual(['port-in-use'])
  })

  it('tells one finding for each port that is taken', () => {
    const seen = { listeners: [listener('8080'), listener('8082')] }
    expect(shortly(['8080-8090'], seen)).toEqual([
      ['port-in-use', 8080],
      ['port-in-use', 8082],
    ])
  })

  it.each([
    ['another protocol', ['53'], { listeners: [listener('53/udp')] }],
    ['another address', ['127.0.0.2:6379'], { listeners: [listener('127.0.0.1:6379')] }],
    ['another port', ['6379'], { listeners: [listener('6380')] }],
    ['nobody', ['6379'], { probes: [probe('6379', 'ok')] }],
  ])('%s is no conflict', (_, args, seen) => {
    expect(shortly(args, seen)).toEqual([])
  })
})

describe('port-lingering', () => {
  const timeWait = listener('6379', { state: 'time-wait', inode: 0, holders: [], secondsLeft: 42 })

  it('is what only SO_REUSEADDR gets past', () => {
    expect(shortly(['6379'], { listeners: [timeWait], probes: [probe('6379', 'ok')] })).toEqual([
      ['port-lingering', 6379],
    ])
    expect(shortly(['6379'], { probes: [probe('6379', 'ok', 'EADDRINUSE')] })).toEqual([['port-lingering', 6379]])
  })

  it('is not what nobody gets past', () => {
    expect(shortly(['6379'], { listeners: [timeWait], probes: [probe('6379', 'EADDRINUSE')] })).toEqual([
      ['port-in-use', 6379],
    ])
  })
})

describe('port-shared', () => {
  it('names the server of the other family', () => {
    const seen = { listeners: [listener('[::1]:8080')], probes: [probe('127.0.0.1:8080', 'ok')] }
    expect(shortly(['127.0.0.1:8080'], seen)).toEqual([['port-shared', 8080]])
  })

  it('is a UDP port with a receiver that lets others in', () => {
    const seen = { listeners: [listener('5353/udp')], probes: [probe('5353/udp', 'ok', 'EADDRINUSE')] }
    expect(shortly(['5353/udp'], seen)).toEqual([['port-shared', 5353]])
  })

  it('is not two addresses of one family, which nobody mixes up', () => {
    const seen = { listeners: [listener('127.0.0.53:53/udp')], probes: [probe('127.0.0.1:53/udp', 'ok', 'ok')] }
    expect(shortly(['127.0.0.1:53/udp'], seen)).toEqual([])
  })
})

describe('port-declared-twice', () => {
  it.each([
    [['a=8080', 'b=8080'], { low: 8080, high: 8080 }],
    [['a=8080-8090', 'b=8085-8099'], { low: 8085, high: 8090 }],
    [['a=127.0.0.1:8080', 'b=0.0.0.0:8080'], { low: 8080, high: 8080 }],
    [['a=[::1]:8080', 'b=8080'], { low: 8080, high: 8080 }],
  ])('%j', (args, range) => {
    expect(shortly(args, {})).toEqual([['port-declared-twice', range]])
  })

  it.each([
    [['a=8080', 'b=8080/udp']],
    [['a=127.0.0.1:8080', 'b=127.0.0.2:8080']],
    [['a=[::]:8080', 'b=0.0.0.0:8080']],
    [['a=8080-8089', 'b=8090']],
  ])('%j is no clash', (args) => {
    expect(shortly(args, {})).toEqual([])
  })
})

describe('port-privileged', () => {
  it('is one finding for all ports of a need below the limit', () => {
    const seen = { probes: [probe('80', 'EACCES'), probe('81', 'EACCES'), probe('1024', 'ok')] }
    expect(shortly(['80-1024'], seen)).toEqual([['port-privileged', { low: 80, high: 1023 }]])
  })

  it('is a finding of its own for each refusal above the limit', () => {
    const seen = { probes: [probe('8080', 'EPERM'), probe('8081', 'EACCES')] }
    expect(shortly(['8080-8081'], seen)).toEqual([
      ['port-privileged', { low: 8080, high: 8080 }],
      ['port-privileged', { low: 8081, high: 8081 }],
    ])
  })
})

describe('port-ephemeral', () => {
  it('is the part of a need inside the range and not reserved', () => {
    const limits = {
      ephemeral: { low: 32_768, high: 60_999 },
      reserved: [{ low: 40_000, high: 40_004 }],
      unprivilegedStart: 1024,
    }
    const [finding] = findingsOf(['39999-40010'], { limits })
    expect(finding).toMatchObject({
      kind: 'port-ephemeral',
      ranges: [
        { low: 39_999, high: 39_999 },
        { low: 40_005, high: 40_010 },
      ],
    })
    expect(findingsOf(['40000-40004'], { limits })).toEqual([])
    expect(findingsOf(['32767', '61000'], { limits })).toEqual([])
  })

  it('is less where a lease of the kernel keeps it, unless more was asked for', () => {
    const range = { low: 40_000, high: 40_000 }
    const told = (leases: Lease[], policy = {}) =>
      reportOf(['web=40000'], {}, { leases, ...policy }).findings.map(({ severity, finding }) => [
        severity,
        messageOf(finding),
      ])
    expect(told([{ name: 'web', range, isHeld: true }])).toEqual([
      [
        'notice',
        'web (40000): the kernel gives ports of 32768-60999 to outgoing connections; 40000 is held until the lease ends, so it goes to none of them',
      ],
    ])
    expect(told([{ name: 'web', range, isHeld: false }])).toMatchObject([['warning', /may give 40000/]])
    const reservation = { own: [], reserved: [], failed: 'sudo is not installed' }
    expect(told([{ name: 'web', range, isHeld: true }], { reservation })).toEqual([
      [
        'warning',
        'web (40000): the kernel gives ports of 32768-60999 to outgoing connections; 40000 is held until the lease ends, so it goes to none of them; it could not be reserved: sudo is not installed',
      ],
    ])
  })
})

describe('address-unavailable', () => {
  it.each(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])('is one finding a need for %s', (errno) => {
    const seen = { probes: [probe('192.0.2.1:80', errno), probe('192.0.2.1:81', errno)] }
    expect(findingsOf(['192.0.2.1:80-81'], seen)).toMatchObject([{ kind: 'address-unavailable', errno }])
  })
})

describe('host-unreadable', () => {
  it('is a finding for each gap', () => {
    const gaps = [{ subject: 'the sockets', reason: 'EACCES', affects: 'verdict' as const }]
    expect(findingsOf(['80'], { gaps })).toEqual([{ kind: 'host-unreadable', gap: gaps[0] }])
  })
})
