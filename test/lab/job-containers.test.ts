import { describe, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Containers that a workflow job has started: the service containers that the runner itself makes, which do not say of
// what run, and those that are given the variables of their run.

const label = '08f4e1'
const hex = (letter: string) => letter.repeat(32)
const variables = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/widgets',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'build',
  RUNNER_NAME: 'box',
  API_TOKEN: 'nobody-may-see-this',
}
const run = {
  ...{ repository: 'octo/widgets', runId: '123', attempt: '2', job: 'build', runner: 'box' },
  url: 'https://github.com/octo/widgets/actions/runs/123/attempts/2',
}

await describeInLab('a container of a job', (lab) => {
  const { who, paste, isFree, freesAndUndoes } = asking(lab)
  const docker = (...args: string[]) => lab.run('docker', args)
  const worker = '/home/alice/runner/bin/Runner.Worker'

  const startWorker = async () => {
    lab.start(worker, ['1000'], { user: 'alice', login: false })
    await lab.until(async () => (await lab.exec('pgrep', ['--full', `^${worker}`])).exitCode === 0, 'the worker')
  }
  const endWorker = async () => {
    const pids = (await lab.exec('pgrep', ['--full', `^${worker}`])).stdout.split('\n').filter((pid) => pid !== '')
    await lab.run('kill', pids)
    await lab.until(async () => (await lab.exec('pgrep', ['--full', `^${worker}`])).exitCode === 1)
  }
  /** As the runner does, before the steps of its job. */
  const startService = async (letter: string, alias: string, port: number) => {
    const network = `github_network_${hex(letter)}`
    await docker('network', 'create', '--label', label, network)
    const name = `${hex(letter)}_${alias}7_abc123`
    const marks = ['--name', name, '--label', label, '--network', network, '--network-alias', alias]
    const env = ['-e', 'POSTGRES_PASSWORD=hush-hush', '-e', 'GITHUB_ACTIONS=true', '-e', 'CI=true']
    await docker('create', ...marks, '-p', `${port}:80`, '--stop-signal=KILL', ...env, webImage)
    await docker('start', name)
    return name
  }

  describe('made by the runner', () => {
    let name = ''

    test('is of a job that may go on', async () => {
      await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
      await lab.docker()
      await lab.run('install', ['-D', '/usr/bin/sleep', worker])
      await startWorker()
      name = await startService('a', 'redis', 7801)
      for (const user of ['root', 'carol']) {
        const { holders: seen, gaps, ways } = await who('7801', { user })
        for (const one of seen) expect(one).toMatchObject({ container: { name }, run: { alive: true } })
        expect(seen.map((one) => Object.keys(one.run ?? {}))).toEqual(seen.map(() => ['alive']))
        expect(gaps).toEqual([])
        expect(ways).toEqual([
          { kind: 'move', title: 'ask for another port, or wait for the job that has it', risk: 'none' },
        ])
      }
      const { stdout } = await lab.cli(['7801'])
      expect(stdout).toContain('started by a workflow job that it does not name, which may still go on')
      expect(stdout).not.toContain('hush-hush')
    })

    test('is left behind, once no worker is as old as it', async () => {
      await endWorker()
      await startWorker()
      for (const user of ['root', 'carol']) {
        const { holders: seen } = await who('7801', { user })
        for (const one of seen) expect(one).toMatchObject({ container: { name }, run: { alive: false } })
        expect(await freesAndUndoes('7801', user)).toMatch(/^docker stop [\da-f]{12}$/)
        await endWorker()
        await docker('restart', name)
        await startWorker()
      }
      expect((await lab.cli(['who', '7801'])).stdout).toContain(
        'run        left by a workflow job that it does not name\n',
      )
    })

    test('is not told from a container that only has its name, or its network', async () => {
      await docker('run', '-d', '--stop-signal=KILL', '--name', `${hex('b')}_redis7_abc123`, '-p', '7802:80', webImage)
      const network = `github_network_${hex('a')}`
      await docker('run', '-d', '--stop-signal=KILL', '--network', network, '-p', '7803:80', webImage)
      for (const port of ['7802', '7803']) {
        for (const one of (await who(port)).holders) expect(one.run).toBeUndefined()
      }
    })

    test('is nobody’s for alice, who may not ask docker', async () => {
      const { holders: seen } = await who('7801', { user: 'alice' })
      for (const one of seen) expect(one.run).toBeUndefined()
    })
  })

  describe('that has the variables of its run', () => {
    const env = Object.entries(variables).map(([key, value]) => `--env=${key}=${value}`)

    test.each(['root', 'carol'])('names it, and nothing else of them, for %s, from docker', async (user) => {
      if (user === 'root') await docker('run', '-d', '--stop-signal=KILL', ...env, '-p', '7804:80', webImage)
      const { holders: seen } = await who('7804', { user })
      for (const one of seen) expect(one.run).toEqual({ ...run, alive: true })
      expect(JSON.stringify(await lab.cli(['7804', '--json'], { user }))).not.toContain('nobody-may-see-this')
    })

    test.each(['root', 'alice'])('names it, and nothing else of them, for %s, from podman', async (user) => {
      if (user === 'root') {
        const podman = await lab.podman({ user: 'alice' })
        await podman('run', '-d', '--stop-signal=KILL', ...env, '-p', '7805:80', webImage)
      }
      const { holders: seen } = await who('7805', { user })
      expect(seen.map((one) => one.run)).toEqual([{ ...run, alive: true }])
      expect(JSON.stringify(await lab.cli(['7805', '--json'], { user }))).not.toContain('nobody-may-see-this')
    })

    test('was left behind, where no worker runs', async () => {
      await endWorker()
      for (const port of ['7804', '7805']) {
        const { holders: seen, ways } = await who(port)
        for (const one of seen) expect(one.run).toEqual({ ...run, alive: false })
        await paste(ways[0]?.command)
        await lab.until(() => isFree(port))
      }
    })
  })

  test('of a daemon without its proxy may go on as long as any worker runs', async () => {
    await holders.dockerContainer(lab, { name: 'other', userlandProxy: false })
    await docker('network', 'prune', '--force')
    await startService('c', 'redis', 7806)
    expect((await who('7806')).holders).toMatchObject([{ run: { alive: false } }])
    await startWorker()
    expect((await who('7806')).holders).toMatchObject([{ run: { alive: true } }])
  })
})
