import { describe, expect, it } from 'vitest'
import type { Lease } from '../../src/model/lease.ts'
import { toJsonReport } from '../../src/report/json.ts'
import { reportOf } from '../support/make.ts'

const lease = (name: string, port: number, isHeld: boolean): Lease => ({
  name,
  range: { low: port, high: port },
  isHeld,
})
const findingsFor = (leases: Lease[]) =>
  toJsonReport(
    reportOf(
      leases.map(({ name, range }) => `${name}=${range.low}`),
      {},
      { leases },
    ),
  ).findings

describe('a leased port that the kernel might give away', () => {
  it('is safe while it is held: told as a notice, with nothing to do', () => {
    expect(findingsFor([lease('web', 40_001, true)])).toMatchObject([
      {
        kind: 'port-ephemeral',
        severity: 'notice',
        message:
          'web (40001): the kernel gives ports of 32768-60999 to outgoing connections; 40001 is held until the lease ends, so it goes to none of them',
        remedies: [],
      },
    ])
  })

  it('is not safe where the lease is without hold, and only such ones are to be reserved', () => {
    const [held, listed] = findingsFor([lease('web', 40_001, true), lease('worker', 40_003, false)])
    expect(held?.severity).toBe('notice')
    expect(listed).toMatchObject({
      severity: 'warning',
      message:
        'worker (40003): the kernel may give 40003 to any outgoing connection (ephemeral range 32768-60999), which a lease without hold does not prevent: it will fail now and then',
      remedies: [
        { title: 'let the lease hold it, unless its server does not set SO_REUSEADDR: hold: true' },
        { title: 'ask for a port outside 32768-60999' },
        { command: 'sudo sysctl -w net.ipv4.ip_local_reserved_ports=40003' },
      ],
    })
  })
})
