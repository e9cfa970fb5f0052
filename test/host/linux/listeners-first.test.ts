import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfListeners, markPorts } from '../../../src/host/linux/socket-table.ts'
import { portSet } from '../../../src/model/port-set.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name))
const portsOf = (table: Uint8Array) => {
  const busy = portSet([])
  markPorts(table, busy, portSet([]))
  return [...busy.keys()].filter((port) => busy[port] === 1)
}

describe('the listeners of a table, which stand first', () => {
  it.each([
    ['proc-net-tcp.txt', [6379, 8080]],
    ['proc-net-tcp6.txt', [8082]],
  ])('%s', (name, ports) => {
    const table = fixture(name)
    expect(portsOf(table.subarray(0, endOfListeners(table)))).toEqual(ports)
  })

  it('go on where the table is cut', () => {
    const table = fixture('proc-net-tcp.txt')
    const end = endOfListeners(table) ?? 0
    expect(table.toString('latin1', end)).toMatch(/^ *2: 0100007F:1F90 0100007F:C350 01 /)
    fc.assert(
      fc.property(fc.nat(table.length), (length) => {
        expect([undefined, end]).toContain(endOfListeners(table.subarray(0, length)))
      }),
    )
  })

  it('end somewhere in any text, or nowhere', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (text) => {
        expect(endOfListeners(text) ?? 0).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
