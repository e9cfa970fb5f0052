import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { portAsker } from './port-asker.ts'

// Units that do not come and go alone: others start them again or stop with them, or a part of them stays.

const httpd = (port: number) => `ExecStart=/usr/bin/busybox httpd -f -p ${port} -h /etc`

await describeInLab('a unit', (lab) => {
  const ask = portAsker(lab)
  const write = (name: string, text: string) => lab.writeFile(`/etc/systemd/system/${name}`, `${text}\n`)
  const start = async (...units: readonly string[]) => {
    await lab.systemctl('daemon-reload')
    await lab.systemctl('start', ...units)
  }
  const sudo = (user: string | undefined) => (user === undefined ? '' : 'sudo ')

  describe.each([
    ['timer', '[Timer]\nOnActiveSec=100ms\nOnUnitInactiveSec=500ms\nAccuracySec=100ms', 7851],
    ['path', '[Path]\nPathExists=/etc/passwd', 7852],
    ['target', '[Unit]\nUpholds=again-target.service', 7853],
  ])('that a %s starts again', (kind, text, port) => {
    test.each([undefined, 'alice'])('is stopped with it, and comes back with it, by %s', async (user) => {
      const name = `again-${kind}`
      await write(`${name}.service`, `[Service]\n${httpd(port)}`)
      await write(`${name}.${kind}`, text)
      await start(`${name}.${kind}`)
      await lab.listening(port)
      const { manager } = await ask.holder(port, user)
      expect(manager).toMatchObject({ unit: `${name}.service`, restartedBy: [`${name}.${kind}`] })
      // Whether it is up after a boot is for what starts it.
      expect(manager).not.toHaveProperty('isEnabled')
      const { command, undo } = await ask.free(port, { user, seconds: 2 })
      expect(command).toBe(`${sudo(user)}systemctl stop ${name}.${kind} ${name}.service`)
      await ask.paste(undo, user)
      await lab.listening(port)
      expect(await lab.systemctl('is-active', `${name}.${kind}`)).toBe('active\n')
    })
  })

  test('whose timer does not run is stopped alone, and the timer stays as it is', async () => {
    await write('idle.service', `[Service]\n${httpd(7854)}`)
    await write('idle.timer', '[Timer]\nOnCalendar=2099-01-01')
    await start('idle.service')
    await lab.listening(7854)
    expect(await ask.holder(7854)).not.toHaveProperty('manager.restartedBy')
    expect((await ask.free(7854)).command).toBe('systemctl stop idle.service')
  })

  test.each([undefined, 'alice'])('that takes others along says so, and brings them back, for %s', async (user) => {
    await write('base.service', `[Service]\n${httpd(7855)}`)
    await write('front.service', `[Unit]\nBindsTo=base.service\nAfter=base.service\n[Service]\n${httpd(7856)}`)
    await write('idler.service', `[Unit]\nRequires=base.service\n[Service]\n${httpd(7857)}`)
    await start('front.service')
    await lab.listening(7856)
    const { title, command, undo } = await ask.free(7855, { user })
    expect(title).toBe('stop base.service, with which front.service stops too')
    expect(command).toBe(`${sudo(user)}systemctl stop base.service`)
    expect(await ask.isFree(7856)).toBe(true)
    await ask.paste(undo, user)
    for (const port of [7855, 7856]) await lab.listening(port)
    expect(await ask.isFree(7857)).toBe(true)
  })

  test('is not stopped from within one that stops with it', async () => {
    await write('below.service', `[Service]\n${httpd(7858)}`)
    const check = '/usr/local/bin/node /opt/port-preflight/dist/cli.js who 7858'
    const unit = '[Unit]\nBindsTo=below.service\nAfter=below.service\n[Service]\nType=oneshot\nSuccessExitStatus=1\n'
    await write('above.service', `${unit}ExecStart=/bin/sh -c 'sleep 1; ${check}'`)
    await start('above.service')
    const told = await lab.journal('above.service')
    expect(told).toContain('above.service, which this check runs in, stops with below.service')
    expect(told).not.toContain('systemctl stop')
  })

  test.each([undefined, 'alice'])('that leaves processes behind is ended with them, by %s', async (user) => {
    const command = "ExecStart=/bin/bash -c 'python3 -m http.server 7859 & exec sleep 10000'"
    await write('leaving.service', `[Service]\nKillMode=process\n${command}`)
    await start('leaving.service')
    await lab.listening(7859)
    const { undo } = await ask.free(7859, { user, seconds: 1 })
    await ask.paste(undo, user)
    await lab.listening(7859)
  })

  test('of one process leaves none, whatever its setting', async () => {
    await write('single.service', `[Service]\nKillMode=process\n${httpd(7860)}`)
    await start('single.service')
    await lab.listening(7860)
    expect((await ask.free(7860)).command).toBe('systemctl stop single.service')
  })

  test.each([
    ['the system', undefined, undefined, 'systemctl stop passing.service'],
    ['a user', 'alice', 'alice', 'systemctl --user stop passing.service'],
  ])('of %s that systemd-run has made does not come back', async (_, owner, user, command) => {
    const commands = owner === undefined ? lab : lab.as(owner)
    const own = owner === undefined ? [] : ['--user']
    await commands.run('systemd-run', [...own, '--unit=passing', 'python3', '-m', 'http.server', '7861'])
    await lab.listening(7861)
    const way = await ask.free(7861, { user, seconds: 1 })
    expect(way).toMatchObject({ command, kind: 'stop-service' })
    expect(way).not.toHaveProperty('undo')
  })

  test('that starts at boot and by its socket is masked, after both have stopped', async () => {
    const service = `[Service]\n${httpd(7863)}\n[Install]\nWantedBy=multi-user.target`
    await lab.writeFile('/usr/lib/systemd/system/both.service', `${service}\n`)
    await write('both.socket', '[Socket]\nListenStream=/run/both.sock')
    await start('both.socket', 'both.service')
    await lab.systemctl('enable', 'both.service')
    await lab.listening(7863)
    const way = (await ask.finding(7863)).remedies.find(({ kind }) => kind === 'mask-service')
    expect(way?.command).toBe('systemctl stop both.socket both.service && systemctl mask both.service')
    await ask.paste(way?.command)
    expect(await ask.isFree(7863)).toBe(true)
    await ask.paste(way?.undo)
    await lab.listening(7863)
    expect(await lab.systemctl('is-enabled', 'both.service')).toBe('enabled\n')
  })

  test('that refuses to be stopped is left alone', async () => {
    await write('stubborn.service', `[Unit]\nRefuseManualStop=yes\n[Service]\n${httpd(7862)}`)
    await start('stubborn.service')
    await lab.listening(7862)
    const title = 'ask for another port: stubborn.service refuses to be stopped'
    expect((await ask.finding(7862)).remedies).toEqual([{ kind: 'move', title, risk: 'none' }])
  })
})
