import { expect, test } from 'vitest'
import type { JsonReport } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'

// A job leases a port, and somebody listens on it: a server that the job has started by whatever way, or a stranger.

const runner = '/home/alice/runner'
const worker = `${runner}/bin/Runner.Worker`
const workspace = `${runner}/_work/widgets/widgets`
const marks = {
  RUNNER_TRACKING_ID: 'github_77',
  RUNNER_NAME: 'box',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/widgets',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'test',
  GITHUB_WORKSPACE: workspace,
}
const cli = 'node /opt/port-preflight/dist/cli.js'

await describeInLab('a port that a job has leased', (lab) => {
  /** The steps of one job: it leases the port, somebody starts a server on it, and it expects its own. */
  const job = async (port: number, before: string, user = 'alice'): Promise<JsonReport> => {
    const untilServed = `until ss -Hltn sport = :${port} | grep -q .; do sleep 0.1; done`
    const steps = [
      `cd ${workspace}`,
      `${cli} 'web=${port} else 65000' | grep -q 'leased .*${port}' || echo 'not leased'`,
      before,
      untilServed,
      `${cli} '${port} listening' --json`,
    ]
    const env = Object.entries(marks).map(([name, value]) => `${name}=${value}`)
    // A shell that has one command left becomes that command.
    const script = `env ${env.join(' ')} bash -c "$0; exit $?"; exit $?`
    const { stdout, stderr } = await lab.exec(worker, ['-c', script, steps.join('\n')], { user, login: false })
    if (!stdout.startsWith('{')) throw new Error(`${stdout}${stderr}`)
    return JSON.parse(stdout)
  }
  const kindsOf = ({ findings }: JsonReport) =>
    findings.filter(({ severity }) => severity === 'error').map((one) => one.kind)

  test('is not taken by a process of the job, with its environment or without', async () => {
    await lab.run('install', ['-D', '/usr/bin/bash', worker])
    await lab.run('install', ['-d', '-o', 'alice', workspace])
    const serve = (port: number) => `python3 -m http.server ${port} >/dev/null 2>&1 &`
    const report = await job(7811, serve(7811))
    expect([kindsOf(report), report.requirements[0]?.status]).toEqual([[], 'listening'])
    expect(report.requirements[0]?.leased).toMatchObject([{ port: 7811, lease: { name: 'web', isOwn: true } }])
    expect(kindsOf(await job(7812, `env -i ${serve(7812)}`))).toEqual([])
  })

  test('is not taken by a unit of the user that the job starts', async () => {
    const start = 'XDG_RUNTIME_DIR=/run/user/1001 systemd-run --user --quiet --unit=by-job python3 -m http.server 7813'
    expect(kindsOf(await job(7813, start))).toEqual([])
    await lab.as('alice').systemctl('stop', 'by-job.service')
  })

  test.each([true, false])(
    'is not taken by a container that the job starts, with the proxy of docker %s',
    async (userlandProxy) => {
      const port = userlandProxy ? 7814 : 7815
      await lab.run('usermod', ['--append', '--groups', 'docker', 'alice'])
      await lab.docker({ userlandProxy })
      const run = `docker run --detach --stop-signal=KILL --publish ${port}:80 localhost/web:1 >/dev/null`
      // The daemon has the ports of all containers, and does not tell since when: that is no pass, and no alarm of theft.
      expect(kindsOf(await job(port, run))).toEqual(userlandProxy ? [] : ['host-unreadable'])
    },
  )

  test('is taken by who was there before the job', async () => {
    const late = 'until [ -e /tmp/go ]; do sleep 0.1; done; exec python3 -m http.server 7816'
    lab.start('sh', ['-c', late], { user: 'alice', login: false })
    await lab.until(async () => (await lab.exec('pgrep', ['-f', 'until . -e /tmp/go'])).exitCode === 0)
    const report = await job(7816, 'sleep 1; touch /tmp/go')
    expect(kindsOf(report)).toEqual(['lease-taken'])
    const [taken] = report.findings
    expect(taken?.message).toMatch(
      /^7816\/tcp, leased to this job \(need web, since .*\), is served by python3 -m http.server 7816 \(.*pid .*\), which this job has not started$/,
    )
    expect(taken?.remedies[0]?.command).toMatch(/^kill \d+$/)
  })

  test('is taken by a server of another job, which is left alone', async () => {
    const other = '/srv/other/bin/Runner.Worker'
    await lab.run('install', ['-D', '/usr/bin/bash', other])
    const env = { ...marks, RUNNER_TRACKING_ID: 'github_99', GITHUB_RUN_ID: '99' }
    const late = 'until [ -e /tmp/now ]; do sleep 0.1; done; python3 -m http.server 7817; true'
    lab.start(other, ['-c', late], { user: 'alice', login: false, env })
    const report = await job(7817, 'sleep 1; touch /tmp/now')
    expect(kindsOf(report)).toEqual(['lease-taken'])
    expect(report.findings[0]?.remedies).toMatchObject([{ kind: 'move' }])
    expect(report.findings[0]?.remedies[0]?.title).toContain('actions/runs/99')
  })

  test('is nothing that a user can judge where the server is of another one', async () => {
    const late = 'until [ -e /tmp/bobs ]; do sleep 0.1; done; exec python3 -m http.server 7818'
    lab.start('sh', ['-c', late], { user: 'bob', login: false })
    expect(kindsOf(await job(7818, 'sleep 1; touch /tmp/bobs'))).toEqual(['host-unreadable'])
  })
})
