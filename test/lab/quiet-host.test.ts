import { beforeAll, expect, test } from 'vitest'
import type { JsonReport } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import { furnishQuietHost } from './quiet/host.ts'

// A machine that serves a lot, and where nobody is in the way of anybody: whatever is found there is a false alarm.

await describeInLab('a quiet host', (lab) => {
  beforeAll(() => furnishQuietHost(lab), 400_000)

  const hiddenFrom = {
    root: [],
    alice: [
      ...[
        'who has 8501/tcp, 8643/tcp, 8644/tcp',
        'the containers of docker',
        'root’s containers of podman',
        "services of other users' own managers",
      ],
      ...['the state of the programs of supervisor', 'the applications of pm2 in /home/bob/.pm2'],
    ],
    bob: [
      'who has 8643/tcp, 8644/tcp',
      ...['the containers of docker', 'root’s containers of podman', 'alice’s containers of podman'],
      ...["services of other users' own managers", 'the state of the programs of supervisor'],
    ],
  }
  const services = ['services'] as const
  const check = ['check', '--services', 'all', '7777'] as const

  test.each([
    ['root', services],
    ['root', check],
    ['alice', services],
    ['alice', check],
    ['bob', services],
    ['bob', check],
  ] as const)('as %s, %j', async (user, args) => {
    const { report, exitCode } = await patiently(() => lab.check(args, { user }))
    const told = report.findings.filter(({ kind }) => kind !== 'host-unreadable')
    expect(told.map(({ kind, message }) => ({ kind, message }))).toEqual([])
    expect(report.findings.every(({ severity }) => severity === 'notice')).toBe(true)
    const hidden = report.gaps.filter((gap) => !isLate(gap))
    expect(hidden.map(({ subject }) => subject).sort()).toEqual([...hiddenFrom[user]].sort())
    expect(exitCode).toBe(0)
  })

  /** Other things go on in this machine, and a manager may answer too late. */
  async function patiently<Answer extends { report: JsonReport }>(ask: () => Promise<Answer>): Promise<Answer> {
    let answer = await ask()
    for (let times = 0; times < 5 && answer.report.gaps.some(isLate); times++) answer = await ask()
    return answer
  }

  function isLate({ reason }: JsonReport['gaps'][number]): boolean {
    return /did not answer within/.test(reason)
  }
})
