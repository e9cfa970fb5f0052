import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPairs } from '../mini-runner/key-value-file.ts'
import { startRunner } from '../support/runner.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import { systemUnit } from './holders/index.ts'

// What is left at the end of a job where it runs on a real machine: containers, units, and a job that runs in a container.

const CHECKOUT = '/opt/port-preflight'
const hex = (letter: string) => letter.repeat(32)

await describeInLab('the end of a job on a machine', (lab) => {
  const docker = (...args: string[]) => lab.run('docker', args)
  const startJob = (user?: string) =>
    startRunner({
      start: (file, args) => lab.start(file, args, { login: false, ...(user === undefined ? {} : { user }) }),
      checkout: CHECKOUT,
      node: 'node',
    })
  /** As the runner does, after its worker has started and before the steps of the job. */
  const startService = async (letter: string, port: number) => {
    const network = `github_network_${hex(letter)}`
    await docker('network', 'create', '--label', '08f4e1', network)
    const marks = ['--name', `${hex(letter)}_redis7_abc123`, '--label', '08f4e1', '--network', network]
    await docker('run', '-d', ...marks, '-p', `${port}:80`, '--stop-signal=KILL', webImage)
  }

  describe.each([
    ['root', 'a', 7900],
    ['carol', 'b', 7910],
  ] as const)('for %s, who may ask docker', (user, letter, base) => {
    test('what was started within it is told, and its service containers are not', async () => {
      await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
      await lab.docker()
      await docker('run', '-d', '--name', `old-${letter}`, '-p', `${base}:80`, '--stop-signal=KILL', webImage)
      const job = await startJob(user === 'root' ? undefined : user)
      await startService(letter, base + 1)
      const step = await job.uses({
        ports: [
          `old: ${base} listening`,
          `service: ${base + 1} listening`,
          `cache: ${base + 2}`,
          `unit: ${base + 3}`,
          `named: ${base + 3} listening by system:left-${letter}`,
        ].join('\n'),
        'fail-on': 'never',
      })
      expect(step.outcome).toBe('success')
      const started = ['run', '-d', '--name', `new-${letter}`, '-p', `${base + 2}:80`, '--stop-signal=KILL', webImage]
      expect((await job.run(['docker', ...started])).outcome).toBe('success')
      await systemUnit(lab, { name: `left-${letter}`, port: base + 3 })
      await lab.listening(base + 3)
      const { posts } = await job.finish()
      const [post] = posts
      expect(post?.annotations.map(({ level, title = '' }) => [level, title])).toEqual([
        ['warning', 'Port leaked'],
        ['warning', 'Port leaked'],
      ])
      expect(post?.log).toContain(
        `${base + 2}/tcp (cache) is still served by docker container new-${letter} of ${webImage}`,
      )
      expect(post?.log).toContain(`${base + 3}/tcp (unit) is still served by`)
      for (const { message } of post?.annotations ?? [])
        expect(message).toContain(': it was started within this job, and stays when the job ends')
      expect(post?.log).toMatch(/→ stop the container new-\w: docker stop [\da-f]{12}$/m)
      expect(post?.log).toMatch(
        new RegExp(`→ stop left-${letter}.service: (sudo )?systemctl stop left-${letter}.service`),
      )
      expect((await docker('ps', '--format', '{{.Names}}')).split('\n')).toContain(`new-${letter}`)
    })
  })

  test('for alice, who may not, it says what it could not see, and blames nobody', async () => {
    const job = await startJob('alice')
    const step = await job.uses({ ports: 'cache: 7920' })
    expect(step.outcome).toBe('success')
    await docker('run', '-d', '--name', 'hidden', '-p', '7920:80', '--stop-signal=KILL', webImage)
    const { posts, status } = await job.finish()
    expect(posts.map(({ outcome, annotations }) => [outcome, annotations.map(({ title }) => title)])).toEqual([
      ['success', posts[0]?.annotations.map(() => 'Host unreadable')],
    ])
    expect(posts[0]?.log).toContain('could not see which container is behind 7920/tcp')
    expect(status).toBe('success')
  })

  test('where docker does not answer, it takes seconds, and fails nothing', async () => {
    const job = await startJob()
    await job.uses({ ports: 'cache: 7930\nweb: any 20000-20099', leaks: 'fail' })
    await docker('run', '-d', '--name', 'slow', '-p', '7930:80', '--stop-signal=KILL', webImage)
    const [daemon = ''] = (await lab.run('pidof', ['dockerd'])).split(/\s/)
    await lab.run('kill', ['-STOP', daemon])
    const start = performance.now()
    const { posts, status } = await job.finish()
    expect(performance.now() - start).toBeLessThan(8_000)
    await lab.run('kill', ['-CONT', daemon])
    expect(posts[0]?.annotations.map(({ level, title }) => [level, title])).toEqual([['notice', 'Host unreadable']])
    expect(posts[0]?.log).toContain('did not answer within 2 s')
    expect(posts[0]?.log).toMatch(/released \d+ \(web\)/)
    expect(status).toBe('success')
  })

  describe('that runs in a container', () => {
    const script = (name: string) => join(CHECKOUT, 'dist', name)
    const variables = {
      ...{ GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_SERVER_URL: 'https://github.com', RUNNER_NAME: 'box' },
      ...{ GITHUB_REPOSITORY: 'octo/widgets', GITHUB_RUN_ID: '123', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'build' },
      ...{ GITHUB_STATE: '/tmp/state', GITHUB_OUTPUT: '/tmp/output', RUNNER_TEMP: '/tmp' },
    }
    /** As the runner starts each step: what it does not name is not there, RUNNER_TRACKING_ID among it. */
    const inJob = (command: string[], env: Record<string, string> = {}, flags: string[] = []) => {
      const given = Object.entries({ ...variables, ...env }).map(([name, value]) => `--env=${name}=${value}`)
      return docker('exec', ...flags, ...given, 'job', ...command)
    }
    const pairsOf = async (file: string) => Object.fromEntries(readPairs(await docker('exec', 'job', 'cat', file)))
    const leases = async () => {
      const table = await docker('exec', 'job', 'cat', '/proc/net/unix')
      return [...table.matchAll(/@port-preflight\/(\d+)@*$/gm)].map(([, port]) => Number(port))
    }

    test('it has leases of its own, which the post step of the container releases', async () => {
      const node = (await lab.run('readlink', ['--canonicalize', '/usr/bin/node'])).trim()
      const mounts = ['/usr:/usr:ro', '/lib:/lib:ro', '/lib64:/lib64:ro', `${CHECKOUT}:${CHECKOUT}:ro`]
      const binds = [...mounts, `${node}:${node}:ro`].flatMap((mount) => ['-v', mount])
      await docker('run', '-d', '--name', 'job', ...binds, '--entrypoint', '/usr/bin/tail', webImage, '-f', '/dev/null')
      await inJob(['touch', '/tmp/state', '/tmp/output'])
      await inJob(['node', script('action.js')], { INPUT_PORTS: 'web: any 20000-20099\ndb: 20200 else any' })
      const { web = 0, db } = JSON.parse((await pairsOf('/tmp/output')).ports ?? '{}')
      expect((await leases()).toSorted((a, b) => a - b)).toEqual([web, db])
      const server = `require('node:net').createServer().listen(${web})`
      await inJob(['node', '-e', server], {}, ['-d'])
      await inJob([
        'sh',
        '-c',
        `until grep -q ":${web.toString(16).toUpperCase()} .* 0A " /proc/net/tcp6; do sleep 0.05; done`,
      ])
      const state = Object.entries(await pairsOf('/tmp/state')).map(([name, value]) => [`STATE_${name}`, value])
      const told = await inJob(['node', script('post.js')], Object.fromEntries(state))
      expect(told).toContain(`released ${web} (web), 20200 (db)`)
      expect(told).toContain(`${web}/tcp (web) is still served by node -e`)
      expect(told).toContain(': it was started within this job\n')
      expect(await leases()).toEqual([])
    })

    test('they end with the container', async () => {
      await inJob(['node', script('action.js')], { INPUT_PORTS: 'web: 20300 else any', INPUT_HOLD: 'true' })
      expect(await leases()).toEqual([20300])
      const keepers = () => lab.exec('bash', ['-c', 'grep -lz ^PORT_PREFLIGHT_OWNER=1: /proc/[0-9]*/environ'])
      expect((await keepers()).stdout.split('\n')).toHaveLength(2)
      await docker('rm', '--force', 'job')
      expect((await keepers()).stdout).toBe('')
    })
  })
})
