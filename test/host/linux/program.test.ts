import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseApp, forkedName, homeOfDaemon, parseClusterApp } from '../../../src/host/linux/pm2.ts'
import { configOf, controlOf, isSupervisord, supervisorName } from '../../../src/host/linux/supervisor.ts'

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../fixtures/managers/${name}.txt`), 'utf8').replace(/^#.*\n/, '')

describe('supervisord', () => {
  it.each([
    ['/usr/bin/python3 /usr/bin/supervisord -n -c /etc/supervisor/supervisord.conf', true],
    ['/usr/bin/python3.13 -u /usr/local/bin/supervisord', true],
    ['python -m supervisor.supervisord', true],
    ['/opt/venv/bin/supervisord', true],
    ['supervisord', true],
    ['vim /etc/supervisord', false],
    ['python3 /srv/app.py supervisord', false],
    ['/usr/bin/supervisord-exporter', false],
    ['/usr/bin/supervisorctl status', false],
    ['bash -c supervisord', false],
    ['', false],
  ])('%s: %s', (command, answer) => {
    expect(isSupervisord(command)).toBe(answer)
  })

  it.each([
    [{ SUPERVISOR_GROUP_NAME: 'shop', SUPERVISOR_PROCESS_NAME: 'worker_7005' }, 'shop:worker_7005'],
    [{ SUPERVISOR_GROUP_NAME: 'api', SUPERVISOR_PROCESS_NAME: 'api' }, 'api'],
    [{ SUPERVISOR_GROUP_NAME: 'all', SUPERVISOR_PROCESS_NAME: 'all' }, 'all:all'],
    [{ SUPERVISOR_GROUP_NAME: 'x all', SUPERVISOR_PROCESS_NAME: 'x all' }, undefined],
    [{ SUPERVISOR_GROUP_NAME: 'shop', SUPERVISOR_PROCESS_NAME: 'a:b' }, undefined],
    [{ SUPERVISOR_PROCESS_NAME: 'api' }, undefined],
    [{ SUPERVISOR_GROUP_NAME: '', SUPERVISOR_PROCESS_NAME: '' }, undefined],
    [{}, undefined],
  ])('calls its program of %j %s', (variables, name) => {
    expect(supervisorName(variables)).toBe(name)
  })

  it.each([
    [
      '/usr/bin/python3 /usr/bin/supervisord -n -c /etc/supervisor/supervisord.conf',
      '/etc/supervisor/supervisord.conf',
    ],
    ['supervisord -nc own.conf', '/srv/own.conf'],
    ['supervisord --configuration=/srv/x.conf -n', '/srv/x.conf'],
    ['supervisord --configuration ../x.conf', '/x.conf'],
    ['/opt/-c/supervisord -n', undefined],
  ])('of %s has the file %s', (command, file) => {
    expect(configOf({ pid: 1, command, cwd: '/srv' })).toBe(file)
  })

  it.each([
    ['unix:///var/run/supervisor.sock', 0, undefined],
    ['unix:///run/supervisor.sock', 0, undefined],
    ['unix:///run/supervisor.sock', 1001, 'unix:///run/supervisor.sock'],
    ['unix:///srv/own.sock', 0, 'unix:///srv/own.sock'],
    ['http://127.0.0.1:9001', 0, 'http://127.0.0.1:9001'],
    ['http://elsewhere.example:9001', 0, undefined],
    ['unix:///tmp/a b', 0, undefined],
    ['$(reboot)', 0, undefined],
  ])('at %s, as uid %d, answers at %s', (url, uid, control) => {
    expect(controlOf({ SUPERVISOR_SERVER_URL: url }, uid)).toBe(control)
  })
})

describe('pm2', () => {
  it.each([
    ['PM2 v7.0.4: God Daemon (/home/alice/.pm2)', '/home/alice/.pm2'],
    ['PM2 v6.0.0-beta.1: God Daemon (/srv/my (own) pm2)', '/srv/my (own) pm2'],
    ['PM2 v7.0.4: God Daemon ()', undefined],
    ['node PM2 v7.0.4: God Daemon (/root/.pm2)', undefined],
    ['pm2', undefined],
  ])('%s has its directory at %s', (command, home) => {
    expect(homeOfDaemon(command)).toBe(home)
  })

  it.each([
    [{ name: 'api', pm_id: '0', PM2_HOME: '/root/.pm2' }, 'api'],
    [{ name: 'api', pm_id: '0', PM2_HOME: '/home/alice/.pm2' }, undefined],
    [{ name: 'api', pm_id: 'x', PM2_HOME: '/root/.pm2' }, undefined],
    [{ name: '', pm_id: '0', PM2_HOME: '/root/.pm2' }, undefined],
    [{ name: 'api', PM2_HOME: '/root/.pm2' }, undefined],
    [{}, undefined],
  ])('calls its application of %j %s', (variables, name) => {
    expect(forkedName(variables, '/root/.pm2')).toBe(name)
  })

  it('describes applications in cluster mode as its list does', () => {
    const described: { pm2_env: object }[] = JSON.parse(fixture('pm2-jlist'))
    const apps = described.map(({ pm2_env }) => parseClusterApp(JSON.stringify(pm2_env)))
    expect(apps).toEqual([undefined, { name: 'api-cluster', numbers: [7022] }, undefined])
  })

  it.each([
    [{ args: ['--port=8080', 'v1.2', '-p9'] }, [8080]],
    [{ args: '-p 8080', PORT: '9090' }, [8080, 9090]],
    [{ PORT: 8080 }, [8080]],
    [{ args: { length: 1 }, PORT: null }, []],
  ])('%j name the numbers %j', (keys, numbers) => {
    const text = JSON.stringify({ name: 'api', exec_mode: 'cluster_mode', ...keys })
    expect(parseClusterApp(text)?.numbers).toEqual(numbers)
  })

  it.each(['', '{', 'null', '1', '[]', '{"name":"x"}', '{"name":1,"exec_mode":"cluster_mode"}'])(
    'reads no application from %s',
    (text) => {
      expect(parseClusterApp(text)).toBeUndefined()
    },
  )

  it('breaks on no text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => parseClusterApp(text)).not.toThrow()
      }),
    )
  })

  const app = (name: string, ...numbers: number[]) => ({ name, numbers })
  it.each([
    [[app('api', 8080), app('web', 9090)], 'api'],
    [[app('api'), app('api')], 'api'],
    [[app('api', 8080), app('api', 8080), app('web')], 'api'],
    [[app('api')], 'api'],
    [[app('api'), app('web')], undefined],
    [[app('api', 8080), app('web', 8080)], undefined],
    [[], undefined],
  ])('of %j, 8080 is of %s', (apps, name) => {
    expect(chooseApp(apps, 8080)).toBe(name)
  })
})
