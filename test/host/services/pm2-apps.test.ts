import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/host/services/programs/pm2-dump.ts'
import { parseApps } from '../../../src/host/services/programs/pm2-log.ts'

const at = (text: string) => `2026-11-21T10:00:00: PM2 log: ${text}\n`
const START = at('App [api:0] starting in -fork mode-') + at('App [api:0] online')
const EXIT = at('App [api:0] exited with code [1] via signal [SIGINT]')

describe('parseApps', () => {
  it.each<[string, string, object | undefined]>([
    ['that runs', START, { state: 'up', restarts: 0 }],
    ['that has ended, and is started again', START + EXIT, { state: 'restarting', restarts: 1 }],
    ['that was started again', START + EXIT + START, { state: 'up', restarts: 1 }],
    [
      'that is given up',
      START + EXIT + at('Script /srv/api.js had too many unstable restarts (16). Stopped. "errored"'),
      { state: 'failed', restarts: 1 },
    ],
    ['that somebody stops', START + at('Stopping app:api id:0') + EXIT, { state: 'down', restarts: 0 }],
    ['that another log speaks of', 'App [api:0] online\n', undefined],
    ['without a time', 'PM2 log: App [api:0] online\n', { state: 'up' }],
  ])('%s', (_, log, expected) => {
    const app = parseApps(log).get('api')
    if (expected === undefined) expect(app).toBeUndefined()
    else expect(app).toMatchObject(expected)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.nat(300), (noise, cut) => void parseApps((START + EXIT).slice(cut) + noise)))
  })
})

describe('parseDump', () => {
  const FILE = '/home/alice/.pm2/dump.pm2'

  it('keeps names, command lines and ports', () => {
    const apps = [
      {
        name: 'api',
        pm_exec_path: '/srv/api.js',
        args: ['--port', 3001],
        status: 'online',
        env: { PORT: '3002', KEY: 'secret' },
      },
      { name: 'off', pm_exec_path: '/srv/off.js', status: 'stopped' },
    ]
    expect(parseDump(JSON.stringify(apps), FILE)).toEqual([
      {
        name: 'api',
        commands: [{ text: '/srv/api.js --port 3001', origin: { file: FILE } }],
        variables: [{ text: 'PORT=3002', origin: { file: FILE } }],
        isStopped: false,
      },
      { name: 'off', commands: [{ text: '/srv/off.js', origin: { file: FILE } }], variables: [], isStopped: true },
    ])
  })

  it.each(['', '{}', 'null', '[null, 7, "x", [], {}]', '[{"name":""}]', '[{"name":"a\\nb"}]', '[{"name":"../x"}]'])(
    'takes nothing from %j',
    (text) => {
      expect(parseDump(text, FILE)).toEqual([])
    },
  )

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => void parseDump(text, FILE)))
  })
})
