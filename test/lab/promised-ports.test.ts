import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { formatIni } from './holders/ini.ts'

// What does not run now and will want its port is not given away: for root, and for users as far as they may see it.

await describeInLab('ports that somebody wants who does not run', (lab) => {
  const cli = '/opt/port-preflight/dist/cli.js'
  const hasLeases = async () => (await lab.run('cat', ['/proc/net/unix'])).includes('@port-preflight/')
  /** What any of a range is, of which all but one port is promised. The lease ends with the script that asks. */
  const gets = async (range: string, user = 'root', directory = '/') => {
    const script = `cd ${directory} && exec node ${cli} "web=any ${range}" --json`
    const { stdout, stderr } = await lab.exec('bash', ['-c', script], { user, login: user !== 'root' })
    if (stdout === '') throw new Error(stderr)
    const { leases, findings, gaps } = JSON.parse(stdout)
    await lab.until(async () => !(await hasLeases()), 'the lease to end')
    return { port: leases[0]?.port, messages: findings.map(({ message }: { message: string }) => message), gaps }
  }

  test('none of it is there', async () => {
    expect((await gets('20999-20999')).port).toBe(20_999)
  })

  test('a stopped container of docker', async () => {
    const docker = await lab.docker()
    await docker('create', '--publish=21000:80', webImage)
    await docker('create', '--publish=127.0.0.1:21200-21202:80-82', webImage)
    expect((await gets('21000-21000')).port).toBeUndefined()
    expect((await gets('21199-21202')).port).toBe(21_199)
  })

  test('all of it together', async () => {
    await lab.writeFile('/etc/systemd/system/five.socket', formatIni({ Socket: { ListenStream: '21501' } }))
    await lab.writeFile(
      '/etc/containers/systemd/five.container',
      formatIni({ Container: { Image: webImage, PublishPort: '21502:80' } }),
    )
    const { path, text } = holders.supervisorFile({ program: 'five', port: 21_503, keys: { autostart: 'false' } })
    await lab.writeFile(path, text)
    await lab.writeFile('/srv/five/compose.yaml', 'services: { web: { image: x, ports: ["21504:80"] } }\n')
    await (await lab.docker())('create', '--publish=21500:80', webImage)
    await (await lab.podman())('create', '--publish=21506:80', webImage)
    const { port, messages } = await gets('21500-21506', 'root', '/srv/five')
    expect([port, messages]).toEqual([21_505, []])
    expect((await gets('21500-21504', 'root', '/srv/five')).messages).toEqual([
      'no port is left for web (any 21500-21504) in 21500-21504: all 5 are wanted by services that are down',
    ])
  })

  test('that docker tells to who may ask it', async () => {
    await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
    const docker = await lab.docker()
    const id = await docker('run', '--detach', '--publish=21300:80', webImage)
    await docker('kill', id.trim())
    expect(await gets('21300-21300', 'carol')).toMatchObject({ port: undefined, gaps: [] })
    expect(await gets('21199-21202', 'carol')).toMatchObject({ port: 21_199, gaps: [] })
    // Bob may not, and is told nothing of it.
    expect(await gets('21300-21300', 'bob')).toMatchObject({ port: 21_300, gaps: [], messages: [] })
  })

  test('that docker does not tell in time: a gap', async () => {
    const pid = (await lab.run('cat', ['/run/docker.pid'])).trim()
    await lab.run('kill', ['-STOP', pid])
    const { port, gaps } = await gets('21310-21310', 'carol')
    await lab.run('kill', ['-CONT', pid])
    expect(port).toBe(21_310)
    expect(gaps).toMatchObject([
      {
        subject: 'which ports the stopped containers of docker want',
        reason: 'docker.sock: did not answer within 500 ms',
      },
    ])
  })

  test('that docker is not started to tell', async () => {
    await lab.run('systemctl', ['stop', 'docker.service'])
    expect(await gets('21300-21300', 'carol')).toMatchObject({ port: 21_300, gaps: [] })
    expect((await lab.exec('systemctl', ['is-active', 'docker.service'])).stdout.trim()).not.toBe('active')
    // Its files tell root all the same.
    expect((await gets('21300-21300')).port).toBeUndefined()
  })

  test('a unit, a Quadlet, a program of supervisor', async () => {
    await lab.writeFile('/etc/systemd/system/shop.socket', formatIni({ Socket: { ListenStream: '21101' } }))
    const quadlet = formatIni({ Container: { Image: webImage, PublishPort: '21102:80' } })
    await lab.writeFile('/etc/containers/systemd/shop.container', quadlet)
    const keys = { autostart: 'false' }
    const { path, text } = holders.supervisorFile({ program: 'idle', port: 21_103, keys })
    await lab.writeFile(path, text)
    expect((await gets('21101-21104')).port).toBe(21_104)
    // These are files that everybody may read.
    expect((await gets('21101-21104', 'bob')).port).toBe(21_104)
  })

  test('the compose file of the directory', async () => {
    await lab.writeFile('/srv/shop/compose.yaml', 'services: { web: { image: x, ports: ["21004:80"] } }\n')
    expect((await gets('21004-21004', 'root', '/srv/shop')).port).toBeUndefined()
    expect((await gets('21004-21004', 'root', '/')).port).toBe(21_004)
  })

  test.each(['root', 'alice'])('a stopped container of podman of %s', async (user) => {
    const podman = await lab.podman(user === 'root' ? {} : { user })
    const port = user === 'root' ? 21_400 : 21_410
    await podman('create', `--publish=${port}:80`, webImage)
    expect((await gets(`${port}-${port}`, user)).port).toBeUndefined()
    // Everybody may read what podman of root knows. What of alice bob cannot see, he says nothing of.
    const seen = user === 'root' ? undefined : port
    expect(await gets(`${port}-${port}`, 'bob')).toMatchObject({ port: seen, gaps: [] })
  })
})
