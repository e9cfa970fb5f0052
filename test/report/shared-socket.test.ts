import { describe, expect, it } from 'vitest'
import type { Holder } from '../../src/model/holder.ts'
import { toJsonReport } from '../../src/report/json.ts'
import { formatStory } from '../../src/report/story.ts'
import { listener, reportOf } from '../support/make.ts'

const manager = { kind: 'systemd', scope: 'system', unit: 'nginx.service' } as const
const process = (pid: number, command: string, user = 'root') => ({ process: { pid, command, user }, manager })
const master = process(100, 'nginx: master process /usr/sbin/nginx')
const workersOf = (count: number) =>
  Array.from({ length: count }, (_, index) => process(101 + index, 'nginx: worker process', 'www-data'))
const workers = workersOf(6)

const reportWith = (holders: Holder[]) => reportOf(['80'], { listeners: [listener('80', { holders })] })
const storyOf = (holders: Holder[]) => formatStory(reportWith(holders), (_, text) => text)

describe('a socket that many processes have', () => {
  it('is told with the first, three more and the number of the others', () => {
    const [finding] = toJsonReport(reportWith([master, ...workers])).findings
    expect(finding?.message).toMatch(
      /nginx: master .*, shared with nginx \(pid 101\), nginx \(pid 102\), nginx \(pid 103\) and 3 more$/,
    )
    expect(finding?.holders.map((holder) => holder.process?.pid)).toEqual([100, 101, 102, 103, 104, 105, 106])
  })

  it('is told in a story of bounded length', () => {
    const some = storyOf(workers)
    expect(some).toContain('│  process    nginx: worker process (pid 101)')
    expect(some).toContain('│  and        nginx: worker process (pid 104)\n│  and        2 more processes')
    expect(storyOf([master, ...workers])).toContain(
      '│  and        nginx: worker process (pid 104)\n│  and        2 more processes',
    )
    expect(storyOf(workersOf(12)).split('\n').length).toBe(some.split('\n').length)
  })

  it('is told whole of each that is another’s', () => {
    const other = { process: { pid: 9, command: '/sbin/init' }, manager: { ...manager, unit: 'nginx.socket' } }
    expect(storyOf([other, master])).toMatch(/unit nginx\.socket\n(.*\n)*.*unit nginx\.service\n/)
  })

  it('that no table shows is said in the story too', () => {
    const report = reportOf(['80'], { probes: [{ endpoint: listener('80').endpoint, reuse: 'EADDRINUSE' }] })
    expect(formatStory(report, (_, text) => text)).toContain('├─ 80/tcp is in use by a socket that cannot be seen')
  })
})
