import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import { systemUnit } from './holders/index.ts'
import { resolving } from './incidents/resolving.ts'

// What an ended run has left is cleared, and nothing that looks like it.

const run = {
  ...{ GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octo/widgets' },
  ...{ GITHUB_RUN_ID: '123', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'build', RUNNER_NAME: 'box' },
}
const env = Object.entries(run).flatMap(([name, value]) => ['-e', `${name}=${value}`])
const worker = '/home/alice/runner/bin/Runner.Worker'
const needs = ['old=7611', 'other=7612', 'unit=7613']

await describeInLab('what an ended run has left', (lab) => {
  const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  const docker = (...args: string[]) => lab.run('docker', args)
  const start = (name: string, port: number, ...more: string[]) =>
    docker('run', '-d', '--name', name, '--stop-signal=KILL', ...more, '-p', `${port}:80`, webImage)
  const told = async (reaches: string) => {
    const { report } = await resolve('root', ['check', ...needs, '--resolve', reaches])
    return Object.fromEntries(
      report.outcomes.map(({ title, result, reason = '' }) => [title, `${result} ${reason}`.trim()]),
    )
  }

  test('is no leftover while its job may go on', async () => {
    await lab.docker()
    await lab.run('install', ['-D', '/usr/bin/sleep', worker])
    lab.start(worker, ['1000'], { user: 'alice', login: false })
    await lab.until(async () => (await lab.exec('pgrep', ['--full', `^${worker}`])).exitCode === 0, 'the worker')
    await start('old', 7611, ...env)
    await start('other', 7612)
    await systemUnit(lab, { name: 'kept', port: 7613 })
    const before = await state()
    expect(Object.values(await told('leftovers')).filter((words) => words.startsWith('done'))).toEqual([])
    await expectAsBefore(before)
  })

  test('is stopped when that has ended, and nobody else is', async () => {
    const pids = (await lab.run('pgrep', ['--full', `^${worker}`])).split('\n').filter((pid) => pid !== '')
    await lab.run('kill', pids)
    await lab.until(async () => (await lab.exec('pgrep', ['--full', `^${worker}`])).exitCode === 1, 'its end')
    const before = await state()
    expect(await told('leftovers')).toEqual({
      'stop the container old': 'done',
      'stop the container other': 'refused it is no leftover, and resolve does not name containers',
      'stop kept.service': 'refused it is no leftover, and resolve does not name system-services',
    })
    expect((await docker('ps', '--format', '{{.Names}}')).trim()).toBe('other')
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })

  test('comes back by its restart policy no more than once it is stopped', async () => {
    await docker('update', '--restart=always', 'old')
    const before = await state()
    expect(await told('docker:old')).toMatchObject({ 'stop the container old': 'done' })
    expect((await docker('ps', '--format', '{{.Names}}')).trim()).toBe('other')
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
  })

  test('is what compose has started in the workspace of a runner, and nothing that it has started elsewhere', async () => {
    const up = async (directory: string, port: number) => {
      const services = { cache: { image: webImage, ports: [`${port}:80`], stop_signal: 'KILL' } }
      await lab.writeFile(`${directory}/compose.yaml`, JSON.stringify({ services }))
      await docker('compose', '--file', `${directory}/compose.yaml`, 'up', '--detach')
    }
    await lab.docker()
    await up('/home/alice/runner/_work/widgets/widgets', 7614)
    await up('/srv/gadgets', 7615)
    const before = await state()
    const { report } = await resolve('root', ['check', 'mine=7614', 'other=7615', '--resolve', 'leftovers'])
    expect(report.outcomes.map(({ command, result }) => [command, result])).toEqual([
      ['docker compose -p widgets stop cache', 'done'],
      ['docker compose -p gadgets stop cache', 'refused'],
    ])
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
  })
})
