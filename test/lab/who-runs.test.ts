import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { portAsker } from './port-asker.ts'

// What a workflow run has left, or still needs: its process may be ended only where the run is proved to be over.

const marks = {
  RUNNER_TRACKING_ID: 'github_1',
  RUNNER_NAME: 'box',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/widgets',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'test',
  SECRET: 'hush',
}
const url = 'https://github.com/octo/widgets/actions/runs/99/attempts/2'
const run = { repository: 'octo/widgets', runId: '99', attempt: '2', job: 'test', runner: 'box', url }
const runner = '/home/alice/runner'
const workspace = { repository: 'widgets', directory: runner }

await describeInLab('what a workflow run started', (lab) => {
  const ask = portAsker(lab)
  const serveIn = async (directory: string, port: number, env: Readonly<Record<string, string>> = {}) => {
    await lab.as('alice').run('mkdir', ['-p', directory])
    const server = ['python3', '-m', 'http.server', `${port}`]
    lab.start('env', ['-C', directory, ...server], { user: 'alice', login: false, env })
    await lab.listening(port)
  }
  const leave = { kind: 'move', title: `ask for another port, or wait for the job that has it: ${url}`, risk: 'none' }

  test('is told whole, with no other word of its environment', async () => {
    await serveIn('/home/alice', 7701, marks)
    const [seen] = (await ask.report(7701)).findings
    expect(seen?.holders[0]?.run).toEqual({ ...run, alive: false })
    expect(seen?.message).toContain('left by job test of octo/widgets, run 99')
    expect(JSON.stringify(seen)).not.toContain('hush')
  })

  test.each([undefined, 'alice'])('is ended when its job is over, by %s', async (user) => {
    if (user !== undefined) await serveIn('/home/alice', 7701, marks)
    const { command } = await ask.free(7701, { user, seconds: 1 })
    expect(command).toMatch(/^kill \d+$/)
  })

  test('is not told to bob, and not ended', async () => {
    await serveIn('/home/alice', 7702, marks)
    expect((await ask.holder(7702, 'bob')).run).toBeUndefined()
    expect((await ask.holder(7702, 'bob')).unknown).toBe(
      'it was opened by alice, and only root sees the processes of others',
    )
  })

  describe('by its directory alone', () => {
    test.each([undefined, 'alice'])(
      'is of a repository of that name, and over without a worker, for %s',
      async (user) => {
        if (user === undefined) await serveIn(`${runner}/_work/widgets/widgets/sub`, 7703)
        const holder = await ask.holder(7703, user)
        expect(holder.run).toEqual({ ...workspace, alive: false })
        expect((await ask.finding(7703, user)).message).toContain(
          `left by a job in the workspace of widgets, runner in ${runner}`,
        )
        expect(await ask.command(7703, user)).toBe(`kill ${holder.process?.pid}`)
      },
    )

    test('is none where a unit runs there, which is stopped as any other', async () => {
      const unit = `[Service]\nUser=alice\nWorkingDirectory=${runner}/_work/widgets/widgets\nExecStart=python3 -m http.server 7704\n`
      await lab.writeFile('/etc/systemd/system/deployed.service', unit)
      await lab.systemctl('start', 'deployed.service')
      await lab.listening(7704)
      expect((await ask.holder(7704)).run).toBeUndefined()
      expect((await ask.free(7704, { user: 'alice', seconds: 1 })).command).toBe('sudo systemctl stop deployed.service')
    })

    test('is none where the two names differ', async () => {
      await serveIn(`${runner}/_work/widgets/other`, 7705)
      expect((await ask.holder(7705)).run).toBeUndefined()
    })
  })

  describe('while a worker is older', () => {
    test('is left to its job, whoever asks', async () => {
      await lab.run('install', ['-D', '/usr/bin/sleep', `${runner}/bin/Runner.Worker`])
      lab.start(`${runner}/bin/Runner.Worker`, ['1000'], { user: 'alice', login: false })
      await lab.until(async () => (await lab.exec('pgrep', ['-f', `^${runner}/bin/Runner.Worker`])).exitCode === 0)
      await serveIn(`${runner}/_work/widgets/widgets`, 7706, marks)
      for (const user of [undefined, 'alice']) {
        expect((await ask.holder(7706, user)).run).toEqual({ ...run, alive: true })
        expect((await ask.finding(7706, user)).remedies).toEqual([leave])
      }
    })

    test('is left to it by its directory too', async () => {
      await serveIn(`${runner}/_work/widgets/widgets`, 7707)
      expect((await ask.holder(7707, 'alice')).run).toEqual({ ...workspace, alive: true })
      expect((await ask.finding(7707)).remedies).toEqual([
        expect.objectContaining({ kind: 'move', title: expect.stringContaining(`one of the runner in ${runner}`) }),
      ])
    })

    test('is ended where it is older than the worker', async () => {
      expect((await ask.holder(7702)).run?.alive).toBe(false)
      await ask.free(7702, { user: 'alice', seconds: 1 })
    })
  })

  test.each(['ci-box.service', 'actions.runner.octo-widgets.box.service'])(
    'is ended alone where it is in the unit of its runner, %s',
    async (unit) => {
      await lab.run('install', ['-D', '/usr/bin/bash', `${runner}/bin/Runner.Listener`])
      const settings = Object.entries(marks).map(([name, value]) => `${name}=${value}`)
      const job = `env ${settings.join(' ')} python3 -m http.server 7708`
      const service = `[Service]\nExecStart=${runner}/bin/Runner.Listener -c "${job} & sleep 1000; wait"\n`
      await lab.writeFile(`/etc/systemd/system/${unit}`, service)
      await lab.systemctl('start', unit)
      await lab.listening(7708)
      // The worker above is older than this one.
      await lab.run('sh', ['-c', `kill $(pgrep -f '^${runner}/bin/Runner.Worker') 2>/dev/null; true`])
      expect(await ask.holder(7708)).toMatchObject({ run: { ...run, alive: false } })
      expect((await ask.free(7708, { seconds: 1 })).command).toMatch(/^kill \d+$/)
      expect(await lab.systemctl('is-active', unit)).toBe('active\n')
      await lab.systemctl('stop', unit)
    },
  )

  test('may go on where workers may be hidden', async () => {
    await serveIn('/home/alice', 7709, marks)
    await lab.run('mount', ['-o', 'remount,hidepid=2', '/proc'])
    expect((await ask.holder(7709, 'alice')).run?.alive).toBe(true)
    expect((await ask.remedy(7709, 'alice')).kind).toBe('move')
    expect((await ask.holder(7709)).run?.alive).toBe(false)
    await lab.run('mount', ['-o', 'remount,hidepid=0', '/proc'])
  })
})
