import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// A job of a runner expects a server: of its own, unless it names another.

const runner = '/home/alice/runner'
const worker = `${runner}/bin/Runner.Worker`
const workspace = `${runner}/_work/widgets/widgets`
const marks = (run: string) => ({
  RUNNER_TRACKING_ID: `github_${run}`,
  RUNNER_NAME: 'box',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/widgets',
  GITHUB_RUN_ID: run,
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'test',
  GITHUB_WORKSPACE: workspace,
})
const cli = 'node /opt/port-preflight/dist/cli.js'

await describeInLab('a server that a job expects', (lab) => {
  /** A job of alice's runner: a step of it first, then the check once somebody listens. */
  const job = async (need: string, { before = 'true', how = '', user = 'alice' } = {}) => {
    const port = /\d+/.exec(need)?.[0]
    const untilServed = `until ss -Hltn sport = :${port} | grep -q .; do sleep 0.1; done`
    const step = [`cd ${workspace}`, before, untilServed, `${how} ${cli} '${need}' --json`].join('\n')
    // A shell that has one command left becomes that command.
    const env = Object.entries(marks('77')).map(([name, value]) => `${name}=${value}`)
    const script = `env ${env.join(' ')} bash -c "$0; exit $?"; exit $?`
    const options = { user, login: false }
    const { stdout, stderr } = await lab.exec(worker, ['-c', script, step], options)
    if (stdout === '') throw new Error(stderr)
    const report = JSON.parse(stdout)
    const errors = report.findings.filter(({ severity }: { severity: string }) => severity === 'error')
    return { status: report.requirements[0].status, errors, message: errors[0]?.message, ways: errors[0]?.remedies }
  }
  const serve = (port: number) => `python3 -m http.server ${port} >/dev/null 2>&1`

  test('is one that a step has started', async () => {
    await lab.run('install', ['-D', '/usr/bin/bash', worker])
    await lab.run('install', ['-d', '-o', 'alice', workspace])
    await lab.writeFile('/etc/sudoers.d/alice', 'alice ALL=(ALL) NOPASSWD: ALL\n')
    expect((await job('6301 listening', { before: `${serve(6301)} &` })).status).toBe('listening')
  })

  test('is one that it has started without its environment', async () => {
    expect((await job('6302 listening', { before: `env -i ${serve(6302)} &` })).status).toBe('listening')
  })

  test('is its own, where sudo asks', async () => {
    const hasSudo = (await lab.exec('which', ['sudo'])).exitCode === 0
    // A change of user that takes the environment away, as sudo does.
    const how = hasSudo ? 'sudo' : 'env -i PATH=/usr/local/bin:/usr/bin:/bin'
    expect((await job('6303 listening', { before: `${serve(6303)} &`, how })).status).toBe('listening')
  })

  test('is not one that an earlier run has left, which is ended', async () => {
    lab.start('env', ['-C', workspace, 'python3', '-m', 'http.server', '6304'], {
      ...{ user: 'alice', login: false, env: marks('76') },
    })
    await lab.listening(6304)
    const { status, message, ways } = await job('6304 listening')
    expect(status).toBe('wrong-holder')
    expect(message).toContain('left by job test of octo/widgets, run 76')
    expect(message).toContain(': a server that this job has started is expected there, and no other')
    expect(ways[0].command).toMatch(/^kill \d+$/)
    await lab.run('sh', ['-c', ways[0].command])
    expect((await job('6304 listening', { before: `sleep 0.3; ${serve(6304)} &` })).status).toBe('listening')
  })

  test('is not one of another job that goes on, which is left alone', async () => {
    const other = '/srv/other/bin/Runner.Worker'
    await lab.run('install', ['-D', '/usr/bin/bash', other])
    lab.start(other, ['-c', `${serve(6305)}; true`], { user: 'alice', login: false, env: marks('99') })
    await lab.listening(6305)
    const { status, ways } = await job('6305 listening')
    expect(status).toBe('wrong-holder')
    expect(ways).toEqual([expect.objectContaining({ kind: 'move', title: expect.stringContaining('actions/runs/99') })])
  })

  test('is not one that was there before, unless it is named', async () => {
    await holders.systemUnit(lab, { name: 'store', port: 6306 })
    const { status, ways } = await job('6306 listening')
    expect(status).toBe('wrong-holder')
    expect(ways.map(({ title }: { title: string }) => title)).toContain(
      'if it is the one that you mean, say so: by: system:store.service',
    )
    expect((await job('6306 listening by system:store')).status).toBe('listening')
  })

  test('is a hidden one only where that may be told', async () => {
    lab.start('python3', ['-m', 'http.server', '6307'], { user: 'bob', login: false })
    await lab.listening(6307)
    const { status, errors } = await job('6307 listening')
    expect(status).toBe('unknown')
    expect(errors.map(({ kind }: { kind: string }) => kind)).toEqual(['host-unreadable'])
    expect(errors[0].remedies[0].command).toBe("sudo ss -Hanpt 'sport = :6307'")
  })

  test.each([true, false])('is a container of the job, with the proxy of docker %s', async (userlandProxy) => {
    const port = userlandProxy ? 6308 : 6309
    await lab.run('usermod', ['--append', '--groups', 'docker', 'alice'])
    await lab.docker({ userlandProxy })
    const run = (at: number) => `docker run --detach --stop-signal=KILL --publish ${at}:80 localhost/web:1 >/dev/null`
    const own = await job(`${port} listening`, { before: run(port) })
    expect(own.status).toBe(userlandProxy ? 'listening' : 'unknown')
    await lab.run('bash', ['-c', run(port + 10)])
    await lab.listening(port + 10)
    const older = await job(`${port + 10} listening`)
    expect(older.status).toBe(userlandProxy ? 'wrong-holder' : 'unknown')
  })
})
