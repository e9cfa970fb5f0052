import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPORT_SHAPE } from '../src/report/report-shape.ts'
import { CLI } from './support/cli.ts'

// The committed bundle as a newcomer starts it: a real process, its real output and exit code.

const isLinux = process.platform === 'linux'
let directory = ''
let server: Server
let held = 0

async function run(args: string[], cwd = directory) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '1' },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text
  })
  const [exitCode] = await once(child, 'close')
  return { ...output, exitCode }
}

function project(config: string): string {
  const root = mkdtempSync(join(directory, 'project-'))
  mkdirSync(join(root, '.github'))
  writeFileSync(join(root, '.github/port-preflight.yml'), config)
  return root
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'cli-'))
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  held = (server.address() as { port: number }).port
})

afterAll(async () => {
  rmSync(directory, { recursive: true })
  await new Promise((resolve) => server.close(resolve))
})

describe.skipIf(!isLinux)(`the command line${isLinux ? '' : ' (Linux only so far)'}`, () => {
  it('names the holder, since when, and the command that frees the port', async () => {
    const { stdout, stderr, exitCode } = await run([`127.0.0.1:${held}`])
    expect(stdout).toMatch(`error    127.0.0.1:${held}/tcp is in use by ${process.execPath}`)
    expect(stdout).toMatch(
      new RegExp(`\\(pid ${process.pid}, user \\S+(, unit [^,]+)?, since 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC\\)`),
    )
    // The holder is the very test that runs the check, and nobody is told to end that.
    expect(stdout).toContain(`→ ask for another port: pid ${process.pid} is a program that this check runs under`)
    expect(stdout).toContain('1 of 1 need cannot be met')
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 })
  })

  it('keeps its answer when nobody reads to the end', async () => {
    const args = Array.from({ length: 3_000 }, (_, index) => `n${index}=127.0.0.1:${held}`)
    const child = spawn(process.execPath, [CLI, '--json', ...args], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.once('data', () => child.stdout.destroy())
    expect((await once(child, 'exit'))[0]).toBe(1)
  })

  it.skipIf(!existsSync('/dev/full'))('says so when the report cannot be written (needs /dev/full)', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [CLI, '127.0.0.9:7007'], { cwd: directory, stdio: ['ignore', full, 'pipe'] })
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    const [exitCode] = await once(child, 'close')
    closeSync(full)
    expect({ said, exitCode }).toEqual({
      said: 'port-preflight: the report could not be written: ENOSPC\n',
      exitCode: 3,
    })
  })

  it('writes no colour into a pipe', async () => {
    expect((await run([`127.0.0.1:${held}`])).stdout).not.toContain('\u001b')
  })

  it('prints the JSON report and nothing else', async () => {
    const { stdout, exitCode } = await run([`web=127.0.0.1:${held}`, '--json'])
    const report = REPORT_SHAPE.parse(JSON.parse(stdout))
    expect(report).toMatchObject({ version: 1, ok: false, conflicts: 1, ports: { web: held } })
    expect(report.findings[0]).toMatchObject({
      kind: 'port-in-use',
      severity: 'error',
      service: 'web',
      protocol: 'tcp',
      address: '127.0.0.1',
      port: held,
      holders: [{ state: 'listen', process: { pid: process.pid, cwd: process.cwd() } }],
      docs: 'docs/findings/port-in-use.md',
    })
    expect(exitCode).toBe(1)
  })

  it.each([
    ['a clean host', ['127.0.0.9:7007'], 0],
    ['a finding that is let pass', ['--fail-on', 'never', 'HELD'], 0],
    ['a finding that is ignored', ['--ignore', 'port-in-use,port-ephemeral,port-shared', 'HELD'], 0],
    ['a finding that is ignored by port', ['--ignore', 'port-in-use:PORT', '--ignore', 'port-ephemeral', 'HELD'], 0],
    ['a rule for another port', ['--ignore', 'port-in-use:1', 'HELD'], 1],
    ['an optional need', ['HELD optional'], 0],
    ['an optional need where warnings fail', ['--fail-on', 'warning', 'HELD optional'], 1],
    ['the word check', ['check', 'HELD'], 1],
  ])('ends as promised for %s', async (_, args, exitCode) => {
    const real = args.map((arg) => arg.replace('HELD', `127.0.0.1:${held}`).replace('PORT', String(held)))
    expect((await run(real)).exitCode).toBe(exitCode)
  })

  it('counts what it ignores', async () => {
    const { stdout } = await run(['--ignore', 'port-in-use,port-ephemeral', `127.0.0.1:${held}`])
    expect(stdout).toMatch(/the check passes; \d findings? ignored\./)
  })

  it('reads the configuration file of the working directory, and points at its line', async () => {
    const root = project(`ports:\n  web: 127.0.0.1:${held}\nignore: [port-ephemeral]\n`)
    const { stdout } = await run(['--json'], root)
    const [finding] = REPORT_SHAPE.parse(JSON.parse(stdout)).findings
    expect(finding?.origin).toEqual({ file: '.github/port-preflight.yml', line: 2, column: 8 })
  })

  it('shows the services of the machine, and as JSON all of them', async () => {
    const { stdout, exitCode } = await run(['services', '--fail-on', 'never'])
    expect(stdout).toMatch(/^\d+ services? looked at; the check passes(; .*)?\.$/m)
    expect(stdout).toMatch(/^(SERVICE +STATE +AT BOOT +HAS +WANTS +SAID BY|no services were found|\d+ that .*)$/m)
    expect(exitCode).toBe(0)
    const report = REPORT_SHAPE.parse(JSON.parse((await run(['services', '--json', '--fail-on', 'never'])).stdout))
    expect(report).toMatchObject({ version: 1, requirements: [], ports: {} })
    const counted = Number(/^(\d+) services? looked at/m.exec(stdout)?.[1])
    // Containers and units come and go on the machine of a test.
    expect(Math.abs(report.services.length - counted)).toBeLessThanOrEqual(5)
  })

  it('looks at no services where nobody asks for them', async () => {
    const { stdout } = await run(['127.0.0.9:7007', '--json'])
    expect(REPORT_SHAPE.parse(JSON.parse(stdout)).services).toEqual([])
  })

  it('has no needs of the configuration file in the table of services', async () => {
    const root = project(`ports:\n  web: 127.0.0.1:${held}\n`)
    const { stdout } = await run(['services', '--json', '--fail-on', 'never'], root)
    expect(REPORT_SHAPE.parse(JSON.parse(stdout)).requirements).toEqual([])
  })

  it('lets an argument take the place of the need of the same name', async () => {
    const root = project(`ports:\n  web: 127.0.0.1:${held}\n  other: 127.0.0.9:7008\n`)
    const { stdout } = await run(['web=127.0.0.9:7007', '--json'], root)
    expect(JSON.parse(stdout).ports).toEqual({ other: 7008, web: 7007 })
  })
})

describe.skipIf(!isLinux)('files for others', () => {
  it('are written where they are asked for, and told of on standard error', async () => {
    const root = project('env-file: made.env\nurls: { web: "http://127.0.0.9:{web}/" }\n')
    const { stdout, stderr, exitCode } = await run(['web=127.0.0.9:7007', '--json'], root)
    expect([JSON.parse(stdout).ports, stderr, exitCode]).toEqual([{ web: 7007 }, 'made.env has 2 variables\n', 0])
    expect(readFileSync(join(root, 'made.env'), 'utf8')).toBe('WEB_PORT=7007\nWEB_URL=http://127.0.0.9:7007/\n')
  })

  it('are no business of the other commands', async () => {
    const root = project('ports: { runner: 127.0.0.9:7007 }\nenv-file: made.env\ncompose-override: true\n')
    expect((await run(['who', '127.0.0.9:7007'], root)).stderr).toBe('')
    expect(existsSync(join(root, 'made.env'))).toBe(false)
  })
})

describe('wrong usage', () => {
  it.each([
    [['0'], 'argument: "0": port 0 is no port of its own: ask for one from 1 to 65535'],
    [['65536'], 'argument: "65536": port 65536 does not exist'],
    [['080'], 'argument: "080": port 080 has a leading zero: write 80'],
    [
      ['lease'],
      '"lease" is no command (check, who, services, run, leases, lint, undo, health, hook), and no port such as',
    ],
    [['Any'], '"Any" is no command'],
    [['8080x'], 'argument: "8080x": "8080x" is not a port number'],
    [['9000-8000'], 'argument: "9000-8000": the range 9000-8000 runs backwards'],
    [[], 'no ports were named: give some, as in 6379, or put them into .github/port-preflight.yml'],
    [[','], 'an empty argument is no port'],
    [['a=1', 'a=2'], 'argument: a is asked for twice'],
    [['web=any listening'], 'argument: web: "any listening": a port that is expected to be in use is one certain port'],
    [['who', 'any'], 'who needs a port, and "any" names none'],
    [['--on-conflict', 'x', '80'], 'on-conflict: "x" is not understood: expected fail, warn, remap'],
    [['--hold', 'no', '80'], 'hold: "no" is not understood: expected true or false'],
    [['--env-file=/dev/null', '80'], '--env-file is a flag of node itself: use --write-env PATH'],
    [['--write-env', '../x', '80'], 'env-file: ../x: it has to lie in the workspace'],
    [['--write-env', '', '80'], 'env-file: expected a path'],
    [['--compose-override', '', '80'], 'compose-override: expected a path, true or false'],
    [['--compose-override', 'true', '80'], 'compose-override: there is no compose file in'],
    [['--urls', 'a: http://{b}', 'web=80'], 'input urls:1:4: urls: a: {b} is none of the needs: expected web'],
    [['services', '80'], 'services takes no ports: port-preflight services'],
    [['services', '--services', 'x: { run-by: [system:x] }'], 'run-by: name at least two different services'],
    [['--services', 'x: { run-by: [system:x, docker:x], keep: pm2 }', '80'], 'keep: "pm2" is none of them'],
    [['80', '--wait', '--json'], "Option '--wait' argument is ambiguous (port-preflight --help lists what there is)"],
    [['--port', '80'], "Unknown option '--port' (port-preflight --help lists what there is)"],
    [['--fail-on', 'x', '80'], 'fail-on: "x" is not understood: expected error, warning, notice, never'],
    [['--ignore', 'x', '80'], 'ignore: "x" is not understood'],
    [['--config', 'none.yml', '80'], 'config: none.yml does not exist'],
    [['\u001b[31m##[error]x'], '\\x1b[31m#\\x23[error]x'],
  ])('%j is answered in one line', async (args, message) => {
    const { stdout, stderr, exitCode } = await run(args)
    expect(stderr).toContain(`port-preflight: `)
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
  })

  it('names file, line and column of a fault in the configuration file', async () => {
    const { stderr, exitCode } = await run([], project('ports:\n  web: 8080\nport: 1\n'))
    expect(stderr).toBe(
      'port-preflight: .github/port-preflight.yml:3:1: "port" is not a key of this file: expected ports, services, files, already-up, wait, on-conflict, hold, reserve, resolve, restore, pool, exclude, urls, export-env, env-file, compose-override, leaks, fail-on, ignore\n',
    )
    expect(exitCode).toBe(2)
  })
})

describe('help', () => {
  it.each(['--help', '-h'])('%s tells how to use it', async (flag) => {
    const { stdout, exitCode } = await run([flag])
    for (const word of ['port-preflight 6379 8080-8090 53/udp', '--config', '--fail-on', '--ignore', '--json']) {
      expect(stdout).toContain(word)
    }
    expect(exitCode).toBe(0)
  })

  it('puts what all options mean into one column, with two spaces before it', async () => {
    const { stdout } = await run(['--help'])
    const lines = stdout.split('\n').filter((line) => /^ {2}-/.test(line))
    const columns = lines.map((line) => (/^ {2}\S.*? {2,}(?=\S)/.exec(line)?.[0] ?? '').length)
    expect(lines.length).toBeGreaterThan(10)
    expect(new Set(columns).size, lines.join('\n')).toBe(1)
  })

  it('says what the file calls otherwise, and how long a lease lasts', async () => {
    const { stdout } = await run(['--help'])
    expect(stdout).toContain('--write-env is env-file')
    expect(stdout).toContain('web: { port: any, hold: false }')
    expect(stdout).toContain('A lease lasts until the command of run ends')
  })

  it('--version is that of package.json', async () => {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
    expect((await run(['--version'])).stdout).toBe(`${manifest.version}\n`)
  })
})

describe.skipIf(isLinux)(`another system${isLinux ? ' (this one is Linux)' : ''}`, () => {
  it('says that it is not supported yet', async () => {
    const { stderr, exitCode } = await run(['6379'])
    expect(stderr).toContain('not supported yet')
    expect(exitCode).toBe(3)
  })
})
