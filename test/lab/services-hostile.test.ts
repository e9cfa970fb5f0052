import { expect, test } from 'vitest'
import type { JsonService } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// What one user sets up to lead another one, or root, who asks for the services.

const EVIL = '$(touch /tmp/pwned);touch /tmp/pwned;'

await describeInLab('services of a user who means harm', (lab) => {
  const services = async (user?: string) => {
    const { report } = await lab.check(['services'], user === undefined ? {} : { user, login: false })
    return {
      gaps: report.gaps,
      byRef: new Map(report.services.map((service): [string, JsonService] => [service.ref, service])),
    }
  }
  const bob = { user: 'bob', login: false }

  test('paths of his are one word of the command that is advised', async () => {
    await lab.run('install', ['-d', '-o', 'bob', '-m', '700', '/home/bob/closed'])
    await lab.run(
      'bash',
      ['-c', 'echo "[program:x]" > "$1"', 'bash', `/home/bob/closed/${EVIL.replaceAll(/[ /]/g, '_')}`],
      bob,
    )
    const config = `/home/bob/closed/${EVIL.replaceAll(/[ /]/g, '_')}`
    const started = [
      `sleep 1000 | exec -a 'PM2 v5.4.3: God Daemon (/home/bob/closed/${EVIL})' cat`,
      `exec -a 'supervisord -c ${config}' sleep 1000`,
    ]
    for (const script of started) lab.start('bash', ['-c', script], bob)
    await lab.until(
      async () => (await lab.exec('pgrep', ['-cu', 'bob', '-f', '^(PM2 v5|supervisord)'])).stdout.trim() === '2',
    )
    const { gaps } = await services('alice')
    const commands = gaps.flatMap(({ command = '' }) => command)
    expect(commands.filter((command) => command.includes('closed')).length).toBeGreaterThan(1)
    for (const command of commands) await lab.exec('bash', ['-c', `sudo() { :; }; ${command}`], { seconds: 10 })
    expect((await lab.exec('test', ['-e', '/tmp/pwned'])).exitCode).toBe(1)
  })

  test('many daemons by name do not hide the one of the system', async () => {
    const script =
      'for i in $(seq 20); do (exec -a supervisord sleep 1000) & (sleep 1000 | exec -a "PM2 v5: God Daemon (/home/carol/.pm2)" cat) & done; wait'
    lab.start('bash', ['-c', script], bob)
    await lab.until(
      async () => Number((await lab.exec('pgrep', ['-cu', 'bob', '-f', '^(PM2 v5|supervisord)'])).stdout) >= 42,
    )
    await holders.supervisorProgram(lab, { program: 'backend', port: 8001 })
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
})
