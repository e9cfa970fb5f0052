import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSocketTable } from '../../../src/host/linux/socket-table.ts'
import { portSet } from '../../../src/model/port-set.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name))
const everyPort = portSet([{ low: 0, high: 65_535 }])

describe('parseSocketTable', () => {
  it('reads addresses, states, peers, timers and owners', () => {
    const { listeners, sockets } = parseSocketTable(fixture('proc-net-tcp.txt'), 'tcp', everyPort)
    expect(sockets).toBe(3)
    expect(listeners).toEqual([
      {
        endpoint: { protocol: 'tcp', address: '0.0.0.0', port: 6379 },
        state: 'listen',
        uid: 1001,
        inode: 41_230,
        holders: [],
      },
      {
        endpoint: { protocol: 'tcp', address: '127.0.0.1', port: 8080 },
        state: 'listen',
        uid: 0,
        inode: 41_231,
        holders: [],
      },
      {
        endpoint: { protocol: 'tcp', address: '127.0.0.1', port: 8080 },
        state: 'established',
        peer: '127.0.0.1:50000',
        uid: 0,
        inode: 41_240,
        holders: [],
      },
      {
        endpoint: { protocol: 'tcp', address: '127.0.0.1', port: 8081 },
        state: 'time-wait',
        peer: '10.9.9.9:443',
        secondsLeft: 60,
        uid: 0,
        inode: 0,
        holders: [],
      },
    ])
  })

  it('takes an open [::] for dual-stack and a mapped address for its IPv4 one', () => {
    const { listeners } = parseSocketTable(fixture('proc-net-tcp6.txt'), 'tcp', everyPort)
    expect(listeners.map(({ endpoint, peer }) => [endpoint.address, endpoint.port, peer])).toEqual([
      ['*', 8082, undefined],
      ['::1', 8082, undefined],
      ['127.0.0.1', 8083, '127.0.0.1:54321'],
    ])
  })

  it('keeps the wanted ports only, and counts all', () => {
    const { listeners, sockets } = parseSocketTable(
      fixture('proc-net-tcp.txt'),
      'tcp',
      portSet([{ low: 6379, high: 6379 }]),
    )
    expect(listeners.map(({ endpoint }) => endpoint.port)).toEqual([6379])
    expect(sockets).toBe(3)
  })

  it('calls an open UDP socket unconnected', () => {
    const row = '   1: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000   101        0 999 2 0 0\n'
    const { listeners } = parseSocketTable(Buffer.from(`header\n${row}`), 'udp', everyPort)
    expect(listeners[0]).toMatchObject({ state: 'unconnected', inode: 999, uid: 101 })
  })

  it('reads a row for every port and every address', () => {
    const hex = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, '0')
    const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
    fc.assert(
      fc.property(octets, fc.integer({ min: 1, max: 65_535 }), fc.nat(1_000_000), ([a, b, c, d], port, inode) => {
        const address = [d, c, b, a].map((octet) => hex(octet, 2)).join('')
        const row = `  1: ${address}:${hex(port, 4)} 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 ${inode} 1 0\n`
        const { listeners } = parseSocketTable(Buffer.from(`header\n${row}`), 'tcp', everyPort)
        expect(listeners).toMatchObject([{ endpoint: { address: `${a}.${b}.${c}.${d}`, port }, inode }])
      }),
    )
  })

  it('passes over damage and keeps the rest', () => {
    const table = fixture('proc-net-tcp.txt')
    fc.assert(
      fc.property(fc.nat(table.length - 1), fc.uint8Array({ maxLength: 8 }), (at, noise) => {
        const damaged = Buffer.concat([table.subarray(0, at), noise, table.subarray(at)])
        for (const { endpoint, uid, inode } of parseSocketTable(damaged, 'tcp', everyPort).listeners) {
          expect(endpoint.port).toBeGreaterThanOrEqual(0)
          expect(endpoint.port).toBeLessThanOrEqual(65_535)
          expect(Number.isSafeInteger(uid) && Number.isSafeInteger(inode)).toBe(true)
        }
        parseSocketTable(table.subarray(0, at), 'tcp', everyPort)
      }),
      { numRuns: 2_000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (noise) => {
        expect(parseSocketTable(noise, 'udp', everyPort).listeners).toEqual([])
      }),
    )
  })

  it.each(['', 'header', 'header\n', '\n\n\n'])('finds nothing in %j', (text) => {
    expect(parseSocketTable(Buffer.from(text), 'tcp', everyPort)).toEqual({ listeners: [], sockets: 0 })
  })
})
