import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { JsonReport } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// Units of the system and of a user: named by whoever looks, stopped as whoever looks may, and back by the undo.

const restarting = { Restart: 'always', RestartSec: '1' }
/** Longer than RestartSec. */
const seconds = 2

const asAlice = 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001'

await describeInLab('a unit', (lab) => {
  const ask = portAsker(lab)

  describe('of the system', () => {
    test.each([
      [undefined, 'systemctl stop shop.service'],
      ['alice', 'sudo systemctl stop shop.service'],
    ])('is stopped for good, by %s, and comes back when that is undone', async (user, command) => {
      await holders.systemUnit(lab, { name: 'shop', port: 7101, service: restarting })
      const holder = await ask.holder(7101, user)
      expect(holder).toMatchObject({
        process: { user: 'root', command: expect.stringContaining('httpd'), startedAt: expect.any(String) },
        manager: { kind: 'systemd', scope: 'system', unit: 'shop.service', file: '/etc/systemd/system/shop.service' },
      })
      const remedy = await ask.free(7101, { user, seconds })
      expect(remedy.command).toBe(command)
      await ask.paste(remedy.undo, user)
      await lab.listening(7101)
      await lab.systemctl('stop', 'shop.service')
    })

    const both = 'sudo systemctl stop boot.service && sudo systemctl mask boot.service'
    test.each([
      ['/usr/lib', 'masked', undefined, both.replaceAll('sudo ', '')],
      ['/usr/lib', 'masked', 'alice', both],
      ['/etc', 'disabled', undefined, 'systemctl disable --now boot.service'],
      ['/etc', 'disabled', 'alice', 'sudo systemctl disable --now boot.service'],
    ])('whose file lies in %s is %s, by %s', async (directory, state, user, command) => {
      const exec = 'ExecStart=/usr/bin/busybox httpd -f -p 7102 -h /etc'
      const text = `[Service]\n${exec}\nRestart=always\n[Install]\nWantedBy=multi-user.target\n`
      await lab.writeFile(`${directory}/systemd/system/boot.service`, text)
      await lab.systemctl('daemon-reload')
      await lab.systemctl('enable', '--now', 'boot.service')
      await lab.listening(7102)
      const way = (await ask.finding(7102, user)).remedies[1]
      expect(way?.command).toBe(command)
      await ask.paste(way?.command, user)
      expect(await ask.isFree(7102)).toBe(true)
      expect((await lab.exec('systemctl', ['is-enabled', 'boot.service'])).stdout).toBe(`${state}\n`)
      await ask.paste(way?.undo, user)
      await lab.listening(7102)
      await lab.systemctl('disable', '--now', 'boot.service')
      await lab.run('rm', [`${directory}/systemd/system/boot.service`])
      await lab.systemctl('daemon-reload')
    })

    test.each([undefined, 'alice'])('of a template is the one instance, for %s', async (user) => {
      const exec = '/usr/bin/busybox httpd -f -p 71%i -h /etc'
      await lab.writeFile('/etc/systemd/system/x@.service', `[Service]\nExecStart=${exec}\nRestart=always\n`)
      await lab.systemctl('daemon-reload')
      await lab.systemctl('start', 'x@03.service', 'x@04.service')
      await Promise.all([7103, 7104].map((port) => lab.listening(port)))
      expect((await ask.holder(7103, user)).manager).toMatchObject({ unit: 'x@03.service', scope: 'system' })
      const { undo } = await ask.free(7103, { user, seconds: 1 })
      expect(await ask.isFree(7104)).toBe(false)
      await ask.paste(undo, user)
      await lab.listening(7103)
    })
  })

  describe('of a user, with the name of one of the system', () => {
    test.each([
      [undefined, `${asAlice} systemctl --user stop twin.service`],
      ['alice', 'systemctl --user stop twin.service'],
    ])('is the user’s, for %s', async (user, command) => {
      await holders.systemUnit(lab, { name: 'twin', port: 7105, service: restarting })
      await holders.userUnit(lab, { name: 'twin', port: 7106, service: restarting })
      const manager = { kind: 'systemd', scope: 'user', user: 'alice', unit: 'twin.service' }
      expect((await ask.holder(7106, user)).manager).toMatchObject(manager)
      const remedy = await ask.free(7106, { user, seconds })
      expect(remedy.command).toBe(command)
      expect(await ask.isFree(7105)).toBe(false)
      await ask.paste(remedy.undo, user)
      await lab.listening(7106)
    })

    test('is hers for bob too, who cannot ask her manager how it is set up', async () => {
      expect((await ask.holder(7106, 'bob')).manager).toEqual({
        ...{ kind: 'systemd', scope: 'user', user: 'alice', unit: 'twin.service' },
      })
      expect(await ask.command(7106, 'bob')).toBe(`${asAlice} systemctl --user stop twin.service`)
      const [gap] = await ask.gaps(7106, 'bob')
      expect(gap).toMatchObject({
        subject: 'how twin.service is set up',
        reason: 'only that user and root may ask his service manager',
        command: `${asAlice} systemctl --user status twin.service`,
      })
      // Bob himself may not become alice here.
      expect(await ask.paste(gap?.command)).toContain('/home/alice/.config/systemd/user/twin.service')
    })
  })

  // As in old containers, where the cgroups of the system stand below those of the machine: here by the machine's own eyes.
  describe('behind a prefix of its cgroup', () => {
    const below = async (port: number, user?: string): Promise<JsonReport> => {
      const view = ['--target', lab.place.pid, '--mount', '--uts', '--ipc', '--net', '--pid', '--root', '--wd']
      const become = user === undefined ? [] : ['setpriv', '--reuid', user, '--regid', user, '--init-groups']
      const command = [...become, 'node', '/opt/port-preflight/dist/cli.js', `${port}`, '--json', '--fail-on', 'never']
      const path = { PATH: '/usr/local/bin:/usr/bin:/bin' }
      const remount = ['unshare', '--mount', 'sh', '-c', 'mount -t cgroup2 none /sys/fs/cgroup && exec "$@"', 'sh']
      const { stdout } = await promisify(execFile)('nsenter', [...view, ...remount, ...command], { env: path })
      return JSON.parse(stdout)
    }

    test('which does show', async () => {
      const view = ['--target', lab.place.pid, '--mount', '--pid', '--root']
      const { stdout } = await promisify(execFile)('nsenter', [...view, 'cat', '/proc/1/cgroup'])
      expect(stdout).toMatch(/:\/.+\/init\.scope$/m)
    })

    test.each([
      [undefined, 'systemctl stop deep.service', `${asAlice} systemctl --user stop hers.service`],
      ['alice', 'sudo systemctl stop deep.service', 'systemctl --user stop hers.service'],
    ])('is the same unit, for %s', async (user, ofSystem, ofAlice) => {
      await holders.systemUnit(lab, { name: 'deep', port: 7108, service: restarting })
      await holders.userUnit(lab, { name: 'hers', port: 7109, service: restarting })
      const [system] = (await below(7108, user)).findings
      expect(system?.holders[0]?.manager).toMatchObject({ scope: 'system', unit: 'deep.service' })
      expect(system?.remedies[0]?.command).toBe(ofSystem)
      const [own] = (await below(7109, user)).findings
      expect(own?.holders[0]?.manager).toMatchObject({ scope: 'user', user: 'alice', unit: 'hers.service' })
      expect(own?.remedies[0]?.command).toBe(ofAlice)
    })
  })

  test('of a user whose manager does not run is nobody’s to start', async () => {
    lab.start('python3', ['-m', 'http.server', '7107'], { user: 'carol', login: false })
    await lab.listening(7107)
    expect((await ask.holder(7107, 'bob')).unknown).toContain('it was opened by carol')
    expect(await lab.exec('systemctl', ['is-active', 'user@1003.service'])).toMatchObject({ stdout: 'inactive\n' })
  })
})
