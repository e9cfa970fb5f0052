import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { testJob } from '../mini-runner/test-job.ts'

// The committed action in a workspace that has no more than the files it always had.

const ACTION = join(import.meta.dirname, '../..')
const isLinux = process.platform === 'linux'
const cleanUp: (() => void)[] = []

afterEach(() => {
  for (const end of cleanUp.splice(0)) end()
})

async function hold(host = '127.0.0.1', port = 0): Promise<number> {
  const server = createServer().listen(port, host)
  await once(server, 'listening')
  cleanUp.push(() => server.close())
  return (server.address() as { port: number }).port
}

function workspaceWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'workspace-'))
  cleanUp.push(() => rmSync(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const composeWith = (...ports: string[]) =>
  [
    'name: shop',
    'services:',
    '  cache:',
    '    image: redis:7',
    '    ports:',
    ...ports.map((one) => `      - ${one}`),
    '',
  ].join('\n')

describe.skipIf(!isLinux)(`with files${isLinux ? '' : ' (Linux only so far)'}`, () => {
  it('needs no input where there is a compose file, and passes where its ports are free', async () => {
    const workspace = workspaceWith({ 'compose.yaml': composeWith('"127.0.0.9:6379:6379"') })
    const job = await testJob({ workspace })
    const step = await job.uses(ACTION, { id: 'ports' })
    expect(step.outcome).toBe('success')
    expect(step.annotations).toEqual([])
    expect(step.outputs).toMatchObject({ ok: 'true', cache: '6379', ports: '{"cache":6379}' })
    expect(step.stdout).toContain('usable   cache (127.0.0.9:6379)')
    expect(step.summary).toContain('| cache | 127.0.0.9&#58;6379 | ✅ usable |')
    // A variable may mean something else in the file: nothing has moved, so none is set.
    expect((await job.run({ command: ['sh', '-c', 'echo "got $CACHE_PORT"'] })).stdout).toBe('got \n')
  })

  it('points at the line and column of the port that is in use', async () => {
    const port = await hold()
    const workspace = workspaceWith({ 'compose.yaml': composeWith('9999', `"127.0.0.1:${port}:6379" # cache`) })
    const job = await testJob({ workspace })
    const step = await job.uses(ACTION, { id: 'ports' })
    expect(step.outcome).toBe('failure')
    const [annotation] = step.annotations
    expect(annotation).toMatchObject({
      level: 'error',
      file: 'compose.yaml',
      line: 7,
      col: 20,
      title: 'Port in use',
    })
    expect(annotation?.message).toContain(`127.0.0.1:${port}/tcp (cache) is in use by`)
    expect(step.stdout).toContain(`compose.yaml:7:20: 127.0.0.1:${port}/tcp (cache) is in use by`)
    const [finding] = JSON.parse(step.outputs.findings ?? '')
    expect(finding.origin).toEqual({ file: 'compose.yaml', line: 7, column: 20 })
  })

  it('says what is no port at its place, and checks the others', async () => {
    const workspace = workspaceWith({ 'compose.yaml': composeWith('"70000:1"', '"127.0.0.9:6379:6379"') })
    const step = await (await testJob({ workspace })).uses(ACTION, { id: 'ports' })
    expect(step.outcome).toBe('failure')
    expect(step.annotations[0]).toMatchObject({
      file: 'compose.yaml',
      line: 6,
      col: 10,
      title: 'Port invalid',
    })
    expect(step.stdout).toContain('usable   cache')
  })

  it('says in one line where a file cannot be read', async () => {
    const workspace = workspaceWith({ 'compose.yaml': 'services:\n  cache:\n\tports: []\n' })
    const step = await (await testJob({ workspace })).uses(ACTION, {})
    expect(step.outcome).toBe('failure')
    expect(step.annotations).toEqual([
      {
        ...{ level: 'error', file: 'compose.yaml', line: 3, col: 1 },
        message: expect.stringMatching(/^compose\.yaml:3:1: a tab cannot indent YAML/),
      },
    ])
  })

  it.each<[string, Record<string, string>, object, object]>([
    ['a file that is too long', { 'a.env': '#'.repeat(5e7) }, { files: 'a.env' }, { file: 'a.env', line: 1, col: 1 }],
    [
      'the configuration file',
      { '.github/port-preflight.yml': 'ports:\n  web: 99999\n' },
      {},
      { file: '.github/port-preflight.yml', line: 2, col: 8 },
    ],
    [
      'a file that another one includes',
      { 'compose.yaml': 'include: [b.yaml]\n', 'b.yaml': 'services: [' },
      {},
      { file: 'b.yaml', line: 1, col: 12 },
    ],
    ['what is no file', {}, { ports: 'web:1:2: x' }, {}],
    ['a file that is not there', {}, { files: 'gone.yaml' }, {}],
  ])('points at %s', async (_, files, inputs, place) => {
    const step = await (await testJob({ workspace: workspaceWith(files) })).uses(ACTION, { with: { ...inputs } })
    expect(step.outcome).toBe('failure')
    expect(step.annotations).toEqual([{ level: 'error', message: expect.any(String), ...place }])
  })

  it('says what could be named where nothing is', async () => {
    const step = await (await testJob({ workspace: workspaceWith({}) })).uses(ACTION, {})
    expect(step.annotations[0]?.message).toContain('or into a compose file: there is no compose.yaml here')
  })

  it('moves what is in use, at its line, and writes the override that carries it', async () => {
    const port = await hold()
    const free = 24_381
    const workspace = workspaceWith({
      'deploy/compose.yaml': composeWith(`"127.0.0.1:${port}:6379"`, `"127.0.0.1:${free}:6380"`),
    })
    const job = await testJob({ workspace })
    const inputs = { files: 'deploy/compose.yaml', 'on-conflict': 'remap', 'compose-override': 'deploy/ports.yaml' }
    const step = await job.uses(ACTION, { id: 'ports', with: inputs })
    expect(step.outcome).toBe('success')
    const remapped = JSON.parse(step.outputs.remapped ?? '')
    const got = remapped[`cache-${port}`].to
    expect(Object.keys(remapped)).toEqual([`cache-${port}`])
    expect(step.annotations[0]).toMatchObject({
      file: 'deploy/compose.yaml',
      line: 6,
      col: 20,
      title: 'Port remapped',
    })
    const override = join(workspace, 'deploy/ports.yaml')
    expect(parse(readFileSync(override, 'utf8'), { logLevel: 'error' })).toEqual({
      services: { cache: { ports: [`127.0.0.1:${got}:6379`, `127.0.0.1:${free}:6380`] } },
    })
    const later = await job.run({
      command: ['sh', '-c', `echo "$COMPOSE_FILE $CACHE_${port}_PORT $CACHE_${free}_PORT"`],
    })
    const files = [join(workspace, 'deploy/compose.yaml'), override].join(':')
    expect(later.stdout).toBe(`${files} ${got} ${free}\n`)
  })

  it('reads the override again in a later step, and finds its own leases there', async () => {
    const port = await hold()
    const workspace = workspaceWith({ 'compose.yaml': composeWith(`"127.0.0.1:${port}:6379"`) })
    const job = await testJob({ workspace })
    const first = await job.uses(ACTION, { with: { 'on-conflict': 'remap', 'compose-override': 'true' } })
    const { to } = JSON.parse(first.outputs.remapped ?? '').cache
    const second = await job.uses(ACTION, {})
    expect(second.stdout).toMatch(new RegExp(`usable {3}cache .*:${to}.*leased to this job`))
    expect(second.outcome).toBe('success')
  })
})
