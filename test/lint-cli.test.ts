import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REPORT_SHAPE } from '../src/report/report-shape.ts'
import { CLI } from './support/cli.ts'
import { within } from './support/workspace.ts'

const FILES = {
  'compose.yaml':
    'services:\n  a: { image: a, ports: ["8080:80"] }\n  b:\n    ports:\n      - 8080:81\n      - 22:22\n',
}

function lint(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, 'lint', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { stdout, stderr, status }
}

describe('port-preflight lint', () => {
  it('says what is wrong, where, why, and what to do', async () => {
    expect(await within(FILES, () => lint())).toEqual({
      status: 1,
      stderr: '',
      stdout: `error    compose.yaml:5:9: a (8080) and b (8080) both ask for port 8080/tcp: only one can have it (compose.yaml:2:27 and compose.yaml:5:9)
         → give b or a another port
warning  compose.yaml:6:9: b: some readers of YAML take 22:22 for the number 1342: it has to stand in quotes
         → put it in quotes, as lint --fix does
notice   compose.yaml:6:9: b (22): browsers and fetch refuse to connect to 22
         → take another port
3 ports are written as numbers, which --fix leaves to variables, as in \${REDIS_PORT:-6379}
3 ports in 1 file; the check fails: 1 finding at or above fail-on error.
`,
    })
  })

  it.each([
    ['localhost:80:80', '"localhost" is not an IP address', 'write an IP address, or none'],
    ['80:80/tcpp', '"tcpp" is not a protocol: expected tcp, udp or sctp', 'write one of them, or none'],
    ['9-8:9', 'the range 9-8 runs backwards', 'write the lower port first'],
    [
      '8000-8010:80-82',
      '8000-8010 and 80-82 are not of the same size',
      'write two ranges of as many ports each, or one port on the right',
    ],
    ['70000:80', 'port 70000 does not exist: ports run from 1 to 65535', 'write a port from 1 to 65535'],
    ['web:80', '"web" is not a port', 'write a port from 1 to 65535'],
  ])('says of %s what puts it right', async (entry, why, way) => {
    const { stdout } = await within({ 'compose.yaml': `services: { a: { ports: ["${entry}"] } }` }, () => lint())
    expect(stdout).toMatch(/^error {4}compose.yaml:1:\d+: a: /)
    expect(stdout.split('\n').slice(0, 2)).toEqual([expect.stringContaining(`: a: ${why}`), `         → ${way}`])
  })

  it('passes where nothing is there to be read', async () => {
    const { stdout, status } = await within({ 'README.md': '' }, () => lint())
    expect([status, stdout]).toEqual([0, '0 ports in 0 files; the check passes.\n'])
  })

  it('fixes, says what, and does so once', async () => {
    await within(FILES, () => {
      expect(lint('--fix').stdout).toMatch(
        /^fixed {4}compose.yaml:2:27: 8080 is \$\{A_PORT:-8080\} now\nfixed .*\nfixed .*\nerror/,
      )
      const text = readFileSync('compose.yaml', 'utf8')
      expect(text).toBe(
        'services:\n  a: { image: a, ports: ["${A_PORT:-8080}:80"] }\n  b:\n    ports:\n      - ${B_8080_PORT:-8080}:81\n      - ${B_22_PORT:-22}:22\n',
      )
      expect(lint('--fix').stdout).not.toContain('fixed ')
      expect(readFileSync('compose.yaml', 'utf8')).toBe(text)
    })
  })

  it('prints the report and nothing else, with what was fixed beside it', async () => {
    await within(FILES, () => {
      const { stdout, stderr } = lint('--json', '--fix')
      const report = REPORT_SHAPE.parse(JSON.parse(stdout))
      expect(report.findings[0]).toMatchObject({
        kind: 'port-declared-twice',
        port: 8080,
        origin: { file: 'compose.yaml', line: 5, column: 9 },
      })
      expect(stderr.split('\n').filter((line) => line.startsWith('fixed '))).toHaveLength(3)
    })
  })

  it('takes what a check takes', async () => {
    await within(FILES, () => {
      expect(lint('--ignore', 'port-declared-twice').status).toBe(0)
      expect(lint('--ignore', 'port-declared-twice', '--fail-on', 'warning').status).toBe(1)
      expect(lint('compose.yaml', '--sarif', 'ports.sarif').status).toBe(1)
      expect(JSON.parse(readFileSync('ports.sarif', 'utf8')).runs[0].results).toHaveLength(3)
    })
  })

  it('tells what it has found and changed, and then that a file could not be written', async () => {
    await within(FILES, () => {
      const long = `${'x'.repeat(245)}.sarif`
      const { stdout, stderr, status } = lint('--fix', '--sarif', long)
      expect([status, stderr]).toEqual([3, `port-preflight: ${long} could not be written: ENAMETOOLONG\n`])
      expect(stdout).toMatch(/^fixed {4}compose.yaml:2:27: (.*\n)+error {4}compose.yaml:5:9: /)
    })
  })

  it.skipIf(process.platform === 'win32')(
    'says where it is nowhere (Windows removes no directory that is in use)',
    async () => {
      await within({}, () => {
        const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$@"'
        for (const words of [['lint'], []]) {
          const { stderr, status } = spawnSync('sh', ['-c', script, 'sh', process.execPath, CLI, ...words], {
            encoding: 'utf8',
          })
          expect([status, stderr]).toEqual([
            3,
            'port-preflight: the working directory is gone: cd to one that is there\n',
          ])
        }
      })
    },
  )

  it('tells what it has changed, and then what it could not', async () => {
    const long = `compose.${'x'.repeat(235)}.yaml`
    await within({ ...FILES, [long]: FILES['compose.yaml'] }, () => {
      const { stdout, stderr, status } = lint('--fix')
      expect([status, stderr]).toEqual([3, `port-preflight: ${long} could not be written: ENAMETOOLONG\n`])
      expect(stdout).toMatch(/^fixed {4}compose.yaml:2:27: (.*\n)+error /)
      expect(readFileSync(long, 'utf8')).toBe(FILES['compose.yaml'])
    })
  })

  it('changes nothing where it could not say so for code scanning', async () => {
    await within(FILES, () => {
      expect(lint('--fix', '--sarif', 'gone/x.sarif')).toMatchObject({ status: 2, stdout: '' })
      expect(readFileSync('compose.yaml', 'utf8')).toBe(FILES['compose.yaml'])
    })
  })

  it.each([
    [['lint', '-'], 'lint reads files and directories, not standard input'],
    [['lint', 'gone'], 'gone: does not exist'],
    [['lint', '--sarif', '../x.sarif'], 'sarif: ../x.sarif: it has to lie in the workspace'],
    [['lint', '--quiet'], '--quiet goes with run'],
    [
      ['lint', '--on-conflict', 'remap'],
      'lint: on-conflict is for a check of the machine: give it to a call of its own',
    ],
    [['lint', '--services', 'all'], 'lint: services is for a check of the machine: give it to a call of its own'],
    [['6379', '--fix'], '--fix and --sarif go with lint'],
    [['who', '6379', '--sarif', 'x'], '--fix and --sarif go with lint'],
  ])('%j is wrong usage', async (args, message) => {
    await within(FILES, () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' })
      expect([status, stdout, stderr]).toEqual([2, '', `port-preflight: ${message}\n`])
      expect(existsSync('x')).toBe(false)
    })
  })
})
