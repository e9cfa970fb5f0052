import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/model/resolution.ts'
import { toJsonReport } from '../../src/report/json.ts'
import { describeUndone, formatOutcomes } from '../../src/report/outcome-words.ts'
import { plain } from '../../src/report/paint.ts'
import { REPORT_SHAPE } from '../../src/report/report-shape.ts'
import { formatSummary } from '../../src/report/summary.ts'
import { formatBefore, formatText } from '../../src/report/text.ts'
import { listener, reportOf } from '../support/make.ts'

const done: Outcome = {
  title: 'stop redis.service',
  command: 'sudo systemctl stop redis.service',
  undo: 'sudo systemctl start redis.service',
  result: 'done',
}
const all: Outcome[] = [
  done,
  { title: 'end the process', command: 'kill 7', result: 'done', reason: 'pid 7 was killed' },
  { ...done, title: 'stop web.service', result: 'refused', reason: 'resolve does not name user-services' },
  { ...done, title: 'stop db.service', result: 'failed', returned: [listener('6379')] },
  { ...done, title: 'stop x | y', result: 'planned' },
]
const report = { ...reportOf([]), outcomes: all }

describe('what was done', () => {
  it('is told with the command that it was, and what takes it back', () => {
    expect(formatOutcomes(report, plain)).toEqual([
      'done     stop redis.service',
      '         → sudo systemctl stop redis.service',
      '         → taken back by: sudo systemctl start redis.service',
      'done     end the process: pid 7 was killed',
      '         → kill 7',
      '         → nothing takes it back',
      'refused  stop web.service: resolve does not name user-services',
      '         → sudo systemctl stop redis.service',
      '         → taken back by: sudo systemctl start redis.service',
      expect.stringMatching(/^failed {3}stop db\.service: the port is in use again, by .*redis-server/),
      '         → sudo systemctl stop redis.service',
      '         → taken back by: sudo systemctl start redis.service',
      'planned  stop x | y',
      '         → sudo systemctl stop redis.service',
      '         → taken back by: sudo systemctl start redis.service',
    ])
  })

  it('is told before a command runs too, and before the findings', () => {
    expect(formatBefore(report, { isQuiet: true })).toMatch(/^done {5}stop redis\.service\n/)
    expect(formatText(report, plain)).toMatch(/^done {5}stop redis\.service\n/)
  })

  it('is in the JSON report, as its schema says', () => {
    const { outcomes } = REPORT_SHAPE.parse(toJsonReport(report))
    expect(outcomes).toHaveLength(all.length)
    expect(outcomes[0]).toEqual(done)
    expect(outcomes[3]).toMatchObject({ result: 'failed', reason: expect.stringContaining('in use again') })
  })

  it('is a table of the summary, which nothing in it breaks', () => {
    const rows = formatSummary(report, '/')
      .split('\n')
      .filter((line) => /^\| (done|failed|refused|planned) /.test(line))
    expect(rows).toHaveLength(all.length)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })
})

describe('what is put back', () => {
  const undone = { title: 'stop redis.service', command: 'systemctl start redis.service' }

  it.each([
    [undone, 'put back: stop redis.service: systemctl start redis.service'],
    [
      { ...undone, failed: 'no such unit' },
      'could not put back: stop redis.service: no such unit; it is still to be typed: systemctl start redis.service',
    ],
    [{ ...undone, pending: 7 }, 'is put back when pid 7 ends: stop redis.service: systemctl start redis.service'],
    [
      { title: '/var/lib/x.json', command: '', failed: 'it is a link' },
      'could not put back: /var/lib/x.json: it is a link',
    ],
  ])('%j', (one, words) => {
    expect(describeUndone(one)).toBe(words)
  })
})
