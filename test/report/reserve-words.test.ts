import { describe, expect, it } from 'vitest'
import { toJsonReport } from '../../src/report/json.ts'
import { plain } from '../../src/report/paint.ts'
import { REPORT_SHAPE } from '../../src/report/report-shape.ts'
import { describeReserved, describeUnreserved } from '../../src/report/reserve-words.ts'
import { formatText } from '../../src/report/text.ts'
import { reportOf } from '../support/make.ts'

const LIST = '/proc/sys/net/ipv4/ip_local_reserved_ports'
const own = [
  { low: 40_000, high: 40_000 },
  { low: 40_010, high: 40_012 },
]
const reserved = { reserved: own }

describe('what was reserved', () => {
  it('is told with the command by which it was', () => {
    const report = reportOf(['40000'], {}, { reservation: { own, ...reserved, by: `sudo -n dd of=${LIST}` } })
    expect(formatText(report, plain)).toContain(
      `kept     40000, 40010-40012, which the kernel gives to nobody by itself now: sudo -n dd of=${LIST}\n`,
    )
    const json = toJsonReport(report)
    expect(REPORT_SHAPE.parse(json).reserved).toEqual(own)
  })

  it('is no line where nothing is, and needs no command where another run has done it', () => {
    expect(describeReserved({ own: [], ...reserved })).toBeUndefined()
    expect(describeReserved({ own, ...reserved })).toMatch(/ now: another run has seen to it$/)
    expect(toJsonReport(reportOf(['40000'])).reserved).toEqual([])
  })

  it('says who gives it back where nobody comes to do so', () => {
    expect(describeReserved({ own, ...reserved, by: 'written', isLeft: true, program: 'node cli.js' })).toBe(
      '40000, 40010-40012, which the kernel gives to nobody by itself now: written; ' +
        'node cli.js leases prune, or the next run with "reserve: kernel", gives them back when who called this has ended',
    )
  })

  it('holds no text that would be more than a line of the log', () => {
    const reservation = { own, ...reserved, by: 'one\n::error::two' }
    expect(formatText(reportOf(['80'], {}, { reservation }), plain)).not.toMatch(/^::error/m)
  })

  it('is told when it is given back, and when it cannot be', () => {
    expect(describeUnreserved({ own: [], ...reserved })).toBeUndefined()
    expect(describeUnreserved({ own, ...reserved, by: `written into ${LIST}` })).toBe(
      `the kernel may give 40000, 40010-40012 to anybody again: written into ${LIST}`,
    )
    expect(describeUnreserved({ own: [], ...reserved, failed: 'sudo did not answer within 2 s' })).toMatch(
      /^what was reserved for this job is so still: sudo did not answer within 2 s; the next run/,
    )
  })
})
