import { describe, expect, test } from 'vitest'
import type { JsonReport, JsonService } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// What one user sets up to lead another one, or root, who asks for the services.

const EVIL = '$(touch${IFS}$HOME/pwned);touch${IFS}$HOME/pwned;'

await describeInLab('services of a user who means harm', (lab) => {
  const services = async (user?: string) => {
    const { report } = await lab.check(['services'], user === undefined ? {} : { user, login: false })
    return {
      gaps: report.gaps,
      byRef: new Map(report.services.map((service): [string, JsonService] => [service.ref, service])),
    }
  }
  const bob = { user: 'bob', login: false }

  /** As an administrator would, one after the other; `sudo` does nothing here. */
  const pasteAll = async (gaps: JsonReport['gaps'], least: number) => {
    const commands = gaps.flatMap(({ command = '' }) => command)
    await lab.run('rm', ['-f', '/tmp/pwned'])
    expect(commands.filter((command) => command.includes('touch')).length).toBeGreaterThanOrEqual(least)
    for (const command of commands) {
      await lab.exec('bash', ['-c', `sudo() { :; }; ${command}`], { seconds: 10, env: { HOME: '/tmp' } })
    }
    expect((await lab.exec('test', ['-e', '/tmp/pwned'])).exitCode).toBe(1)
  }

  test('paths of his are one word of the command that is advised', async () => {
    await lab.run('install', ['-d', '-o', 'bob', '-m', '700', '/home/bob/closed'])
    const started = [
      `sleep 1000 | exec -a 'PM2 v5.4.3: God Daemon (/home/bob/closed/${EVIL})' cat`,
      `exec -a 'supervisord -c /home/bob/closed/${EVIL}' sleep 1000`,
    ]
    for (const script of started) lab.start('bash', ['-c', script], bob)
    await lab.until(
      async () => (await lab.exec('pgrep', ['-cu', 'bob', '-f', '^(PM2 v5|supervisord)'])).stdout.trim() === '2',
    )
    await pasteAll((await services('alice')).gaps, 2)
  })

  test('the socket of what he calls dockerd is one word too, and asked as himself', async () => {
    const socket = `/home/bob/$(touch\${IFS}$HOME$\{HOME:0:1}pwned).sock`
    const script = `import os, socket, sys
s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(64)
open('/tmp/bound', 'w').close()
open('/proc/self/comm', 'w').write('dockerd')
while True:
    c, _ = s.accept(); c.sendall(b'rubbish'); c.close()`
    lab.start('python3', ['-c', script, socket, `unix://${socket}`], bob)
    await lab.until(async () => (await lab.exec('pgrep', ['-xu', 'bob', 'dockerd'])).exitCode === 0)
    const { gaps } = await services()
    await pasteAll(gaps, 1)
    const [{ command = '' } = {}] = gaps.filter(({ command }) => command?.includes('touch'))
    expect(command).toMatch(/^sudo -u bob /)
  })

  test('many daemons by name do not hide the one of the system', async () => {
    const script =
      'for i in $(seq 20); do (exec -a supervisord sleep 1000) & (sleep 1000 | exec -a "PM2 v5: God Daemon (/home/carol/.pm2)" cat) & done; wait'
    lab.start('bash', ['-c', script], bob)
    await lab.until(
      async () => Number((await lab.exec('pgrep', ['-cu', 'bob', '-f', '^(PM2 v5|supervisord)'])).stdout) >= 42,
    )
    await holders.supervisorProgram(lab, { program: 'backend', port: 8001 })
    // It is starting for a second.
    await lab.until(async () => (await services()).byRef.get('supervisor:backend')?.state === 'up')
    const { byRef, gaps } = await services()
    expect(byRef.get('supervisor:backend')).toMatchObject({ state: 'up', endpoints: [{ port: 8001 }] })
    const subjects = gaps.filter(({ subject }) => /supervisor/.test(subject))
    expect(subjects).toContainEqual(
      expect.objectContaining({ command: expect.not.stringMatching(/^sudo supervisorctl status$/) }),
    )
  })

  test('a daemon by the name of another user’s does not hide what that one has saved', async () => {
    await lab.writeFile(
      '/home/carol/.pm2/dump.pm2',
      JSON.stringify([{ name: 'shop', pm_exec_path: '/srv/shop.js', status: 'online', env: { PORT: '8077' } }]),
    )
    await lab.run('chown', ['-R', 'carol:carol', '/home/carol/.pm2'])
    await lab.writeFile(
      '/etc/systemd/system/pm2-carol.service',
      '[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n',
    )
    await lab.systemctl('enable', 'pm2-carol.service')
    const { byRef } = await services()
    const apps = [...byRef].filter(([ref]) => ref.includes('shop'))
    expect(apps).toMatchObject([[expect.any(String), { claims: [{ range: { low: 8077 } }], startsAtBoot: true }]])
  })

  describe('on a machine that shows little or is short of everything', () => {
    const CHECK = 'node /opt/port-preflight/dist/cli.js services --json'
    const AS_BOB = 'setpriv --reuid bob --regid bob --clear-groups'

    test('hidden processes of others are a gap, and units are still told', async () => {
      const script = `mount -o remount,hidepid=2 /proc; ${AS_BOB} ${CHECK}`
      const report: JsonReport = JSON.parse(await lab.run('unshare', ['--mount', 'bash', '-c', script]))
      expect(report.services.some(({ ref }) => ref.startsWith('system:'))).toBe(true)
      expect(report.gaps).toContainEqual(
        expect.objectContaining({ reason: '/proc hides the processes of others (hidepid)' }),
      )
    })

    test.each([24, 26, 28, 30, 34])('no more than %d open files: an answer, or an error in words', async (count) => {
      const { stdout, stderr } = await lab.exec('bash', ['-c', `ulimit -n ${count}; ${CHECK}`])
      expect(stderr).not.toContain('Unhandled')
      expect(stderr).not.toContain('    at ')
      if (stdout !== '') expect(JSON.parse(stdout).gaps).toBeInstanceOf(Array)
    })
  })
})
