import { describe, expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'

// 6379 is held by a native redis; docker compose comes up beside it, on the port that was found, and on no other.

const MARK = '# Written by port-preflight'

await describeInLab('a compose override', (lab) => {
  const project = '/srv/shop'
  const inProject = (script: string) => lab.run('sh', ['-c', `cd ${project} && ${script}`], { seconds: 120 })
  const check = 'node /opt/port-preflight/dist/cli.js --on-conflict remap --compose-override true'
  const preflight = (more: string, then = 'true') => inProject(`${check} ${more} && ${then}`)
  const publishedBy = async (service: string): Promise<string[]> => {
    const id = (await inProject(`docker compose ps --quiet ${service}`)).trim()
    const [{ HostConfig }] = JSON.parse(await lab.run('docker', ['inspect', id]))
    const bindings: [string, { HostIp: string; HostPort: string }[]][] = Object.entries(HostConfig.PortBindings)
    return bindings
      .flatMap(([target, hosts]) => hosts.map(({ HostIp, HostPort }) => `${HostIp}:${HostPort}->${target}`))
      .sort()
  }
  const readEnv = async () =>
    Object.fromEntries((await inProject('cat .env')).split('\n').map((line) => line.split('=')))

  test('is written beside a redis that has the port', async () => {
    await lab.docker()
    await lab.systemctl('start', 'redis-server.service')
    await lab.listening(6379)
    const web = { image: webImage, stop_signal: 'KILL' }
    const services = {
      cache: { ...web, ports: ['6379:80', '127.0.0.1:7201:80', { target: 81, published: '7202', protocol: 'udp' }] },
      db: { ...web, ports: [{ target: 80, published: '6379', host_ip: '127.0.0.1' }], profiles: ['more'] },
      other: { ...web, ports: ['7203:80'] },
      named: { ...web, ports: ['${NAMED_PORT:-6379}:80'] },
    }
    await lab.writeFile(`${project}/compose.yaml`, JSON.stringify({ services }, null, 2))
    const extra = { services: { cache: { ports: ['7204:80'] } } }
    await lab.writeFile(`${project}/compose.override.yaml`, JSON.stringify(extra))
    await lab.writeFile(`${project}/.env`, 'NAMED_PORT=7205\n')
    // In one shell, so that the lease is there while docker binds.
    await preflight('redis=6379 --write-env .env', 'docker compose up --detach')
    expect(await inProject('head -1 compose.port-preflight.yaml')).toContain(MARK)
  })

  test('is read by a plain docker compose: it is up with the new port and without the old one', async () => {
    const { REDIS_PORT: got } = await readEnv()
    expect(Number(got)).toBeGreaterThan(6379)
    expect(await publishedBy('cache')).toEqual(
      [`:${got}->80/tcp`, ':7202->81/udp', ':7204->80/tcp', '127.0.0.1:7201->80/tcp'].sort(),
    )
    expect(await publishedBy('other')).toEqual([':7203->80/tcp'])
    expect(await publishedBy('named')).toEqual([':7205->80/tcp'])
    expect((await lab.exec('curl', ['-s', '-o', '/dev/null', `http://127.0.0.1:${got}/`])).exitCode).toBe(0)
    expect((await lab.listeners(6379)).text).toMatch(/redis-server/)
    expect((await lab.listeners(6379)).text).not.toMatch(/docker-proxy/)
    expect((await lab.listeners(Number(got))).text).toMatch(/docker-proxy/)
  })

  test('would not have come up without', async () => {
    const up = 'docker compose -f compose.yaml -p plain up --detach named'
    const { stderr, exitCode } = await lab.exec('sh', ['-c', `cd ${project} && NAMED_PORT=6379 ${up}`])
    expect(exitCode).not.toBe(0)
    expect(stderr).toMatch(/6379/)
    await lab.exec('docker', ['compose', '-p', 'plain', 'down', '--timeout=0'])
  })

  test('is read by compose as it was meant, long syntax too', async () => {
    const { services } = JSON.parse(await inProject('docker compose --profile more config --format json'))
    const { REDIS_PORT: got } = await readEnv()
    expect(services.db.ports).toEqual([expect.objectContaining({ host_ip: '127.0.0.1', published: got, target: 80 })])
  })

  test('is read from every directory, where a job exports COMPOSE_FILE', async () => {
    const { COMPOSE_FILE = '', REDIS_PORT: got } = await readEnv()
    const args = ['compose', 'config', '--format', 'json']
    const { services, name } = JSON.parse(await lab.run('docker', args, { env: { COMPOSE_FILE } }))
    const published = services.cache.ports.map((one: { published: string }) => one.published)
    expect([name, published.toSorted()]).toEqual(['shop', [got, '7201', '7202', '7204'].toSorted()])
  })

  test('has an environment file beside it that compose, systemd and shells read alike', async () => {
    const urls = 'odd: "http://127.0.0.1:{redis}/a b?c=1&d=$HOME;`x`!#{redis:env} \\"é\\""'
    await preflight(`redis=6379 --write-env .env --urls '${urls}'`)
    const { REDIS_PORT: got } = await readEnv()
    const value = `http://127.0.0.1:${got}/a b?c=1&d=$HOME;\`x\`!#REDIS_PORT "é"`
    const shop = { services: { a: { image: webImage, environment: { ODD: '${ODD_URL}' } } } }
    await lab.writeFile(`${project}/odd.yaml`, JSON.stringify(shop))
    const { services } = JSON.parse(
      await inProject('docker compose -f odd.yaml config --no-interpolate=false --format json'),
    )
    // `config` writes a dollar sign so that it is one when it is read again.
    expect(services.a.environment.ODD.replaceAll('$$', '$')).toBe(value)
    const unit = ['--wait', '--pipe', '--quiet', `--property=EnvironmentFile=${project}/.env`, 'printenv', 'ODD_URL']
    expect(await lab.run('systemd-run', unit)).toBe(`${value}\n`)
    expect(await inProject('. ./.env; printf %s "$ODD_URL"')).toBe(value)
  })

  test('is empty, and harmless, where nothing has to move', async () => {
    await inProject('docker compose down --timeout=0')
    await lab.systemctl('stop', 'redis-server.service')
    await preflight('free=7299 --write-env /srv/shop/.env')
    const file = '/srv/shop/compose.port-preflight.yaml'
    expect(await lab.run('cat', [file])).toMatch(/services: \{\}\n$/)
    const { services } = JSON.parse(await inProject(`docker compose -f compose.yaml -f ${file} config --format json`))
    expect(services.cache.ports[0]).toMatchObject({ published: '6379' })
  })

  test('is come up with too, where docker has no proxy', async () => {
    await lab.docker({ userlandProxy: false })
    await lab.systemctl('start', 'redis-server.service')
    await lab.listening(6379)
    await inProject('rm -f .env')
    await preflight('redis=6379 --write-env .env', 'docker compose up --detach cache')
    const { REDIS_PORT: got } = await readEnv()
    expect(await publishedBy('cache')).toContain(`:${got}->80/tcp`)
    await inProject('docker compose down --timeout=0')
    await lab.systemctl('stop', 'redis-server.service')
  })

  test('is read by compose for what is included and extended, too', async () => {
    const root = '/srv/parts'
    const files = {
      'compose.yaml': 'include: [more/in.yaml]\nservices: { web: { extends: { file: base.yaml, service: base } } }\n',
      'base.yaml': `services: { base: { image: ${webImage}, ports: ["7310:80", "7311:81"] } }\n`,
      'more/in.yaml': `services: { db: { image: ${webImage}, ports: ["$OWN:80", "127.0.0.1:7312:82"] } }\n`,
      'more/.env': 'OWN=7313\n',
    }
    for (const [name, text] of Object.entries(files)) await lab.writeFile(`${root}/${name}`, text)
    const held = ['7310', '7312'].map((port) => lab.start('python3', ['-m', 'http.server', port]))
    await lab.listening(7310)
    await lab.listening(7312)
    await lab.run('sh', ['-c', `cd ${root} && ${check} a=7310 b=127.0.0.1:7312 --write-env ports.env`])
    for (const one of held) one.kill()
    const compose = `set -a && . ./ports.env && docker compose config --format json`
    const { services } = JSON.parse(await lab.run('sh', ['-c', `cd ${root} && ${compose}`]))
    const got = Object.fromEntries(
      (await lab.run('cat', [`${root}/ports.env`])).split('\n').map((one) => one.split('=')),
    )
    const publishedIn = (name: string) =>
      services[name].ports.map((one: { published: string; target: number }) => `${one.published}:${one.target}`)
    expect([got.A_PORT, got.B_PORT]).not.toEqual(['7310', '7312'])
    expect(publishedIn('web')).toEqual([`${got.A_PORT}:80`, '7311:81'])
    expect(publishedIn('db')).toEqual(['7313:80', `${got.B_PORT}:82`])
  })

  describe('reads the files that compose reads', () => {
    test.each([
      [['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']],
      [['compose.yml', 'docker-compose.yml', 'docker-compose.yaml', 'compose.override.yml', 'compose.override.yaml']],
      [['docker-compose.yml', 'docker-compose.yaml', 'compose.override.yaml', 'docker-compose.override.yml']],
      [['docker-compose.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml']],
      [['compose.yaml', 'docker-compose.override.yaml']],
    ])('of %j', async (names) => {
      const root = `/srv/order-${names.length}-${names[0]}`
      // Each file has a service of its own name, so that compose tells which ones it has read.
      for (const name of names) {
        const services = { [name]: { image: webImage, ports: ['7300:80'] } }
        await lab.writeFile(`${root}/${name}`, JSON.stringify({ services }))
      }
      const read = await lab.run('sh', ['-c', `cd ${root} && docker compose config --services`])
      const held = lab.start('python3', ['-m', 'http.server', '7300'])
      await lab.listening(7300)
      await lab.run('sh', [
        '-c',
        `cd ${root} && node /opt/port-preflight/dist/cli.js p=7300 --on-conflict remap --compose-override o.yaml`,
      ])
      held.kill()
      const ours = await lab.run('sh', ['-c', `grep -o '^  ".*":' ${root}/o.yaml | tr -d ' ":'`])
      expect(ours.split('\n').sort()).toEqual(read.split('\n').sort())
    })
  })
})
