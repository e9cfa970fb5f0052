import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Job } from '../mini-runner/index.ts'
import { testJob } from '../mini-runner/test-job.ts'

// The committed action, and steps behind it that use the ports it got: by outputs, variables and files.

const ACTION = join(import.meta.dirname, '../..')
const isLinux = process.platform === 'linux'

async function hold(): Promise<number> {
  const server = createServer().listen(0, '0.0.0.0')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as { port: number }).port
}

function workspace(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'workspace-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
  return root
}

const SERVER = `require('node:http').createServer((_, answer) => answer.end('here')).listen(+process.argv[1], () => {
  console.log('up')
})`
const CLIENT = `fetch(process.argv[1]).then((answer) => answer.text()).then(console.log)`

/** A step of its own that stays in the background, as `./server &` in a script does. */
async function serve(job: Job, port: string): Promise<void> {
  const script = `const child = require('node:child_process').spawn(process.execPath, ['-e', process.argv[1], process.argv[2]], { stdio: ['ignore', 'pipe', 'ignore'], detached: true })
child.stdout.once('data', () => process.exit())
child.once('exit', (code) => process.exit(1))`
  const step = await job.run({ command: [process.execPath, '-e', script, SERVER, port] })
  expect(step.outcome).toBe('success')
}

describe.skipIf(!isLinux)(`ports for later steps${isLinux ? '' : ' (Linux only so far)'}`, () => {
  it('reach a server and its client by outputs, variables and URLs', async () => {
    const port = await hold()
    const job = await testJob({})
    const step = await job.uses(ACTION, {
      id: 'ports',
      with: {
        ports: `web: ${port}\nmetrics: any 20000-29999`,
        'on-conflict': 'remap',
        urls: 'web: http://127.0.0.1:{web}/?from={web:env}',
      },
    })
    expect(step.outcome).toBe('success')
    const got = job.evaluate('${{ fromJSON(steps.ports.outputs.ports).web }}')
    expect(Number(got)).not.toBe(port)
    expect(job.evaluate('${{ steps.ports.outputs.web }}')).toBe(got)
    expect(JSON.parse(step.outputs.remapped ?? '')).toEqual({ web: { from: port, to: Number(got) } })
    expect(JSON.parse(step.outputs.urls ?? '')).toEqual({ web: `http://127.0.0.1:${got}/?from=WEB_PORT` })
    expect(step.annotations.map(({ level, title }) => [level, title])).toEqual([['notice', 'Port remapped']])
    expect(step.log).toContain(`leased   web (${got}), in $WEB_PORT`)
    const row = step.summary.split('\n').find((line) => line.startsWith(`| web | ${port} |`))
    expect(row).toContain(`| ${got} in <code>WEB&#95;PORT</code> | is in use | `)
    expect(row).toContain(`pid ${process.pid}`)

    await serve(job, '${{ fromJSON(steps.ports.outputs.ports).web }}')
    const byOutput = await job.run({
      command: [process.execPath, '-e', CLIENT, 'http://127.0.0.1:${{ steps.ports.outputs.web }}'],
    })
    expect(byOutput.stdout).toBe('here\n')
    const byUrl = await job.run({ command: ['sh', '-c', `exec "${process.execPath}" -e "$0" "$WEB_URL"`, CLIENT] })
    expect(byUrl.stdout).toBe('here\n')
    const variables = await job.run({ command: ['sh', '-c', 'echo "$WEB_PORT $METRICS_PORT"'] })
    expect(variables.stdout).toBe(`${got} ${step.outputs.metrics}\n`)

    const { posts } = await job.finish()
    const [, released] = /^released (.*)$/m.exec(posts[0]?.log ?? '') ?? []
    expect(released?.split(', ').toSorted()).toEqual([`${got} (web)`, `${step.outputs.metrics} (metrics)`].toSorted())
  })

  it('have a first one and a whole in a range', async () => {
    const job = await testJob({})
    const step = await job.uses(ACTION, { with: { ports: 'passive-ftp: 127.0.0.9:9090-9092' } })
    expect(step.outputs).toMatchObject({ 'passive-ftp': '9090-9092', ports: '{"passive-ftp":[9090,9091,9092]}' })
    const { stdout } = await job.run({ command: ['sh', '-c', 'echo "$PASSIVE_FTP_PORT $PASSIVE_FTP_PORTS"'] })
    expect(stdout).toBe('9090 9090-9092\n')
  })

  it('stay out of the environment where they are to', async () => {
    const job = await testJob({})
    await job.uses(ACTION, { with: { ports: 'web: 127.0.0.9:8001\n', 'export-env': 'false' } })
    await job.uses(ACTION, { with: { ports: '127.0.0.9:8002' } })
    const { stdout } = await job.run({ command: ['env'] })
    expect(stdout).not.toMatch(/^\\w*_(PORT|URL)=/m)
  })

  it('are in a file, and the rest of it stays', async () => {
    const root = workspace({ '.env': 'SECRET=x\nWEB_PORT=1\n' })
    const job = await testJob({ workspace: root })
    const step = await job.uses(ACTION, {
      with: { ports: 'web: 127.0.0.9:8001', 'env-file': '.env', urls: 'web: "http://127.0.0.9:{web}/a b#c"' },
    })
    expect(step.outcome).toBe('success')
    expect(parseEnv(readFileSync(join(root, '.env'), 'utf8'))).toEqual({
      ...{ SECRET: 'x', WEB_PORT: '8001', WEB_URL: 'http://127.0.0.9:8001/a b#c' },
    })
    expect(step.log).toContain('.env has 2 variables')
  })

  it('are written for docker compose, which a later step starts plainly', async () => {
    const port = await hold()
    const root = workspace({
      'compose.yaml': `services: { cache: { image: redis, ports: ["${port}:6379", "1234:1234"] } }`,
      'compose.override.yaml': 'services: { cache: { ports: ["127.0.0.1:1235:1235"] } }',
    })
    const job = await testJob({ workspace: root })
    const step = await job.uses(ACTION, {
      with: { ports: `cache: ${port}`, 'on-conflict': 'remap', 'compose-override': 'true' },
    })
    expect(step.outcome).toBe('success')
    const { stdout } = await job.run({ command: ['sh', '-c', 'echo "$COMPOSE_FILE"'] })
    const files = ['compose.yaml', 'compose.override.yaml', 'compose.port-preflight.yaml']
    expect(stdout).toBe(`${files.map((file) => join(root, file)).join(':')}\n`)
    expect(readFileSync(join(root, files[2] ?? ''), 'utf8')).toContain(
      `      - "${step.outputs.cache}:6379"\n      - "1234:1234"\n      - "127.0.0.1:1235:1235"\n`,
    )
    // A second step of the job, about other ports, keeps what the first one wrote.
    await job.uses(ACTION, { with: { ports: 'other: 127.0.0.9:8001', 'compose-override': 'true' } })
    const again = await job.run({ command: ['sh', '-c', 'cat compose.port-preflight.yaml; echo "$COMPOSE_FILE"'] })
    expect(again.stdout).toContain(`- "${step.outputs.cache}:6379"`)
    expect(again.stdout).toContain(stdout)
  })

  it('say so where a moved port is none of compose’s', async () => {
    const port = await hold()
    const job = await testJob({ workspace: workspace({ 'compose.yml': 'services: {}' }) })
    const step = await job.uses(ACTION, {
      with: { ports: `web: ${port}`, 'on-conflict': 'remap', 'compose-override': 'other.yaml' },
    })
    expect(step.annotations.map(({ title }) => title)).toEqual(['Port remapped', 'Not in compose'])
    expect(step.annotations[1]?.message).toContain('web has moved, and no service of the compose file publishes')
    const { stdout } = await job.run({ command: ['sh', '-c', 'echo "[$COMPOSE_FILE]"; cat other.yaml'] })
    expect(stdout).toMatch(/^\[\]\n# Written by .*\nservices: \{\}\n$/)
  })

  it('come empty to another job where they hold a secret, and a check there says what that means', async () => {
    const job = await testJob({})
    await job.run({ command: ['echo', '::add-mask::8001'] })
    const step = await job.uses(ACTION, {
      id: 'ports',
      with: { ports: 'web: 127.0.0.9:8001', urls: 'db: postgres://me:pass@127.0.0.9:{web}/x' },
    })
    expect(step.log).toContain('the output urls has a password or a token in it (db)')
    const { values } = job.outputs({ web: '${{ steps.ports.outputs.web }}' })
    expect(values).toEqual({})
    const next = await testJob({})
    const second = await next.uses(ACTION, { with: { ports: `web: ${values.web ?? ''}` } })
    expect(second.annotations[0]?.message).toContain(
      'web: expected one port or range, as in 6379, and nothing stands here (the output of a job comes empty where it holds a secret)',
    )
  })

  it.each([
    [{ ports: 'ok: any' }, 'ok: the step has an output ok of its own'],
    [{ ports: 'runner: any' }, 'RUNNER_PORT is a variable of the runner'],
    [{ ports: 'a-b: any\na_b: any' }, 'a-b and a_b are both A_B_PORT'],
    [
      { ports: 'web: any', urls: 'x: http://{api}' },
      'input urls:1:4: urls: x: {api} is none of the needs: expected web',
    ],
    [{ ports: 'web: any', urls: 'x: "http://{web}\\nPATH=/tmp"' }, 'urls: x: a line end'],
    [{ ports: 'web: any', 'env-file': '../.env' }, 'env-file: ../.env: it has to lie in the workspace'],
    [{ ports: 'web: any', 'env-file': 'link' }, 'env-file: link: it is a symbolic link'],
    [{ ports: 'web: any', 'compose-override': 'true' }, 'compose-override: there is no compose file in'],
    [{ ports: 'web: any', 'export-env': 'maybe' }, 'export-env: "maybe" is not understood'],
  ])('are not even leased for %j', async (inputs, message) => {
    const root = workspace()
    symlinkSync(join(tmpdir(), 'nowhere'), join(root, 'link'))
    const job = await testJob({ workspace: root })
    const step = await job.uses(ACTION, { with: inputs })
    expect(step.outcome).toBe('failure')
    expect(step.annotations.map((one) => one.message)).toEqual([expect.stringContaining(message)])
    expect(step.log).not.toContain('leased')
    expect(step.outputs).toEqual({})
    expect(existsSync(join(tmpdir(), 'nowhere'))).toBe(false)
  })
})
