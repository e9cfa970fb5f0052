import { describe, expect, test } from 'vitest'
import type { JsonService } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Programs of supervisor as services: what runs, what does not, and what would at the next boot.

await describeInLab('the programs of supervisor', (lab) => {
  const services = async (user?: string) => {
    const { report } = await lab.check(['services'], user === undefined ? {} : { user, login: false })
    const own = report.services.filter(({ manager }) => manager?.kind === 'supervisor')
    return { gaps: report.gaps, byRef: new Map(own.map((service) => [service.ref, service])) }
  }
  const one = async (ref: string): Promise<JsonService | undefined> => (await services()).byRef.get(ref)

  test('are not there where nothing is set up', async () => {
    expect((await services()).byRef.size).toBe(0)
  })

  test('that are set up, while supervisord does not run', async () => {
    const { path, text } = holders.supervisorFile({ program: 'backend', port: 8001, keys: { autostart: 'true' } })
    await lab.writeFile(path, text)
    for (const user of [undefined, 'alice']) {
      const { byRef } = await services(user)
      expect(byRef.get('supervisor:backend')).toMatchObject({
        state: 'down',
        startsAtBoot: false,
        claims: [{ range: { low: 8001, high: 8001 }, origin: { file: path, line: 2, column: 41 } }],
      })
    }
    await lab.systemctl('enable', 'supervisor.service')
    expect(await one('supervisor:backend')).toMatchObject({ state: 'down', startsAtBoot: true })
  })

  test('that run, with the ports that they have', async () => {
    await holders.supervisorProgram(lab, { program: 'backend', port: 8001 })
    await holders.supervisorProgram(lab, { group: 'shop', program: 'worker', port: 8011, numprocs: 2 })
    await lab.until(async () => (await one('supervisor:backend'))?.state === 'up', 'supervisord to call it running')
    const { byRef, gaps } = await services()
    expect(byRef.get('supervisor:backend')).toMatchObject({
      ...{ state: 'up', startsAtBoot: true, since: expect.any(String) },
      endpoints: [{ protocol: 'tcp', address: '0.0.0.0', port: 8001 }],
    })
    for (const port of [8011, 8012]) {
      expect(byRef.get(`supervisor:shop:worker_${port}`)).toMatchObject({
        endpoints: [{ protocol: 'tcp', address: '0.0.0.0', port }],
        claims: [{ range: { low: port, high: port } }],
      })
    }
    expect(gaps).toEqual([])
  })

  test('that run, for a user who may not ask: their state is a gap', async () => {
    await holders.startSupervisorProgram(lab, { program: 'quiet', port: 8031, command: '/usr/bin/sleep 9' })
    const { byRef, gaps } = await services('bob')
    // Its port shows, and that it alone says is its own.
    expect(byRef.get('supervisor:backend')).toMatchObject({ state: 'up', endpoints: [{ port: 8001 }] })
    expect(byRef.get('supervisor:quiet')).toMatchObject({ state: 'unknown', endpoints: [] })
    expect(gaps).toContainEqual({
      subject: 'the state of the programs of supervisor',
      reason: expect.any(String),
      command: 'sudo supervisorctl status',
      affects: 'naming',
    })
  })

  test('that do not get their port', async () => {
    await holders.startSupervisorProgram(lab, { program: 'late', port: 8001, keys: { startretries: '1000' } })
    await holders.startSupervisorProgram(lab, { program: 'lost', port: 8001, keys: { startretries: '1' } })
    await lab.until(async () => (await one('supervisor:lost'))?.state === 'failed', 'it to give up')
    await lab.until(async () => {
      const { state, restarts = 0 } = (await one('supervisor:late')) ?? {}
      return state === 'restarting' && restarts > 1
    }, 'the pause between two tries')
    expect(await one('supervisor:lost')).toMatchObject({ state: 'failed', restarts: expect.any(Number), endpoints: [] })
  })

  test('that cannot be started, that are stopped, and that are no more in the files', async () => {
    await holders.startSupervisorProgram(lab, { program: 'gone', port: 8021, command: '/srv/not-there' })
    await lab.until(async () => (await one('supervisor:gone'))?.state === 'failed', 'it to give up')
    expect(await one('supervisor:gone')).toMatchObject({ failure: { cause: 'not-found' } })
    await lab.run('supervisorctl', ['stop', 'backend'])
    expect(await one('supervisor:backend')).toMatchObject({ state: 'down', endpoints: [] })
    await lab.run('rm', ['/etc/supervisor/conf.d/worker.conf'])
    expect(await one('supervisor:shop:worker_8011')).toMatchObject({ state: 'up', claims: [] })
  })

  describe('whose supervisord hangs', () => {
    test('cost no more than the deadline, and are a gap', async () => {
      const pid = (await lab.run('cat', ['/run/supervisord.pid'])).trim()
      await lab.run('kill', ['-STOP', pid])
      const start = performance.now()
      const { byRef, gaps } = await services()
      expect(performance.now() - start).toBeLessThan(4_000)
      await lab.run('kill', ['-CONT', pid])
      expect(byRef.get('supervisor:gone')).toMatchObject({ state: 'unknown' })
      expect(gaps.map(({ subject }) => subject)).toContain('the state of the programs of supervisor')
    })
  })
})
