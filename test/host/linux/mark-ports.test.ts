import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { markPorts, parseSocketTable } from '../../../src/host/linux/socket-table.ts'
import { type PortSet, portSet } from '../../../src/model/port-set.ts'

const portsIn = (set: PortSet) => [...set.keys()].filter((port) => set[port] === 1)

const marked = (table: string) => {
  const [busy, lingering] = [portSet([]), portSet([])]
  markPorts(Buffer.from(table), busy, lingering)
  return { busy: portsIn(busy), lingering: portsIn(lingering) }
}

const HEAD = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n'
const rest = '00000000:00000000 00:00000000 00000000     0        0 1 1 0000000000000000 100 0 0 10 0\n'
const v6 = '00000000000000000000000001000000'

describe('every port of a table', () => {
  test.each([
    ['a server', `   0: 0100007F:1F90 00000000:0000 0A ${rest}`, { busy: [8080], lingering: [] }],
    ['what is left of a connection', `   0: 0100007F:1F90 0100007F:C000 06 ${rest}`, { busy: [], lingering: [8080] }],
    ['the same of IPv6', `  10: ${v6}:1F90 ${v6}:C000 06 ${rest}`, { busy: [], lingering: [8080] }],
    ['a connection of IPv6', `  10: ${v6}:1F90 ${v6}:0600 01 ${rest}`, { busy: [8080], lingering: [] }],
    ['a row that is cut off', `   0: 0100007F:1F90 0100007F:C0`, { busy: [8080], lingering: [] }],
    ['nothing', '', { busy: [], lingering: [] }],
  ])('%s', (_, rows, expected) => {
    expect(marked(HEAD + rows)).toEqual(expected)
  })

  it.each(['proc-net-tcp.txt', 'proc-net-tcp6.txt'])('is what the rows of %s say one by one', (name) => {
    const table = readFileSync(join(import.meta.dirname, '../../fixtures', name))
    const { listeners } = parseSocketTable(table, 'tcp', portSet([{ low: 1, high: 65_535 }]))
    const portsOf = (isLeft: boolean) => {
      const some = listeners.filter(({ state }) => (state === 'time-wait') === isLeft)
      return [...new Set(some.map(({ endpoint }) => endpoint.port))].toSorted((a, b) => a - b)
    }
    const { busy, lingering } = marked(table.toString('latin1'))
    expect(lingering).toEqual(portsOf(true))
    expect(busy).toEqual(expect.arrayContaining(portsOf(false)))
  })
})
