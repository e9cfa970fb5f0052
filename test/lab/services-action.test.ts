import { describe, expect, test } from 'vitest'
import { REPORT_SHAPE } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import { startSystemUnit, userUnit } from './holders/index.ts'
import { servers } from './holders/server.ts'

// What the Action hands to the runner of a service that is run twice: log, annotations, summary and outputs.

const PORT = 8001
const PAIR = 'backend: { run-by: [system:connexa-backend, user:backend], keep: user }'
const FILES = { GITHUB_OUTPUT: '/srv/outputs', GITHUB_STEP_SUMMARY: '/srv/summary.md', RUNNER_TEMP: '/tmp' }

await describeInLab('the Action, on a machine that runs a backend twice', (lab) => {
  const act = async (inputs: Record<string, string>, user = 'root') => {
    for (const path of [FILES.GITHUB_OUTPUT, FILES.GITHUB_STEP_SUMMARY]) {
      await lab.writeFile(path, '')
      await lab.run('chown', [user, path])
    }
    const given = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    )
    const { stdout, exitCode } = await lab.exec('node', ['/opt/port-preflight/dist/action.js'], {
      ...(user === 'root' ? {} : { user, login: false }),
      env: { GITHUB_ACTIONS: 'true', ...FILES, ...given },
    })
    const outputs = await lab.run('cat', [FILES.GITHUB_OUTPUT])
    const [, path = ''] = /^report<<\S+\n(.*)$/m.exec(outputs) ?? []
    const report = REPORT_SHAPE.parse(JSON.parse(await lab.run('cat', [path])))
    return { log: stdout, exitCode, outputs, report, summary: await lab.run('cat', [FILES.GITHUB_STEP_SUMMARY]) }
  }

  test('begins with the user’s own up and that of the system in a loop', async () => {
    await userUnit(lab, { name: 'backend', port: PORT, command: servers.python(PORT) })
    await lab.as('alice').systemctl('enable', 'backend.service')
    const service = { Restart: 'always', RestartSec: '1', StartLimitInterval: '0' }
    await startSystemUnit(lab, { name: 'connexa-backend', port: PORT, command: servers.python(PORT), service })
    await lab.systemctl('enable', 'connexa-backend.service')
    await lab.until(async () => {
      const shown = await lab.systemctl('show', '--property=NRestarts', '--value', 'connexa-backend.service')
      return Number(shown) >= 2
    }, 'the unit to be restarted')
  })

  describe.each(['root', 'alice'])('as %s', (user) => {
    const sudo = user === 'root' ? '' : 'sudo '
    const KEPT = 'user/alice:backend.service'

    test('tells every way where nobody has decided', async () => {
      const { log, exitCode, summary, outputs, report } = await act({ services: 'all' }, user)
      expect(exitCode).toBe(1)
      const finding = report.findings.find(({ kind }) => kind === 'service-duplicated')
      expect(finding?.services).toEqual([KEPT, 'system:connexa-backend.service'])
      expect(finding?.remedies.map(({ kind }) => kind)).toEqual(['keep-service', 'keep-service', 'move'])
      expect(log).toContain(`→ keep ${KEPT}: `)
      expect(log).toContain('→ or keep system:connexa-backend.service: ')
      expect(log).toMatch(
        /^::error title=Service run twice::two services want 8001\/tcp: .*%0A- keep user\/alice:backend.service: .*%0A- keep system:connexa-backend/m,
      )
      expect(summary).toContain('### 8001/tcp\n\n| Level | Service | Ports | State | Since | Restarts | At boot |')
      expect(summary).toMatch(/^\| user unit of alice \| backend\.service \| .*8001 \| .* \| starts \|$/m)
      expect(summary).toMatch(/^\| system unit \| connexa-backend\.service \| .*8001 \| .* \| \d+ \| starts \|$/m)
      expect(outputs).toContain('"kind":"service-duplicated"')
    })

    test('tells the one way where the input says which one stays', async () => {
      const { log, summary, report } = await act({ services: PAIR }, user)
      const finding = report.findings.find(({ kind }) => kind === 'service-duplicated')
      expect(finding).toMatchObject({
        basis: 'declared',
        pair: { name: 'backend', keep: 'user:backend.service', origin: { input: 'services', line: 1 } },
        remedies: [
          {
            title: `keep ${KEPT}`,
            command: expect.stringMatching(`^${sudo}systemctl disable --now connexa-backend.service( |$)`),
          },
        ],
      })
      expect(log).toMatch(
        /^::error title=Service run twice::backend is run twice on 8001\/tcp: .*\. To put it right: [^%]*$/m,
      )
      expect(summary).toContain('### backend&#58; 8001/tcp')
    })
  })

  test('passes when that is done, and the one that was to stay has the port', async () => {
    await lab.systemctl('disable', '--now', 'connexa-backend.service')
    const { exitCode, log, summary } = await act({
      services: PAIR,
      ports: `backend: ${PORT} listening by user:backend`,
    })
    expect(log).toContain(`served   backend (${PORT})`)
    expect(summary).toContain('✅ in use, as expected')
    expect(exitCode).toBe(0)
  })
})
