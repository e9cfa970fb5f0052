import { expect, test } from 'vitest'
import type { Step } from './index.ts'
import { fixture, testJob } from './test-job.ts'

async function print(...lines: string[]): Promise<Step> {
  const job = await testJob()
  return job.uses(fixture('printer'), { with: { stdout: lines.join('\n') } })
}

test('a command on either stream is carried out, and does not appear in the log', async () => {
  const job = await testJob()
  const step = await job.uses(fixture('printer'), { with: { stdout: '::notice::one\nplain', stderr: '##[error]two' } })
  expect(step.commands.toSorted((a, b) => a.data.localeCompare(b.data))).toEqual([
    { name: 'notice', properties: {}, data: 'one', stream: 'stdout' },
    { name: 'error', properties: {}, data: 'two', stream: 'stderr' },
  ])
  expect(step.log.split('\n').toSorted()).toEqual(['##[error]two', '##[notice]one', 'plain'])
  expect(step).toMatchObject({ outcome: 'success', stdout: '::notice::one\nplain', stderr: '##[error]two' })
})

const injections = [
  '::set-output name=ports::1',
  'node ##[set-output name=ports]1',
  'server\r::SET-OUTPUT name=ports::1',
  '::no-command::##[set-output name=ports;]1',
]

test.each(injections)('%j sets an output from stdout and from stderr', async (line) => {
  const job = await testJob()
  for (const stream of ['stdout', 'stderr']) {
    const step = await job.uses(fixture('printer'), { with: { [stream]: line } })
    expect(step.outputs).toEqual({ ports: '1' })
    expect(step.annotations).toMatchObject(
      [{ level: 'warning', message: /deprecated/ }].map(() => ({ level: 'warning' })),
    )
  }
})

test('nothing is carried out between stop-commands and its token', async () => {
  const stopped = ['::stop-commands::a-long-token', ...injections, '::add-mask::plain', '::A-LONG-TOKEN::']
  const step = await print(...stopped, 'plain', '::debug::done')
  expect(step.commands.map(({ name }) => name)).toEqual(['stop-commands', 'resume-commands', 'debug'])
  expect(step).toMatchObject({ outputs: {}, annotations: [], outcome: 'success' })
  expect(step.log.split('\n').slice(0, 2)).toEqual(['::stop-commands::***', '::set-output name=ports::1'])
  expect(step.log.split('\n').slice(-2)).toEqual(['::A-LONG-TOKEN::', 'plain'])
})

test.each(['', 'error', 'pause-logging'])('the stop token %j is refused, and fails the step', async (token) => {
  const step = await print(`::stop-commands::${token}`, '::notice::still read')
  expect(step.commands.map(({ name, failure }) => [name, failure !== undefined])).toEqual([
    ['stop-commands', true],
    ['notice', false],
  ])
  expect(step.outcome).toBe('failure')
})

test.each(['::set-env name=A::1', '::add-path::/bin'])('%s is refused, and fails the step', async (line) => {
  const step = await print(line)
  expect(step.commands).toMatchObject([{ failure: expect.stringContaining('disabled') }])
  expect(step.outcome).toBe('failure')
  expect(step.annotations[0]?.message).toBe(`Unable to process command '${line}' successfully.`)
})

test('set-output and save-state still work, with a warning each', async () => {
  const step = await print('::set-output name=a::1', '::save-state name=b::2')
  expect(step).toMatchObject({ outputs: { a: '1' }, state: { b: '2' }, outcome: 'success' })
  expect(step.annotations.map(({ level }) => level)).toEqual(['warning', 'warning'])
})

test('a masked value is hidden in every later line, annotation and step', async () => {
  const job = await testJob()
  const first = await job.uses(fixture('printer'), {
    with: { stdout: 'before s3cret\n::add-mask::s3cret%0Aother\nafter s3cret\nother\n::error title=s3cret::s3cret' },
  })
  const second = await job.run({ command: [process.execPath, '-p', '"s3cret"'] })
  expect(first.log).toBe('before s3cret\nafter ***\n***\n##[error]***')
  expect(first.annotations).toEqual([{ level: 'error', message: '***', title: 's3cret' }])
  expect([second.log, second.stdout]).toEqual(['***', 's3cret\n'])
})

test('an empty mask only warns', async () => {
  const step = await print('::add-mask::  ', 'a  b')
  expect(step.annotations.map(({ level }) => level)).toEqual(['warning'])
  expect(step.log).toContain('a  b')
})

test('groups, echo and debug shape the log', async () => {
  const step = await print('::group::Ports', '::debug::hidden', '::echo::on', '::set-output name=a::1', '::endgroup::')
  expect(step.log.split('\n').filter((line) => !line.startsWith('##[warning]'))).toEqual([
    '##[group]Ports',
    '::set-output name=a::1',
    '::endgroup::',
    '##[endgroup]',
  ])
})

test('debug lines show when step debug logging is on', async () => {
  const job = await testJob({ debug: true })
  const step = await job.uses(fixture('printer'), { with: { stdout: '::debug::one%0Atwo' } })
  expect(step.log).toBe('##[debug]one\n##[debug]two')
})

test('ten annotations of a level are kept, and a message is cut at 4096 characters', async () => {
  const job = await testJob()
  const step = await job.uses(fixture('noisy'))
  expect(step.annotations.filter(({ level }) => level === 'warning').at(-1)?.message).toBe('warning 10')
  expect(step.droppedAnnotations.map(({ message }) => message)).toEqual([
    'warning 11',
    'warning 12',
    'warning 13',
    'warning 14',
  ])
  expect(step.annotations.find(({ level }) => level === 'notice')?.message).toHaveLength(4096)
  expect(step.log).toContain('##[warning]warning 14')
  expect(step.commands).toHaveLength(15)
})

const places: [properties: string, place: object][] = [
  ['file=a.ts,line=3', { file: 'a.ts', line: 3 }],
  ['line=3,endLine=4', { line: 3, endLine: 4 }],
  ['endLine=4', { line: 4, endLine: 4 }],
  ['line=4,endLine=3', {}],
  ['line=3,col=5,endColumn=7', { line: 3, col: 5, endColumn: 7 }],
  ['line=3,endColumn=7', { line: 3, col: 7, endColumn: 7 }],
  ['line=3,col=7,endColumn=5', { line: 3 }],
  ['line=3,endLine=4,col=5', { line: 3, endLine: 4 }],
  ['col=5,endColumn=7', {}],
  ['line=three', {}],
]

test.each(places)('the place %s is taken as %j', async (properties, place) => {
  const step = await print(`::notice ${properties}::x`)
  expect(step.annotations).toEqual([{ level: 'notice', message: 'x', ...place }])
})

test('a file under the workspace is made relative, another is not', async () => {
  const job = await testJob()
  const files = [`${job.workspace}/src/a.ts`, '/etc/hosts', 'b.ts']
  const stdout = files.map((file) => `::error file=${file}::x`).join('\n')
  const step = await job.uses(fixture('printer'), { with: { stdout } })
  expect(step.annotations.map(({ file }) => file)).toEqual(['src/a.ts', '/etc/hosts', 'b.ts'])
})
