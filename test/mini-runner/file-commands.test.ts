import { delimiter } from 'node:path'
import { expect, test } from 'vitest'
import { type Job, type Step, startJob } from './index.ts'
import { testJob } from './test-job.ts'

const node = process.execPath

function append(job: Job, kind: string, text: string): Promise<Step> {
  const program = "require('node:fs').appendFileSync(process.env['GITHUB_' + process.argv[1]], process.argv[2])"
  return job.run({ id: 'write', command: [node, '-e', program, kind, text] })
}

test('a bad output file fails the step, and what came before the bad line counts', async () => {
  const job = await testJob()
  const step = await append(job, 'OUTPUT', 'a=1\nb<<END\nunterminated')
  expect(step).toMatchObject({ outcome: 'failure', exitCode: 0, outputs: { a: '1' } })
  expect(step.annotations.map(({ message }) => message)).toEqual([
    "Unable to process file command 'output' successfully.",
    'Invalid value. EOF marker missing new line.',
  ])
  expect(job.evaluate('${{ steps.write.outcome }} ${{ steps.write.outputs.a }}')).toBe('failure 1')
})

test.each(['OUTPUT', 'ENV'])('an empty name in %s fails the step', async (kind) => {
  const step = await append(await testJob(), kind, '=1\n')
  expect(step.outcome).toBe('failure')
})

test('NODE_OPTIONS is refused with an error, and the step still succeeds', async () => {
  const job = await testJob()
  const step = await append(job, 'ENV', 'Node_Options=--inspect\nA=1\n')
  expect(step.annotations.map(({ level }) => level)).toEqual(['error'])
  expect(step.outcome).toBe('success')
  expect(job.evaluate('${{ env.A }}|${{ env.NODE_OPTIONS }}')).toBe('1|')
})

test('a path added again moves to the front', async () => {
  const job = await testJob({ env: { PATH: '/usr/bin' } })
  await append(job, 'PATH', '/a\n\n/b\n')
  await append(job, 'PATH', '/a\n')
  const step = await job.run({ command: [node, '-p', 'process.env.PATH'] })
  expect(step.log).toBe(['/a', '/b', '/usr/bin'].join(delimiter))
})

test.each([
  [1024 * 1024, 1024 * 1024 + 1, 0],
  [1024 * 1024 + 1, 0, 1],
])('a summary of %i bytes has %i characters and %i errors', async (size, length, errors) => {
  const job = await testJob()
  const program = "require('node:fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(process.argv[1]))"
  const step = await job.run({ command: [node, '-e', program, String(size)] })
  expect(step.summary).toHaveLength(length)
  expect(step.annotations).toHaveLength(errors)
  expect(step.outcome).toBe('success')
})

test('the summary is masked line by line', async () => {
  const job = await testJob()
  await job.run({ command: [node, '-p', '"::add-mask::s3cret"'] })
  const step = await append(job, 'STEP_SUMMARY', 'the s3cret\r\nend')
  expect(step.summary).toBe('the ***\nend\n')
})

test('the files are read although the process was killed', async () => {
  const job = await testJob()
  const program = `
    require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'claimed=5432\\n')
    process.kill(process.pid, 'SIGKILL')`
  const step = await job.run({ command: [node, '-e', program] })
  expect(step).toMatchObject({ outcome: 'failure', exitCode: 137, outputs: { claimed: '5432' } })
})

test('a file that the step removed counts as empty', async () => {
  const job = await testJob()
  const step = await job.run({ command: [node, '-e', "require('node:fs').rmSync(process.env.GITHUB_OUTPUT)"] })
  expect(step).toMatchObject({ outcome: 'success', outputs: {} })
})

test('each step has fresh files', async () => {
  const job = await testJob()
  await append(job, 'OUTPUT', 'a=1\n')
  const step = await append(job, 'OUTPUT', 'b=2\n')
  expect(step.outputs).toEqual({ b: '2' })
})

test('job outputs leave out what is empty, masked or too large', async () => {
  const job = await startJob()
  await append(job, 'OUTPUT', 'port=5432\n')
  await job.run({ command: [node, '-p', '"::add-mask::8080"'] })
  const large = 'x'.repeat(600_000)
  const wanted = { port: '${{ steps.write.outputs.port }}', none: '${{ steps.no.outputs.port }}', web: '18080', large }
  expect(job.outputs(wanted)).toEqual({
    values: { port: '5432' },
    skipped: { none: 'empty', web: 'may contain secret', large: 'over the size limit' },
  })
  await job.finish()
})
