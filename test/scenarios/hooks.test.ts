import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { describeInSpace } from '../port-space/describe-in-space.ts'
import { startRunner } from '../support/runner.ts'
import type { Told } from '../support/runner-process.ts'

// The hooks of the committed bundle, in jobs of runners whose workers are processes of their own.

const DIST = join(import.meta.dirname, '../../dist')
const hook = (stage: 'started' | 'completed', config?: string) => [
  ...(config === undefined ? [] : ['env', `PORT_PREFLIGHT_CONFIG=${config}`]),
  ...[process.execPath, join(DIST, `hook-${stage}.js`)],
]
const said = ({ outcome, annotations }: Told) => [
  outcome,
  annotations.map(({ level, title, message }) => [level, title, message]),
]
const about = (annotations: Told['annotations'], port: number) =>
  annotations.filter(({ message }) => message.includes(`${port}/`))

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'hooks-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

function config(text: string): string {
  const path = join(directory(), 'port-preflight.yml')
  writeFileSync(path, text)
  return path
}

await describeInSpace('a hook of a runner', (space) => {
  test('started: tells what a run has left that has ended, and nothing of one that goes on', async () => {
    const dead = await startRunner(space, { github: { run_id: '41' } })
    const left = await dead.serve(21400)
    onTestFinished(() => void process.kill(left))
    await dead.kill()
    const alive = await startRunner(space, { github: { run_id: '42' }, runner: { name: 'another' } })
    await alive.serve(21401)
    const told = await (await startRunner(space)).run(hook('started'))
    expect(said({ ...told, annotations: about(told.annotations, 21400) })).toEqual([
      'success',
      [
        [
          'warning',
          'Leftover',
          expect.stringMatching(
            new RegExp(
              `run 41, (has ended and|an earlier one of runner .*, has) left servers on 21400/tcp \\(pid ${left}\\)$`,
            ),
          ),
        ],
      ],
    ])
    expect(about(told.annotations, 21401)).toEqual([])
  })

  test('started: says nothing of what the host knows of', async () => {
    const dead = await startRunner(space, { github: { run_id: '41' } })
    const left = [await dead.serve(21402), await dead.serve(21403)]
    onTestFinished(() => left.forEach((pid) => void process.kill(pid)))
    await dead.kill()
    const runner = await startRunner(space)
    const told = async (ignore: string) => {
      const path = config(`ports:\n  free: 21404\nignore: ${ignore}\n`)
      return about((await runner.run(hook('started', path))).annotations, 21402).length
    }
    expect([await told('leftover:21402'), await told('leftover:21402-21403')]).toEqual([1, 0])
  })

  test('started: looks at the ports of the host, and fails nothing', async () => {
    const neighbour = await startRunner(space)
    const pid = await neighbour.serve(21410)
    const runner = await startRunner(space)
    const path = config('ports:\n  web: 127.0.0.1:21410\n  cache: 21411 listening\n  free: 21412\n')
    const { outcome, annotations, log } = await runner.run(hook('started', path))
    const errors = annotations.filter(({ level }) => level === 'error')
    expect([outcome, errors.map(({ title }) => title).toSorted()]).toEqual([
      'success',
      ['Not listening', 'Port in use'],
    ])
    expect(log).toContain(`pid ${pid}`)
  })

  test('completed: tells what the job leaves, and who ends it', async () => {
    const neighbour = await startRunner(space)
    await neighbour.serve(21420)
    const runner = await startRunner(space)
    const pid = await runner.serve(21421)
    expect(said(await runner.run(hook('completed')))).toEqual([
      'success',
      [['warning', 'Left by this job', `this job leaves servers on 21421/tcp (pid ${pid}): its runner ends them now`]],
    ])
  })

  test('completed: tells of one that its runner does not end', async () => {
    const runner = await startRunner(space)
    const pid = await runner.serve(21430, { env: { RUNNER_TRACKING_ID: '' } })
    onTestFinished(() => void process.kill(pid))
    const { annotations } = await runner.run(hook('completed'))
    expect(annotations.map(({ message }) => message)).toEqual([
      `this job leaves servers on 21430/tcp (pid ${pid}): not all of them end with it`,
    ])
  })

  test('says nothing where nothing is left', async () => {
    const runner = await startRunner(space)
    for (const stage of ['started', 'completed'] as const) {
      const { outcome, annotations } = await runner.run(hook(stage))
      expect([outcome, annotations.filter(({ title }) => title !== 'Leftover')]).toEqual(['success', []])
    }
  })

  test.each([
    ['that is none', 'ports: [', /could not be checked: .*port-preflight\.yml/],
    ['with a word it does not know', 'prots: 1', /"prots" is not a key/],
    ['with a text that is a command', '"##[error]x": 1', /could not be checked/],
  ])('warns of a file %s, and fails nothing', async (_, text, message) => {
    const runner = await startRunner(space)
    const told = await runner.run(hook('started', config(text)))
    const annotations = told.annotations.filter(({ title }) => title !== 'Leftover')
    expect(said({ ...told, annotations })).toEqual([
      'success',
      [['warning', 'port-preflight', expect.stringMatching(message)]],
    ])
  })

  test('started: tells what a run has left although the file of the host is wrong', async () => {
    const dead = await startRunner(space, { github: { run_id: '41' } })
    const left = await dead.serve(21450)
    onTestFinished(() => void process.kill(left))
    await dead.kill()
    const { annotations } = await (await startRunner(space)).run(hook('started', config('prots: 1')))
    expect(about(annotations, 21450).map(({ title }) => title)).toEqual(['Leftover'])
    expect(annotations.map(({ message }) => message)).toContainEqual(expect.stringContaining('"prots" is not a key'))
  })

  test('is there as a shell script too', async () => {
    const runner = await startRunner(space)
    const pid = await runner.serve(21440)
    const { outcome, annotations } = await runner.run(['bash', '-e', join(DIST, 'hook-completed.sh')])
    expect([outcome, annotations[0]?.message]).toEqual(['success', expect.stringContaining(`(pid ${pid})`)])
  })
})

test.each(['started', 'completed'])(
  'hook-%s.js fails nothing where its bundle is missing, broken or hangs',
  (stage) => {
    const place = directory()
    writeFileSync(join(place, 'package.json'), '{"type":"commonjs"}')
    cpSync(join(DIST, `hook-${stage}.js`), join(place, 'hook.js'))
    const run = () => spawnSync(process.execPath, [join(place, 'hook.js')], { encoding: 'utf8' })
    const bundles: [string | undefined, string][] = [
      [undefined, 'Cannot find module'],
      ['const (', 'Unexpected token'],
      [
        "exports.runHook = () => new Promise(() => setImmediate(() => { throw new Error('later\\n::error::x') }))",
        'later',
      ],
      ['exports.runHook = () => new Promise(() => {})', 'it took longer than 10 s'],
    ]
    for (const [bundle, words] of bundles) {
      if (bundle !== undefined) writeFileSync(join(place, 'index.js'), bundle)
      const { status, stdout } = run()
      expect(status).toBe(0)
      expect(stdout).toContain(words)
      expect(stdout.split('\n').length).toBeLessThanOrEqual(2)
    }
  },
)

test.each(['started', 'completed'])('hook-%s.sh fails nothing where there is no Node', (stage) => {
  const env = { PATH: directory() }
  for (const name of ['dirname', 'readlink']) cpSync(`/usr/bin/${name}`, join(env.PATH, name))
  const { status, stdout } = spawnSync('/bin/bash', ['-e', join(DIST, `hook-${stage}.sh`)], { env, encoding: 'utf8' })
  expect([status, stdout]).toEqual([0, `::warning::port-preflight: there is no Node for the hook ${stage}\n`])
})
