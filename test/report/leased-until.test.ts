import { expect, it } from 'vitest'
import { formatClear, formatLeased } from '../../src/report/clear-text.ts'
import { plain } from '../../src/report/paint.ts'
import { reportOf } from '../support/make.ts'

const range = { low: 28_373, high: 28_373 }
const report = reportOf(['web=28373', '80'], {}, { leases: [{ name: 'web', range, isHeld: true }] })
const leasedLine = (until: { pid: number; command?: string }) => formatClear({ ...report, until }, plain).split('\n')[0]

it('says of each lease, and of nothing else, what it ends with', () => {
  expect(formatClear({ ...report, until: { pid: 21_445, command: 'bash' } }, plain)).toMatch(
    /^leased {3}web \(28373\), until bash \(pid 21445\) ends\nusable {3}80\n/,
  )
  expect(leasedLine({ pid: 21_445 })).toBe('leased   web (28373), until pid 21445 ends')
})

it('says nothing where that goes without saying', () => {
  expect(formatLeased(report, plain)).toBe('leased   web (28373)\n')
})

it('holds no name that would be more than words of one line', () => {
  const line = leasedLine({ pid: 7, command: `bash\n::error::x\u001b[2J${'y'.repeat(100)}` })
  expect(line).toMatch(/^leased {3}web \(28373\), until bash\\x0a:\\x3aerror::x\\x1b\[2Jy+… \(pid 7\) ends$/)
  expect(line?.length).toBeLessThan(130)
})
