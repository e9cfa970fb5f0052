import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { nodeScript } from './holders/server.ts'

// Applications of pm2 as services. No daemon is started by looking.

await describeInLab('the applications of pm2', (lab) => {
  const services = async (user?: string) => {
    const { report } = await lab.check(['services'], user === undefined ? {} : { user, login: false })
    const own = report.services.filter(({ manager }) => manager?.kind === 'pm2')
    return { gaps: report.gaps, byRef: new Map(own.map((service) => [service.ref, service])) }
  }
  const one = async (ref: string, user?: string) => (await services(user)).byRef.get(ref)
  const daemons = async () => (await lab.exec('pgrep', ['--full', '^PM2 v.*God Daemon'])).stdout.trim()

  test('are not there, and no daemon comes of looking', async () => {
    expect((await services()).byRef.size).toBe(0)
    expect(await daemons()).toBe('')
  })

  test.each([
    ['fork', 3001],
    ['cluster', 3002],
  ] as const)('in %s mode, with the port that it has', async (mode, port) => {
    await holders.pm2App(lab, { name: mode, port, mode, user: 'alice' })
    for (const user of [undefined, 'alice']) {
      const app = await one(`pm2/alice:${mode}`, user)
      expect(app).toMatchObject({ state: 'up', startsAtBoot: false })
      expect(app?.endpoints.map((endpoint) => endpoint.port)).toEqual([port])
    }
  })

  test('of alice, for bob: a gap', async () => {
    const { gaps, byRef } = await services('bob')
    expect(byRef.size).toBe(0)
    expect(gaps.map(({ subject }) => subject)).toContain('the applications of pm2 in /home/alice/.pm2')
  })

  test('that do not get their port', async () => {
    await lab.as('alice').exec('pm2', ['start', nodeScript.path, '--name', 'late', '--', '3001'])
    await lab.until(async () => (await one('pm2/alice:late'))?.state === 'failed', 'pm2 to give up')
    expect((await one('pm2/alice:late'))?.restarts).toBeGreaterThanOrEqual(10)
  })

  test('that were stopped', async () => {
    await lab.as('alice').run('pm2', ['stop', 'cluster'])
    expect(await one('pm2/alice:cluster')).toMatchObject({ state: 'down', endpoints: [] })
  })

  test('that were saved, and start with the machine', async () => {
    await lab.as('alice').run('pm2', ['save', '--force'])
    await lab.writeFile(
      '/etc/systemd/system/pm2-alice.service',
      '[Service]\nUser=alice\nExecStart=/usr/local/bin/pm2 resurrect\n[Install]\nWantedBy=multi-user.target\n',
    )
    await lab.systemctl('enable', 'pm2-alice.service')
    expect(await one('pm2/alice:fork')).toMatchObject({ startsAtBoot: true })
    expect(await one('pm2/alice:cluster')).toMatchObject({ startsAtBoot: false })
    await lab.as('alice').run('pm2', ['kill'])
    expect(await one('pm2/alice:fork')).toMatchObject({
      ...{ state: 'down', startsAtBoot: true },
      claims: [{ range: { low: 3001, high: 3001 }, origin: { file: '/home/alice/.pm2/dump.pm2' } }],
    })
    expect(await daemons()).toBe('')
  })
})
