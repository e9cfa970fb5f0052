import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import { connectTo, socketUnit, startSystemUnit, startUserUnit } from './holders/index.ts'
import { formatIni } from './holders/ini.ts'
import { servers } from './holders/server.ts'
import { type Part, readPart, unitIn } from './services/asking.ts'

const dir = '/etc/systemd/system'
const print = '/opt/port-preflight/test/lab/services/print-units.ts'
const units = '/home/alice/.config/systemd/user'
const lows = (part: Part, unit: string, user?: string) => unitIn(part, unit, user)?.claims.map(({ range }) => range.low)

await describeInLab('units that somebody has made to harm', (lab) => {
  let part: Part = { services: [], gaps: [] }

  test('are read by root', async () => {
    const alice = lab.as('alice')
    await lab.writeFile('/etc/secret.service', formatIni({ Service: { ExecStart: servers.busybox(7501) } }))
    await lab.writeFile('/etc/secret.conf', 'PORT=7502\n')
    await lab.run('chmod', ['600', '/etc/secret.service', '/etc/secret.conf'])
    await lab.writeFile('/root/units/inner.service', formatIni({ Service: { ExecStart: servers.busybox(7503) } }))
    await alice.run('mkdir', ['-p', units, `${units}/dir.service`, '/home/alice/.config/containers'])
    await alice.run('ln', ['-s', '/etc/secret.service', `${units}/steals.service`])
    await alice.run('ln', ['-s', '/root/units', `${units}/peeks.service.d`])
    await alice.run('ln', ['-s', '/root/units', '/home/alice/.config/containers/systemd'])
    await alice.writeFile(`${units}/peeks.service`, formatIni({ Service: { ExecStart: servers.busybox(7504) } }))
    const reader = { EnvironmentFile: ['/etc/secret.conf', '-/dev/zero', '/home/alice'], ExecStart: '/bin/cat $PORT' }
    await alice.writeFile(`${units}/reader.service`, formatIni({ Service: reader }))
    await alice.run('mkfifo', [`${units}/pipe.service`])
    await alice.run('ln', ['-s', '/dev/zero', `${units}/endless.service`])
    await alice.run('truncate', ['--size=2G', `${units}/huge.service`])
    await alice.run('ln', ['-s', 'round.service', `${units}/round.service`])
    await alice.writeFile(`${units}/$(touch x).service`, formatIni({ Service: { ExecStart: servers.busybox(7505) } }))
    part = await readPart(lab, 'print-units.ts')
  })

  test('tell nothing of the files of others', () => {
    const numbers = part.services.flatMap(({ claims }) => claims.map(({ range }) => range.low))
    for (const secret of [7501, 7502, 7503]) expect(numbers).not.toContain(secret)
    expect(lows(part, 'peeks.service', 'alice')).toEqual([7504])
    expect(part.services.some(({ manager }) => manager?.unit === 'inner.service')).toBe(false)
  })

  test('have names of the expected form', () => {
    for (const { manager } of part.services) expect(manager?.unit).toMatch(/^[\w:.@\\-]+\.(service|socket)$/)
  })
})

await describeInLab('a manager that does not answer', (lab) => {
  test('is a gap with a command, and the others are told', async () => {
    await startUserUnit(lab, { name: 'mine', port: 7511 })
    const pid = (await lab.systemctl('show', '--property=MainPID', '--value', 'user@1001.service')).trim()
    await lab.run('kill', ['-STOP', pid])
    const part: Part = JSON.parse(await lab.run('node', [print]))
    const asAlice: Part = JSON.parse(await lab.run('node', [print], { user: 'alice', login: false }))
    await lab.run('kill', ['-CONT', pid])
    expect(unitIn(part, 'mine.service', 'alice')).toMatchObject({
      state: 'unknown',
      claims: [{ range: { low: 7511 } }],
    })
    const command =
      'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user list-units --all --type=service,socket'
    const subject = 'the state of the services of alice'
    expect(part.gaps).toMatchObject([{ subject, command, reason: expect.stringMatching(/did not answer within/) }])
    expect(await lab.run('bash', ['-c', command])).toContain('mine.service')
    const own = 'env XDG_RUNTIME_DIR=/run/user/1001 systemctl --user list-units --all --type=service,socket'
    expect(asAlice.gaps).toMatchObject([{ subject, command: own }])
    expect(await lab.run('bash', ['-c', own], { user: 'alice', login: false })).toContain('mine.service')
  })
})

await describeInLab('a unit that systemctl cannot tell of', (lab) => {
  test.each(['root', 'alice', 'bob'])('leaves the states of all others known, to %s', async (user) => {
    await lab.writeFile(`${dir}/latin.service`, formatIni({ Service: { ExecStart: '/bin/sh -c "sleep 1000" \\344' } }))
    await startSystemUnit(lab, { name: 'web', port: 7515 })
    await startSystemUnit(lab, { name: 'again', port: 7515, service: { Restart: 'always', RestartSec: '1h' } })
    await lab.systemctl('start', 'latin.service')
    expect((await lab.exec('systemctl', ['show', '*.service'])).exitCode).toBe(1)
    await lab.until(async () => /auto-restart/.test(await lab.systemctl('list-units', 'again.service')), 'again')
    const part = await readPart(lab, 'print-units.ts', user)
    expect(unitIn(part, 'web.service')).toMatchObject({ state: 'up', manager: { isEnabled: false } })
    expect(unitIn(part, 'again.service')).toMatchObject({ state: 'restarting' })
    expect(unitIn(part, 'latin.service')).toMatchObject({ state: 'up' })
    const subject = 'since when the services of the system are as they are, and how often they have restarted'
    const gap = part.gaps.find((one) => one.subject === subject)
    expect(gap?.reason).toBe('systemctl failed: exit code 1')
    expect((await lab.exec('bash', ['-c', gap?.command ?? 'false'])).stdout).toContain('Id=web.service')
  })
})

await describeInLab('units that run a container', (lab) => {
  const run = (name: string, port: number) => `/usr/bin/podman run --rm --name=${name} -p ${port}:80 ${webImage}`

  test.each([
    ['rooted', { ExecStart: run('web', 7521) }, { engine: 'podman', name: 'web', image: webImage }],
    ['as-alice', { User: 'alice', ExecStart: run('hers', 7522) }, { name: 'hers', uid: 1001, user: 'alice' }],
    ['starts', { ExecStart: '/usr/bin/docker start -a qdrant' }, { engine: 'docker', name: 'qdrant' }],
    ['composed', { ExecStart: '/usr/bin/docker compose -p shop up' }, { engine: 'docker', composeProject: 'shop' }],
  ])('%s.service', async (name, service, container) => {
    await lab.writeFile(`${dir}/${name}.service`, formatIni({ Service: service }))
    const part = await readPart(lab, 'print-units.ts', 'bob')
    expect(unitIn(part, `${name}.service`)).toMatchObject({
      state: 'down',
      container: { ...container, isOfUnit: true },
    })
  })

  test('as podman writes it', async () => {
    const podman = await lab.podman()
    await podman('create', '--name=old', '--publish=7523:80', webImage)
    for (const [name, ...flags] of [['old'], ['new', '--new']]) {
      await lab.writeFile(`${dir}/${name}.service`, await podman('generate', 'systemd', '--name', ...flags, 'old'))
    }
    const part = await readPart(lab, 'print-units.ts', 'bob')
    expect(unitIn(part, 'old.service')?.container).toEqual({ engine: 'podman', name: 'old', isOfUnit: true })
    const isOfUnit = true
    expect(unitIn(part, 'new.service')?.container).toEqual({ engine: 'podman', name: 'old', image: webImage, isOfUnit })
  })
})

await describeInLab('a service that its socket has started', (lab) => {
  test.each(['root', 'alice', 'bob'])('is one with it, to %s', async (user) => {
    await socketUnit(lab, { name: 'echo', port: 7531 })
    await connectTo(lab, 7531)
    await lab.until(async () => (await lab.exec('systemctl', ['is-active', 'echo.service'])).exitCode === 0, 'echo')
    const part = await readPart(lab, 'print-units.ts', user)
    expect(unitIn(part, 'echo.service')).toMatchObject({ state: 'up', sockets: ['echo.socket'] })
    expect(unitIn(part, 'echo.socket')).toBeUndefined()
  })
  test.each(['root', 'alice', 'bob'])('for each connection is one with it, to %s', async (user) => {
    await lab.writeFile(`${dir}/each.socket`, '[Socket]\nListenStream=7532\nAccept=yes\n')
    const service = { ExecStart: '/usr/bin/sleep 1000', StandardInput: 'socket' }
    await lab.writeFile(`${dir}/each@.service`, formatIni({ Service: service }))
    await lab.systemctl('daemon-reload')
    await lab.systemctl('start', 'each.socket')
    lab.start('bash', ['-c', 'exec 3<>/dev/tcp/127.0.0.1/7532; sleep 1000'])
    const running = () => lab.systemctl('list-units', '--no-legend', 'each@*.service')
    await lab.until(async () => /running/.test(await running()), 'each@')
    const part = await readPart(lab, 'print-units.ts', user)
    const names = part.services.flatMap(({ manager }) => manager?.unit ?? [])
    expect(names.filter((name) => name.startsWith('each'))).toEqual(['each.socket'])
    expect(unitIn(part, 'each.socket')).toMatchObject({ state: 'up', claims: [{ source: 'socket' }] })
  })
})
