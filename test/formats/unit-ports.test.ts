import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUnitFile } from '../../src/formats/unit-file.ts'
import { claimsOfSocket, parseListen, parsePublish } from '../../src/formats/unit-ports.ts'

const at = (address: string, low: number, high = low) => ({ address, range: { low, high } })

describe('parsePublish', () => {
  it.each([
    ['8080:80', { ...at('*', 8080), protocol: 'tcp' }],
    ['0.0.0.0:53:53/udp', { ...at('0.0.0.0', 53), protocol: 'udp' }],
    ['127.0.0.1:8000-8010:80-90', { ...at('127.0.0.1', 8000, 8010), protocol: 'tcp' }],
    ['[::1]:80:80', { ...at('::1', 80), protocol: 'tcp' }],
    ['80', undefined],
    ['127.0.0.1::80', undefined],
    ['80:80/sctp', undefined],
    ['70000:80', undefined],
    ['90-80:80', undefined],
    ['999.0.0.1:80:80', undefined],
  ])('%s', (text, bound) => {
    expect(parsePublish(text)).toEqual(bound)
  })
})

describe('claimsOfSocket', () => {
  const shortly = (...lines: string[]) =>
    claimsOfSocket(parseUnitFile(['[Socket]', ...lines].join('\n'), 'a.socket'), (text) => text).map(
      ({ range, protocol }) => `${range.low}/${protocol}`,
    )

  it('forgets all kinds of sockets where one is empty', () => {
    expect(shortly('ListenDatagram=53', 'ListenStream=53', 'ListenStream=', 'ListenStream=80')).toEqual(['80/tcp'])
    expect(shortly('ListenStream=53', 'ListenFIFO=', 'ListenDatagram=54')).toEqual(['54/udp'])
  })

  it('has them as they stand', () => {
    expect(shortly('ListenDatagram=1', 'ListenStream=2', 'ListenDatagram=3')).toEqual(['1/udp', '2/tcp', '3/udp'])
  })
})

describe('parseListen', () => {
  it.each([
    ['22', at('*', 22)],
    ['[::]:22', at('*', 22)],
    ['0.0.0.0:22', at('0.0.0.0', 22)],
    ['[fe80::1%eth0]:22', at('fe80::1%eth0', 22)],
    ['/run/x.sock', undefined],
    ['@abstract', undefined],
    ['vsock::22', undefined],
    ['0', undefined],
  ])('%s', (text, bound) => {
    expect(parseListen(text, 'tcp')).toEqual(bound && { ...bound, protocol: 'tcp' })
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]:.0123456789f%-/') }), (text) => {
        for (const bound of [parseListen(text, 'udp'), parsePublish(text)]) {
          if (bound === undefined) continue
          expect(bound.range.low).toBeGreaterThan(0)
          expect(bound.range.high).toBeLessThan(65_536)
          expect(bound.range.high).toBeGreaterThanOrEqual(bound.range.low)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('claimsOfSocket', () => {
  it('has the address that it says, and the place', () => {
    const text = '[Socket]\nListenStream=80\nListenStream=/run/x\nListenDatagram=127.0.0.1:53\nBindIPv6Only=ipv6-only\n'
    expect(claimsOfSocket(parseUnitFile(text, 'x.socket'), (word) => word)).toEqual([
      {
        ...{ ...at('::', 80), protocol: 'tcp', source: 'socket', confidence: 'certain' },
        origin: { file: 'x.socket', line: 2, column: 14 },
      },
      {
        ...{ ...at('127.0.0.1', 53), protocol: 'udp', source: 'socket', confidence: 'certain' },
        origin: { file: 'x.socket', line: 4, column: 26 },
      },
    ])
  })
})
