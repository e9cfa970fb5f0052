import { expect, test } from 'vitest'
import { type Call, formatCalls } from '../../src/model/call.ts'
import { formatRef, refOf, type Service } from '../../src/model/service.ts'
import type { Viewer } from '../../src/model/snapshot.ts'
import { retire } from '../../src/remedies/retire.ts'
import { claim, having, reportOf, service } from '../support/make.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { nodeScript } from './holders/server.ts'
import type { Lab } from './lab.ts'

// What is proposed to end a service for good does end it, and its undo brings it back: by the managers themselves.

type Made = {
  readonly what: string
  readonly port: number
  start(lab: Lab): Promise<Service>
  /** Whether its manager would start it at the next boot. */
  isKept(lab: Lab): Promise<boolean>
}

const boot = { startsAtBoot: true }
const root: Viewer = { uid: 0, ancestors: [] }

const withFile = (one: Service, file: string, isGenerated = false): Service => ({
  ...one,
  ...(one.manager && { manager: { ...one.manager, file, ...(isGenerated && { isGenerated }) } }),
})

const ofEngine = (one: Service, id: string, restartPolicy?: string): Service => ({
  ...one,
  ...(one.container && { container: { ...one.container, id, ...(restartPolicy && { restartPolicy }) } }),
})

const state = async (lab: Lab, user: string | undefined, unit: string) =>
  (await (user === undefined ? lab : lab.as(user)).exec('systemctl', [...(user ? ['--user'] : []), 'is-enabled', unit]))
    .stdout

const made: Made[] = [
  {
    what: 'a system unit',
    port: 7601,
    async start(lab) {
      await holders.systemUnit(lab, { name: 'own', port: 7601 })
      await lab.systemctl('enable', 'own.service')
      return withFile(service('system:own.service', boot), '/etc/systemd/system/own.service')
    },
    isKept: async (lab) => (await state(lab, undefined, 'own.service')).startsWith('enabled'),
  },
  {
    what: 'a system unit of a package',
    port: 7602,
    async start(lab) {
      const { text } = holders.systemUnitFile({ name: 'packed', port: 7602 })
      await lab.writeFile('/usr/lib/systemd/system/packed.service', text)
      await lab.systemctl('daemon-reload')
      await lab.systemctl('enable', '--now', 'packed.service')
      await lab.listening(7602)
      return withFile(service('system:packed.service', boot), '/usr/lib/systemd/system/packed.service')
    },
    isKept: async (lab) => (await state(lab, undefined, 'packed.service')).startsWith('enabled'),
  },
  {
    what: 'a unit of a user',
    port: 7603,
    async start(lab) {
      await holders.userUnit(lab, { name: 'mine', port: 7603 })
      await lab.as('alice').systemctl('enable', 'mine.service')
      return withFile(service('user:mine.service', boot), '/home/alice/.config/systemd/user/mine.service')
    },
    isKept: async (lab) => (await state(lab, 'alice', 'mine.service')).startsWith('enabled'),
  },
  {
    what: 'a Quadlet of a user',
    port: 7604,
    async start(lab) {
      await holders.quadlet(lab, { name: 'let', publish: ['7604:80'], user: 'alice' })
      const file = '/run/user/1001/systemd/generator/let.service'
      return withFile(service('user:let.service', boot), file, true)
    },
    isKept: async (lab) => (await state(lab, 'alice', 'let.service')).startsWith('generated'),
  },
  {
    what: 'a program of supervisor',
    port: 7605,
    async start(lab) {
      await holders.supervisorProgram(lab, { program: 'backend', port: 7605 })
      return withFile(service('supervisor:backend', boot), '/etc/supervisor/conf.d/backend.conf')
    },
    isKept: async (lab) => !(await lab.run('cat', ['/etc/supervisor/conf.d/backend.conf'])).includes('autostart=false'),
  },
  {
    what: 'an application of pm2',
    port: 7606,
    async start(lab) {
      await holders.pm2App(lab, { name: 'api', port: 7606 })
      await lab.run('pm2', ['save'])
      const one = service('pm2:api', boot)
      return { ...one, ...(one.manager && { manager: { ...one.manager, uid: 0, user: 'root' } }) }
    },
    isKept: async (lab) => (await lab.run('cat', ['/root/.pm2/dump.pm2'])).includes('"status": "online"'),
  },
  {
    what: 'a container of docker',
    port: 7607,
    async start(lab) {
      const docker = await lab.docker()
      const options = ['--publish=7607:80', '--restart=always', '--stop-signal=KILL', '--name=web']
      const id = (await docker('run', '--detach', ...options, webImage)).trim()
      return ofEngine(service('docker:web', boot), id, 'always')
    },
    isKept: async (lab) =>
      (await lab.run('docker', ['inspect', '--format', '{{.HostConfig.RestartPolicy.Name}}', 'web'])).trim() ===
      'always',
  },
  {
    what: 'a container of podman of a user',
    port: 7608,
    async start(lab) {
      const podman = await lab.podman({ user: 'alice' })
      const options = ['--publish=7608:80', '--restart=always', '--stop-signal=KILL', '--name=pod']
      const id = (await podman('run', '--detach', ...options, webImage)).trim()
      return ofEngine(service('podman:pod', boot), id, 'always')
    },
    isKept: async (lab) => {
      const format = ['inspect', '--format', '{{.HostConfig.RestartPolicy.Name}}', 'pod']
      return (await lab.as('alice').run('podman', format)).trim() === 'always'
    },
  },
  {
    what: 'a service of compose',
    port: 7609,
    async start(lab) {
      await holders.composeProject(lab, { project: 'shop', service: 'web', publish: ['7609:80'] })
      const id = await lab.run('docker', ['ps', '--no-trunc', '--quiet', '--filter', 'name=shop-web'])
      return ofEngine(service('compose:shop/web', boot), id.trim())
    },
    isKept: async () => true,
  },
]

/** As a person types it, root with sudo or without. */
const type = (lab: Lab, calls: readonly Call[]) => lab.run('sh', ['-c', formatCalls(calls)], { login: true })

const isListening = async (lab: Lab, port: number) => (await lab.run('ss', ['-Hltn', `sport = :${port}`])).trim() !== ''

await describeInLab('a service is ended for good', (lab) => {
  test.each(made)('$what', async ({ port, start, isKept }) => {
    const one = await start(lab)
    await lab.until(() => isListening(lab, port), `port ${port}`)
    const steps = retire(one, root)
    expect(steps, refOf(one).name).toBeDefined()
    await type(lab, steps?.calls ?? [])
    await lab.until(async () => !(await isListening(lab, port)), `port ${port} to be free`)
    expect(await isKept(lab)).toBe(steps?.permanent !== undefined)
    await type(lab, steps?.undo ?? [])
    await lab.until(() => isListening(lab, port), `port ${port} again`)
    expect(await isKept(lab)).toBe(true)
  })

  test('an application of pm2 stays down when pm2 comes back', async () => {
    await holders.pm2App(lab, { name: 'late', port: 7611 })
    const one = service('pm2:late', boot)
    const steps = retire({ ...one, ...(one.manager && { manager: { ...one.manager, uid: 0, user: 'root' } }) }, root)
    await type(lab, steps?.calls ?? [])
    await lab.run('pm2', ['kill'])
    await lab.run('pm2', ['resurrect'])
    const apps: { name: string; pm2_env: { status: string } }[] = JSON.parse(await lab.run('pm2', ['jlist']))
    expect(apps.find(({ name }) => name === 'late')?.pm2_env.status).toBe('stopped')
  })

  test('an application of pm2 that was given up comes back with pm2 alone, and not where it was ended for good', async () => {
    await holders.systemUnit(lab, { name: 'first', port: 7615 })
    await lab.writeFile(nodeScript.path, nodeScript.text)
    // Of 16 short lives pm2 may not see enough where the machine is busy.
    const app = { name: 'given', script: nodeScript.path, args: '7615', min_uptime: 60_000, max_restarts: 3 }
    await lab.writeFile('/srv/given.json', JSON.stringify({ apps: [app] }))
    await lab.run('pm2', ['start', '/srv/given.json'])
    const statusOf = async () => {
      const apps: { name: string; pm2_env: { status: string } }[] = JSON.parse(await lab.run('pm2', ['jlist']))
      return apps.find(({ name }) => name === 'given')?.pm2_env.status
    }
    const isGivenUp = () => lab.until(async () => (await statusOf()) === 'errored', 'pm2 to give up')
    const again = async () => {
      for (const words of [['kill'], ['resurrect']]) await lab.run('pm2', words)
    }
    await isGivenUp()
    await lab.run('pm2', ['save'])
    await lab.systemctl('stop', 'first.service')
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect([await statusOf(), await isListening(lab, 7615)]).toEqual(['errored', false])
    await again()
    await lab.until(() => isListening(lab, 7615), 'it to come back')
    await lab.run('pm2', ['stop', 'given'])
    await lab.systemctl('start', 'first.service')
    await lab.exec('pm2', ['start', 'given'])
    await isGivenUp()
    const one = service('pm2:given', { ...boot, state: 'failed' })
    const steps = retire({ ...one, ...(one.manager && { manager: { ...one.manager, uid: 0, user: 'root' } }) }, root)
    await type(lab, steps?.calls ?? [])
    await lab.systemctl('stop', 'first.service')
    await again()
    expect([await statusOf(), await isListening(lab, 7615)]).toEqual(['stopped', false])
  })

  test('a program of supervisor stays down when supervisord comes back', async () => {
    await holders.supervisorProgram(lab, { program: 'later', port: 7612 })
    const steps = retire(withFile(service('supervisor:later', boot), '/etc/supervisor/conf.d/later.conf'), root)
    expect(steps?.permanent).toBeUndefined()
    await type(lab, steps?.calls ?? [])
    await lab.systemctl('restart', 'supervisor.service')
    await lab.until(async () => (await lab.exec('supervisorctl', ['pid'])).exitCode === 0, 'supervisord')
    expect((await lab.exec('supervisorctl', ['status', 'later'])).stdout).toContain('STOPPED')
  })

  test.each<[string, { name: string; port: number }, (as: { name: string; port: number }) => Promise<Service>]>([
    [
      'a unit of a user',
      { name: 'twin', port: 7613 },
      async (as) => {
        await holders.startUserUnit(lab, { ...as, service: { Restart: 'always', RestartSec: '1' } })
        return withFile(service('user:twin.service', boot), '/home/alice/.config/systemd/user/twin.service')
      },
    ],
    [
      'a program of supervisor that keeps trying',
      // The other one goes on trying to get its port.
      { name: 'pair', port: 7614 },
      async ({ name, port }) => {
        await holders.startSupervisorProgram(lab, { program: name, port, keys: { startretries: '1000' } })
        return service(`supervisor:${name}`, boot)
      },
    ],
  ])('%s gets the port of a system unit, and gives it back', async (_, as, startLoser) => {
    const { name, port } = as
    await holders.systemUnit(lab, as)
    await lab.systemctl('enable', `${name}.service`)
    const [winner, listeners] = having(
      withFile(service(`system:${name}.service`, boot), `/etc/systemd/system/${name}.service`),
      `${port}`,
    )
    const loser = await startLoser(as)
    const losing: Service = { ...loser, state: 'restarting', claims: [claim(`${port}`)] }
    const { findings } = reportOf([], { viewer: root, inventory: { services: [winner, losing], listeners } })
    const keep = findings[0]?.remedies.find(({ title }) => title === `keep ${formatRef(refOf(losing))}`)
    const unitOf = async () => (await lab.run('ss', ['-Hltnp', '--cgroup', `sport = :${port}`])).replaceAll('\n', ' ')
    await type(lab, keep?.way?.calls ?? [])
    await lab.until(
      async () => /alice|user-1001|user@1001|supervisor/.test(await unitOf()),
      'the other to have the port',
    )
    await type(lab, keep?.way?.undo ?? [])
    await lab.until(
      async () => (await unitOf()).includes(`system.slice/${name}.service`),
      'the system unit to have it again',
    )
  })
})
