import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAction } from './index.ts'
import { fixture, temporaryDirectory, testJob } from './test-job.ts'

test('inputs take their defaults, and names become INPUT_ variables', async () => {
  const job = await testJob({ runner: { os: 'Linux' } })
  const step = await job.uses(fixture('writer'), { with: { Ports: '${{ github.run_id }}' } })
  expect(Object.fromEntries(JSON.parse(step.outputs.inputs ?? ''))).toEqual({
    INPUT_PORTS: '3003',
    'INPUT_FREE-PORT': '',
    INPUT_LOG_LEVEL: 'octo/widgets on Linux',
    INPUT_OLD: '',
  })
})

test('undeclared and deprecated inputs warn', async () => {
  const job = await testJob()
  const step = await job.uses(fixture('writer'), { with: { port: '1', old: '2' } })
  expect(step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
    "Input 'old' has been deprecated with message: use ports",
    "Unexpected input(s) 'port', valid inputs are ['ports', 'free-port', 'log level', 'old']",
  ])
  expect(step.outcome).toBe('success')
})

test('the errors of an action.yml can be read without a job', async () => {
  expect((await readAction(fixture('writer'))).errors).toEqual([])
  expect((await readAction(fixture('invalid'))).errors.join('\n')).toContain('node18')
})

test('an action.yml that GitHub rejects is not started', async () => {
  const job = await testJob()
  const step = await job.uses(fixture('invalid'), { id: 'x' })
  expect(step.validationErrors.join('\n')).toMatch(/Line: 5, Col: 3.*mian/)
  expect(step).toMatchObject({ outcome: 'failure', exitCode: undefined, log: expect.stringContaining('mian') })
})

test.each([
  ['composite', 'Only JavaScript actions run here: composite'],
  ['missing', "Can't find 'action.yml'."],
])('a %s action is not started', async (name, message) => {
  const job = await testJob()
  expect((await job.uses(fixture(name))).validationErrors).toEqual([message])
  expect((await job.finish()).posts).toEqual([])
})

test('an action whose program is missing fails, and its post is still tried', async () => {
  const job = await testJob()
  const directory = await temporaryDirectory()
  const text = "name: a\ndescription: b\nruns: { using: node24, main: gone.js, post: 'gone.js', pre: 'gone.js' }\n"
  await writeFile(join(directory, 'action.yml'), text)
  const step = await job.uses(directory)
  expect(step.annotations.map(({ message }) => message)).toEqual([
    '`pre` execution is not supported for local action',
    `File not found: '${join(directory, 'gone.js')}'`,
  ])
  expect((await job.finish()).posts.map(({ outcome }) => outcome)).toEqual(['failure'])
})

test('post-if decides on the post', async () => {
  const job = await testJob()
  const directory = await temporaryDirectory()
  const runs = 'runs: { using: node24, main: main.js, post: main.js, post-if: failure() }'
  await writeFile(join(directory, 'action.yml'), `name: a\ndescription: b\n${runs}\n`)
  await writeFile(join(directory, 'main.js'), '')
  await job.uses(directory)
  expect((await job.finish()).posts.map(({ outcome }) => outcome)).toEqual(['skipped'])
})

test('an expression that fails fails the step', async () => {
  const job = await testJob()
  const step = await job.uses(fixture('printer'), { with: { stdout: "${{ fromJSON('') }}" } })
  expect(step).toMatchObject({ outcome: 'failure', exitCode: undefined, stdout: '' })
  expect(step.annotations).toHaveLength(1)
})

test('another node program can be chosen', async () => {
  const directory = await temporaryDirectory()
  const shell = join(directory, 'node')
  await writeFile(shell, '#!/bin/sh\necho "script $1"\n', { mode: 0o755 })
  const job = await testJob({ node: shell })
  expect((await job.uses(fixture('printer'))).log).toBe(`script ${join(fixture('printer'), 'main.js')}`)
})

test('the steps of a composite action see its inputs, and their posts come at the end of the job', async () => {
  const workspace = await temporaryDirectory()
  await symlink(fixture('.'), join(workspace, 'fixtures'))
  await mkdir(join(workspace, 'both'))
  await writeFile(join(workspace, 'both/action.yml'), COMPOSITE)
  const job = await testJob({ workspace })
  const step = await job.uses(join(workspace, 'both'), { id: 'both', with: { wish: 'six' } })
  expect([step.validationErrors, step.outcome]).toEqual([[], 'success'])
  const inputs = Object.fromEntries(JSON.parse(job.evaluate('${{ steps.both.outputs.given }}')))
  expect(inputs).toMatchObject({ INPUT_PORTS: 'six', 'INPUT_FREE-PORT': 'six' })
  expect((await job.finish()).posts.map(({ stage, id }) => [stage, id])).toEqual([
    ['post', 'second'],
    ['post', 'first'],
  ])
})

const COMPOSITE = `
name: both
description: two steps
inputs: { wish: { description: a wish } }
outputs: { given: { description: what was given, value: '\${{ steps.second.outputs.inputs }}' } }
runs:
  using: composite
  steps:
    - { uses: ./fixtures/writer, id: first, with: { ports: '1' } }
    - { uses: ./fixtures/writer, id: second, with: { ports: '\${{ inputs.wish }}', free-port: '\${{ inputs.wish }}' } }
`
