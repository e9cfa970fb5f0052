import { expect, test } from 'vitest'
import { HEALTH_SHAPE, type JsonHealth } from '../../src/health/health-shape.ts'
import { parseMetrics } from '../support/metrics.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// A whole machine with something wrong in every place: for root, and for a user who sees less and is told so.

const unit = (...lines: string[]) => ['[Service]', ...lines, ''].join('\n')
const MARKS = {
  RUNNER_TRACKING_ID: 'github_00000000-0000-0000-0000-000000000001',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/widgets',
  GITHUB_RUN_ID: '41',
  GITHUB_JOB: 'test',
  RUNNER_NAME: 'runner-1',
}

await describeInLab('the health of a machine', (lab) => {
  const healthFor = async (user?: string, ...args: string[]) => {
    const { stdout, exitCode } = await lab.cli(['health', ...args, '--json'], user === undefined ? {} : { user })
    return { health: HEALTH_SHAPE.parse(JSON.parse(stdout)), exitCode }
  }
  const signs = ({ signs: all }: JsonHealth, kind: string) =>
    all.filter((sign) => sign.kind === kind).map(({ message }) => message)

  test.each([
    ['root', undefined],
    ['alice', 'alice'],
  ])('for %s: units, a runner, what is expected', async (name, user) => {
    const port = user === undefined ? 6601 : 6602
    await holders.systemUnit(lab, { name: `web-${name}`, port })
    const runner = `actions.runner.octo-${name}.service`
    await lab.writeFile(
      `/etc/systemd/system/${runner}`,
      unit('KillMode=process', "ExecStart=/bin/bash -c 'exec -a /srv/runner/bin/Runner.Listener sleep 1000'"),
    )
    await lab.writeFile(
      `/etc/systemd/system/loop-${name}.service`,
      unit('ExecStart=/bin/false', 'Restart=always', 'RestartSec=100ms'),
    )
    await lab.systemctl('daemon-reload')
    await lab.systemctl('start', runner)
    await lab.exec('systemctl', ['start', `loop-${name}.service`])
    await lab.until(async () => (await lab.exec('systemctl', ['is-failed', `loop-${name}.service`])).exitCode === 0)
    const { health, exitCode } = await healthFor(user, `web=${port}`, 'none=6609')
    expect(exitCode).toBe(1)
    expect(health.expected.map(({ status }) => status)).toEqual(['listening', 'not-listening'])
    expect(health.servers.find((one) => one.port === port)).toMatchObject({
      expectedBy: 'web',
      who: expect.stringContaining(`web-${name}.service`),
    })
    expect(
      health.findings.filter(({ kind }) => kind === 'service-restarting').flatMap(({ services }) => services),
    ).toContain(`system:loop-${name}.service`)
    expect(health.runners).toContainEqual({ unit: runner, isRunning: true, killMode: 'process' })
    expect(signs(health, 'runner-kill-mode')).toContain(
      `${runner} has KillMode=process: when it is stopped, what its jobs have started stays`,
    )
    expect(health.ephemeral).toMatchObject({ range: { low: 32_768, high: 60_999 } })
    expect(health.timeWait).toEqual(expect.any(Number))
    await lab.systemctl('stop', runner)
    const after = await healthFor(user)
    expect(after.health.runners.filter((one) => one.unit === runner && one.isRunning)).toEqual([])
  })

  test('what an ended job has left is told to root and to who has started it, by run', async () => {
    for (const [port, user] of [
      [6611, 'alice'],
      [6612, 'alice'],
    ] as const) {
      lab.start('python3', ['-m', 'http.server', `${port}`], { user, login: false, env: MARKS })
      await lab.listening(port)
    }
    for (const user of [undefined, 'alice']) {
      const { health } = await healthFor(user)
      expect(health.leftovers).toMatchObject([{ run: { runId: '41', repository: 'octo/widgets', alive: false } }])
      expect(health.leftovers[0]?.servers.map(({ port }) => port).toSorted()).toEqual([6611, 6612])
      expect(signs(health, 'leftover')).toEqual([
        expect.stringMatching(/^job test of octo\/widgets, run 41, has ended and left servers on 6611\/tcp, 6612\/tcp/),
      ])
    }
    expect((await healthFor('bob')).health.leftovers).toEqual([])
  })

  test('docker is told as it is, and not started to be asked', async () => {
    await lab.docker()
    await lab.run('docker', ['run', '--detach', '--name', 'runs', '--stop-signal=KILL', webImage])
    await lab.run('docker', ['create', '--name', 'waits', webImage])
    const up = (await healthFor()).health.engines
    expect(up).toContainEqual({ engine: 'docker', user: 'root', state: 'up', running: 1, stopped: 1 })
    const hidden = (await healthFor('alice')).health.engines.find(({ engine }) => engine === 'docker')
    expect(hidden).toMatchObject({ state: 'unknown', reason: expect.any(String) })
    await lab.systemctl('stop', 'docker.socket', 'docker.service')
    await lab.systemctl('start', 'docker.socket')
    const { health } = await healthFor()
    expect(health.engines).toContainEqual({ engine: 'docker', user: 'root', state: 'down' })
    expect(signs(health, 'engine-down')).toContain('docker of root does not run')
    expect((await lab.exec('systemctl', ['is-active', 'docker.service'])).stdout.trim()).toBe('inactive')
  })

  test('is written for node_exporter', async () => {
    await lab.cli(['health', '--prometheus', '/run/ports.prom'])
    const values = parseMetrics(await lab.run('cat', ['/run/ports.prom']))
    expect(values.get('port_preflight_ephemeral_ports')).toBeGreaterThan(1_000)
    expect(values.get('port_preflight_servers')).toBeGreaterThanOrEqual(2)
    expect((await lab.run('stat', ['--format=%a', '/run/ports.prom'])).trim()).toBe('644')
  })
})
