import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// A TCP socket that is bound and does not listen shows in no table of /proc. Where its port is refused, ss tells.

await describeInLab('a socket that is bound and does not listen', (lab) => {
  const ask = portAsker(lab)
  const isBound = (port: number) => lab.until(async () => (await holders.countBound(lab, port)) > 0, `${port} bound`)
  const hidden = (user: string) => `it was opened by ${user}, and only root sees the processes of others`
  const lingering = async (port: number, user?: string) => {
    const { findings } = await ask.report(port, user)
    return findings.find(({ kind }) => kind === 'port-lingering')
  }

  describe('of a process', () => {
    test.each([
      [undefined, 'kill'],
      ['bob', 'kill'],
    ])('is named and ended, by %s', async (user, command) => {
      await holders.boundSocket(lab, { port: 7901, user: 'bob' })
      const { process, ...holder } = await ask.holder(7901, user)
      expect(holder).toEqual({ address: '0.0.0.0', state: 'bound-inactive' })
      expect(process).toMatchObject({ user: 'bob', command: '/usr/bin/python3 /srv/bound.py 0.0.0.0 7901' })
      expect(await ask.gaps(7901, user)).toEqual([])
      expect((await ask.free(7901, { user, seconds: 1 })).command).toBe(`${command} ${process?.pid}`)
    })

    test('of bob is told to alice as far as she may see, with the command that shows it', async () => {
      await holders.boundSocket(lab, { port: 7902, user: 'bob' })
      const command = "sudo ss -Hanpt 'sport = :7902'"
      expect(await ask.finding(7902, 'alice')).toMatchObject({
        message: `7902/tcp is in use by a process that cannot be seen (bound to 0.0.0.0 and not listening): ${hidden('bob')}`,
        holders: [{ address: '0.0.0.0', state: 'bound-inactive', unknown: hidden('bob') }],
      })
      expect(await ask.gaps(7902, 'alice')).toEqual([
        { subject: 'which process holds 7902/tcp', reason: hidden('bob'), command, affects: 'naming' },
      ])
      expect(await ask.remedy(7902, 'alice')).toMatchObject({ kind: 'look', command })
      expect(await ask.paste(command, 'alice')).toContain('("python3",pid=')
      const { stdout } = await lab.cli(['who', '7902'], { user: 'alice' })
      expect(stdout).toContain('├─ bound to 0.0.0.0 and not listening\n│  unknown    it was opened by bob')
    })

    test('with SO_REUSEADDR is in the way of a server without it, and each that has the port is named', async () => {
      for (const user of ['alice', 'bob']) await holders.boundSocket(lab, { port: 7903, reuseAddr: true, user })
      const users = (await lingering(7903))?.holders.map(({ process }) => process?.user)
      expect(users?.toSorted()).toEqual(['alice', 'bob'])
      const seen = await lingering(7903, 'bob')
      expect(seen?.holders.map(({ process, unknown }) => process?.user ?? unknown).toSorted()).toEqual([
        'bob',
        hidden('alice'),
      ])
      expect(seen?.message).toMatch(/SO_REUSEADDR: held by .*bound to 0\.0\.0\.0 and not listening/)
    })

    test.each([
      [7911, { address: '127.0.0.1' }, '127.0.0.1'],
      [7912, { address: '::', v6Only: false }, '*'],
      [7913, { address: '::', v6Only: true }, '::'],
      [7914, { address: '::1' }, '::1'],
      [7915, { address: '::ffff:127.0.0.1' }, '127.0.0.1'],
      [7916, { address: '0.0.0.0', device: 'lo' }, '0.0.0.0'],
      [7917, { address: '::', v6Only: true, device: 'eth0' }, '::'],
      [7918, { address: '0.0.0.0', protocol: 262 }, '0.0.0.0'],
    ])('at %i has its address: %j', async (port, options, address) => {
      await holders.boundSocket(lab, { port, user: 'alice', ...options })
      for (const user of [undefined, 'alice']) {
        expect(await ask.holder(port, user)).toMatchObject({ address, process: { user: 'alice' } })
      }
    })

    test('is not blamed for another address, or another port', async () => {
      await holders.boundSocket(lab, { port: 7921, address: '127.0.0.2', user: 'alice' })
      await holders.boundSocket(lab, { port: 7921, address: '127.0.0.3', user: 'bob' })
      expect((await ask.holder('127.0.0.3:7921')).process?.user).toBe('bob')
      expect(await ask.holders(7921)).toHaveLength(2)
      expect(await ask.isFree('127.0.0.4:7921')).toBe(true)
      expect(await ask.isFree('[::1]:7921')).toBe(true)
    })
  })

  describe('of a unit', () => {
    test.each([
      [undefined, 'systemctl stop idle.service'],
      ['alice', 'sudo systemctl stop idle.service'],
    ])('of the system is stopped with it, by %s', async (user, way) => {
      const command = await holders.boundCommand(lab, { port: 7931 })
      await holders.startSystemUnit(lab, { name: 'idle', port: 7931, command })
      await isBound(7931)
      expect(await ask.holder(7931, user)).toMatchObject({
        state: 'bound-inactive',
        process: { user: 'root' },
        manager: { kind: 'systemd', scope: 'system', unit: 'idle.service', isEnabled: false },
      })
      expect((await ask.free(7931, { user, seconds: 1 })).command).toBe(way)
    })

    test.each([
      [undefined, 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop own.service'],
      ['alice', 'systemctl --user stop own.service'],
    ])('of alice is stopped with it, by %s', async (user, way) => {
      const command = await holders.boundCommand(lab, { port: 7932 })
      await holders.startUserUnit(lab, { name: 'own', port: 7932, command })
      await isBound(7932)
      expect((await ask.holder(7932, user)).manager).toMatchObject({
        scope: 'user',
        user: 'alice',
        unit: 'own.service',
      })
      expect(await ask.command(7932, 'bob')).toMatch(/^sudo -u alice .* systemctl --user stop own.service$/)
      expect((await ask.free(7932, { user, seconds: 1 })).command).toBe(way)
    })

    test('is fought for like any other port', async () => {
      const command = await holders.boundCommand(lab, { port: 7933 })
      await holders.startSystemUnit(lab, { name: 'sitter', port: 7933, command })
      await isBound(7933)
      // Slowly enough for systemd not to give it up.
      const service = { Restart: 'always', RestartSec: '3s' }
      await holders.startSystemUnit(lab, { name: 'fighter', port: 7933, service })
      const units = async () => (await ask.finding(7933)).rivals?.map(({ manager }) => manager.unit)
      await expect.poll(units, { timeout: 10_000 }).toEqual(['fighter.service'])
      expect(await ask.command(7933)).toBe('systemctl stop fighter.service')
      await lab.systemctl('stop', 'fighter.service', 'sitter.service')
    })
  })

  describe('of a container of docker with the network of the host', () => {
    test.each([
      [undefined, 'docker stop'],
      ['alice', 'sudo docker stop'],
    ])('is stopped with it, by %s', async (user, command) => {
      const docker = await lab.docker()
      const volumes = ['/usr:/usr', '/usr/lib:/lib', '/usr/lib64:/lib64', '/srv:/srv'].map(
        (one) => `--volume=${one}:ro`,
      )
      const options = ['--rm', '--network=host', '--stop-signal=KILL', '--name=idle', ...volumes]
      const program = (await holders.boundCommand(lab, { port: 7941 })).split(' ')
      const id = (await docker('run', '--detach', ...options, webImage, ...program)).trim()
      await isBound(7941)
      expect((await ask.holder(7941, user)).container).toMatchObject({ engine: 'docker', id })
      expect((await ask.free(7941, { user, seconds: 1 })).command).toMatch(
        new RegExp(`^${command} (idle|${id.slice(0, 12)})`),
      )
    })
  })

  describe('where /proc hides the processes of others', () => {
    beforeAll(async () => {
      await lab.run('mount', ['-o', 'remount,hidepid=2', '/proc'])
    })
    afterAll(async () => {
      await lab.run('mount', ['-o', 'remount,hidepid=0', '/proc'])
    })

    test('has its user and its unit all the same', async () => {
      const command = await holders.boundCommand(lab, { port: 7951 })
      await holders.startSystemUnit(lab, { name: 'idle', port: 7951, command })
      await isBound(7951)
      expect(await ask.holder(7951, 'alice')).toMatchObject({
        manager: { unit: 'idle.service' },
        unknown: hidden('root'),
      })
      expect(await ask.paste((await ask.gaps(7951, 'alice'))[0]?.command, 'alice')).toContain('python3')
      expect((await ask.free(7951, { user: 'alice' })).command).toBe('sudo systemctl stop idle.service')
    })

    test('is told whole to root and to its owner', async () => {
      await holders.boundSocket(lab, { port: 7952, user: 'carol' })
      for (const user of [undefined, 'carol']) expect((await ask.holder(7952, user)).process?.user).toBe('carol')
    })
  })

  describe('where no ss can tell', () => {
    const inside = (port: number, user?: string) =>
      lab.exec('/usr/local/bin/node', ['/opt/port-preflight/dist/cli.js', `${port}`, '--json'], {
        env: { PATH: '/nonexistent' },
        ...(user === undefined ? {} : { user, login: false }),
      })

    test.each([
      [undefined, "lsof -nP | grep 'protocol: .*TCP'"],
      ['alice', "sudo lsof -nP | grep 'protocol: .*TCP'"],
    ])('is found by a command, for %s', async (user, command) => {
      await holders.boundSocket(lab, { port: 7961, user: 'bob' })
      const { findings, gaps } = JSON.parse((await inside(7961, user)).stdout)
      expect(findings[0]).toMatchObject({
        message: '7961/tcp is in use by a socket that cannot be seen: bound, it seems, and not listening',
        holders: [],
      })
      const gap = { subject: 'who has bound 7961/tcp', reason: 'ss is not installed', command, affects: 'naming' }
      expect(gaps).toContainEqual(gap)
      expect(findings[0].remedies[0]).toMatchObject({ kind: 'look', command })
      const pid = (await lab.run('pgrep', ['--full', '0.0.0.0 7961$'])).trim()
      expect(await ask.paste(command, user)).toMatch(new RegExp(`^python3 +${pid} `, 'm'))
      await lab.run('kill', [pid])
      await lab.until(() => ask.isFree(7961))
    })
  })
})
