import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'

// A compose project that is up already has its own ports: a check of its file finds nothing in the way, and moves nothing.

await describeInLab('a compose project that is up', (lab) => {
  const project = '/srv/shop'
  const web = { image: webImage, stop_signal: 'KILL' }
  const services = {
    cache: { ...web, ports: ['7401:80', '127.0.0.1:7402:80/udp'] },
    many: { ...web, ports: ['7410-7412:80'], scale: 2 },
  }
  const inProject = (script: string, user = 'root', directory = project) =>
    lab.exec('sh', ['-c', `cd ${directory} && ${script}`], { user, seconds: 120 })
  const check = async (more = '', { user = 'root', directory = project } = {}) => {
    const cli = 'node /opt/port-preflight/dist/cli.js --ignore host-unreadable,port-ephemeral'
    const { stdout, exitCode } = await inProject(`${cli} --json ${more}`, user, directory)
    const report = JSON.parse(stdout)
    const statuses = report.requirements.map(({ name, status }: { name: string; status: string }) => [name, status])
    return { report, exitCode, statuses: Object.fromEntries(statuses), ports: report.ports }
  }
  const up = { 'cache-7401': 'already-up', 'cache-7402': 'already-up', 'many-1': 'already-up', 'many-2': 'already-up' }

  test('is free before, and each copy has a port of its own', async () => {
    await lab.docker()
    await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
    await lab.writeFile(`${project}/compose.yaml`, JSON.stringify({ services }))
    const { exitCode, statuses, ports } = await check()
    expect([exitCode, statuses]).toEqual([
      0,
      { 'cache-7401': 'usable', 'cache-7402': 'usable', 'many-1': 'leased', 'many-2': 'leased' },
    ])
    expect([ports['many-1'], ports['many-2']].toSorted()).toEqual([7410, 7411])
  })

  test.each(['root', 'carol'])('is no conflict, and told as it is, for %s', async (user) => {
    if (user === 'root') await lab.run('docker', ['compose', '--file', `${project}/compose.yaml`, 'up', '--detach'])
    const { exitCode, statuses, report } = await check('', { user })
    expect([exitCode, statuses]).toEqual([0, up])
    expect(report.findings).toEqual([])
    const [cache] = report.requirements
    expect(cache.alreadyUp[0]).toMatchObject({
      port: 7401,
      container: { name: 'shop-cache-1', composeProject: 'shop', composeDirectory: project },
    })
    const { stdout } = await inProject('node /opt/port-preflight/dist/cli.js', user)
    expect(stdout).toContain('up       cache-7401 (7401), already up: container shop-cache-1 of this compose project\n')
    expect(stdout).toContain('4 needs can be met; the check passes.')
  })

  test('has the two ports that its copies have, whichever they are', async () => {
    const { ports } = await check()
    const told = await lab.run('docker', [
      'ps',
      '--filter',
      'label=com.docker.compose.service=many',
      '--format',
      '{{.Ports}}',
    ])
    const real = [...told.matchAll(/0\.0\.0\.0:(\d+)/g)].map(([, port]) => Number(port))
    expect([ports['many-1'], ports['many-2']].toSorted()).toEqual(real.toSorted())
  })

  test('is not moved', async () => {
    const { statuses, report } = await check('--on-conflict remap --compose-override ports.yaml')
    expect([statuses, report.remapped, report.leases]).toEqual([up, {}, []])
    expect((await inProject('cat ports.yaml')).stdout).toMatch(/services: \{\}\n$/)
  })

  test('is a conflict to who wants it to be, and its ports move', async () => {
    const { exitCode, report } = await check('--already-up conflict')
    expect(exitCode).toBe(1)
    expect(new Set(report.findings.map(({ kind }: { kind: string }) => kind))).toContain('port-in-use')
    const moved = await check('--already-up conflict --on-conflict remap')
    expect(Object.keys(moved.report.remapped)).toContain('cache-7401')
  })

  test('is a conflict to who may not ask docker whose it is', async () => {
    const { exitCode, statuses, report } = await check('', { user: 'bob' })
    expect([exitCode, statuses['cache-7401']]).toEqual([1, 'in-use'])
    const gap = report.gaps.find(({ subject }: { subject: string }) => subject.startsWith('which container'))
    const ports = gap.subject.match(/\d+\/\w+/g).toSorted()
    expect(ports).toEqual(['7401/tcp', '7402/udp', '7410/tcp', '7411/tcp'])
    expect(gap).toMatchObject({
      reason: 'docker.sock may not be used by this user',
      command: 'sudo docker ps',
      affects: 'naming',
    })
  })

  test('is a conflict to a project of the same name elsewhere, and to another service of it', async () => {
    await lab.writeFile('/srv/other/shop/compose.yaml', JSON.stringify({ services }))
    const twin = await check('', { directory: '/srv/other/shop' })
    expect([twin.exitCode, twin.statuses['cache-7401']]).toEqual([1, 'in-use'])
    await lab.writeFile(`${project}/compose.renamed.yaml`, JSON.stringify({ services: { redis: services.cache } }))
    const { exitCode, statuses } = await check('--file compose.renamed.yaml')
    expect([exitCode, statuses['redis-7401']]).toEqual([1, 'in-use'])
    const other = await inProject('COMPOSE_PROJECT_NAME=other node /opt/port-preflight/dist/cli.js')
    expect(other.exitCode).toBe(1)
  })

  test('is found through a link to its directory too', async () => {
    await lab.run('ln', ['-s', project, '/srv/link'])
    expect((await check('', { directory: '/srv/link' })).exitCode).toBe(1)
    // The link gives the project another name, as compose itself has it, unless it has one of its own.
    expect(JSON.parse((await inProject('docker compose config --format json', 'root', '/srv/link')).stdout).name).toBe(
      'link',
    )
    const { exitCode, statuses } = await check('', { directory: '/srv/link; export COMPOSE_PROJECT_NAME=shop' })
    expect([exitCode, statuses]).toEqual([0, up])
  })

  test('is a conflict where a container was started beside it', async () => {
    await inProject('docker compose down --timeout 0')
    await inProject('docker compose run --detach --publish 7401:80 cache')
    await lab.listening(7401)
    const { exitCode, statuses } = await check()
    expect([exitCode, statuses['cache-7401'], statuses['cache-7402']]).toEqual([1, 'in-use', 'usable'])
    await inProject('docker compose down --remove-orphans --timeout 0')
  })

  test('is up without docker’s proxy as well', async () => {
    await lab.docker({ userlandProxy: false })
    await inProject('docker compose up --detach cache')
    const { exitCode, statuses } = await check()
    expect([exitCode, statuses['cache-7401']]).toEqual([0, 'already-up'])
  })
})
