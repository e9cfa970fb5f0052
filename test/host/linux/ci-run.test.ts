import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hidesProcesses,
  isWorker,
  type RunVariables,
  runOf,
  type Workers,
  workspaceOf,
} from '../../../src/host/linux/ci-run.ts'

const variables: RunVariables = {
  RUNNER_TRACKING_ID: 'github_1',
  RUNNER_NAME: 'build host 3',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/widgets',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'test',
}
const workers = (starts: number[], more: Partial<Workers> = {}): Workers => ({ starts, isComplete: true, ...more })

const without = (name: keyof RunVariables): RunVariables => {
  const { [name]: _, ...others } = variables
  return others
}

describe('a run', () => {
  it('is what the variables say', () => {
    expect(runOf(variables, 5, workers([]))).toEqual({
      repository: 'octo/widgets',
      runId: '123',
      attempt: '1',
      job: 'test',
      runner: 'build host 3',
      url: 'https://github.com/octo/widgets/actions/runs/123',
      alive: false,
    })
  })

  it.each([
    ['https://github.com', '2', 'https://github.com/octo/widgets/actions/runs/123/attempts/2'],
    ['https://git.corp:8443', '1', 'https://git.corp:8443/octo/widgets/actions/runs/123'],
    ['http://git', '0', 'http://git/octo/widgets/actions/runs/123'],
  ])('at %s, attempt %s', (GITHUB_SERVER_URL, GITHUB_RUN_ATTEMPT, url) => {
    expect(runOf({ ...variables, GITHUB_SERVER_URL, GITHUB_RUN_ATTEMPT }, 5, workers([]))?.url).toBe(url)
  })

  it.each([
    ['GITHUB_REPOSITORY', ['widgets', 'a/b/c', '../..', 'octo/..', 'octo/a b', '-x/y', 'octo/widgets\n', '']],
    ['GITHUB_RUN_ID', ['', '12a', '-1', '1/../2', '123456789012345678901']],
    [
      'GITHUB_SERVER_URL',
      ['', 'github.com', 'javascript:1', 'https://a@b', 'https://a/b', 'https://a b', 'https://a)'],
    ],
  ] as const)('is none with a wrong %s', (name, values) => {
    for (const value of values) expect(runOf({ ...variables, [name]: value }, 5, workers([]))).toBeUndefined()
    expect(runOf(without(name), 5, workers([]))).toBeUndefined()
  })

  it.each([
    ['GITHUB_RUN_ATTEMPT', 'attempt', 'one'],
    ['GITHUB_JOB', 'job', 'a b'],
    ['RUNNER_NAME', 'runner', 'a\nb'],
    ['RUNNER_NAME', 'runner', '\u202e'],
  ] as const)('goes without %s where that is none', (name, key, value) => {
    for (const given of [{ ...variables, [name]: value }, without(name)])
      expect(runOf(given, 5, workers([]))).toSatisfy((run: object) => !(key in run))
  })

  it('has an address of one shape, whatever the variables say', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...Object.values(variables)))
    fc.assert(
      fc.property(fc.record({ ...fcOf(text) }), (given) => {
        expect(runOf(given, 5, workers([]))?.url ?? 'https://h/a/b/actions/runs/1').toMatch(
          /^https?:\/\/[\w.:-]+\/[\w-]+\/[\w.-]+\/actions\/runs\/\d+(\/attempts\/\d+)?$/,
        )
      }),
    )
  })
})

function fcOf(text: fc.Arbitrary<string>) {
  return Object.fromEntries(Object.keys(variables).map((name) => [name, text]))
}

describe('its job', () => {
  const isAlive = (given: RunVariables, start: number | undefined, known: Workers) => runOf(given, start, known)?.alive

  it.each([
    ['has ended where there is no worker', 5, workers([]), false],
    ['has ended where every worker is younger', 5, workers([5.01, 9]), false],
    ['may go on where a worker is older', 5, workers([9, 4.99]), true],
    ['may go on where a worker started in the same tick', 5, workers([5]), true],
    ['may go on where workers may be hidden', 5, workers([], { isComplete: false }), true],
    ['may go on where its start is unknown', undefined, workers([]), true],
    ['goes on where it is our own', 5, workers([], { ownTrackingId: 'github_1' }), true],
    ['is not our own for another id', 5, workers([], { ownTrackingId: 'github_2' }), false],
  ])('%s', (_, start, known, alive) => {
    expect(isAlive(variables, start, known)).toBe(alive)
  })

  it('may run in a container where the tracking id was never there', () => {
    for (const known of [workers([]), workers([], { ownTrackingId: 'github_2' })])
      expect(isAlive(without('RUNNER_TRACKING_ID'), 5, known)).toBe(true)
  })

  it('has left behind what it asked the runner to spare, by an empty id, which is not ours either', () => {
    const spared = { ...variables, RUNNER_TRACKING_ID: '' }
    expect(isAlive(spared, 5, workers([], { ownTrackingId: '' }))).toBe(false)
    expect(isAlive(spared, 5, workers([4]))).toBe(true)
  })

  it('may be ours where we have an empty id too, and no worker', () => {
    const spared = { ...variables, RUNNER_TRACKING_ID: '' }
    for (const starts of [[], [9]]) {
      const known = workers(starts, { ownTrackingId: '', isWithoutWorker: true })
      expect([isAlive(spared, 5, known), isAlive(variables, 5, known)]).toEqual([true, false])
    }
  })
})

describe('a workspace', () => {
  it.each([
    ['/home/ci/runner/_work/widgets/widgets', 'widgets', '/home/ci/runner'],
    ['/srv/a runner/_work/my.app/my.app/src/x', 'my.app', '/srv/a runner'],
    ['/r/_work/a/a/_work/b/b', 'b', '/r/_work/a/a'],
  ])('%s is of %s', (cwd, repository, directory) => {
    expect(workspaceOf(cwd)).toEqual({ repository, directory })
  })

  it.each([
    '',
    '/',
    '/r/_work',
    '/r/_work/a',
    '/r/_work/a/b',
    '/r/_work/a/ab',
    '/_work/a/a',
    '/r/_work/_temp',
    'r/_work/a/a',
  ])('is not %j', (cwd) => {
    expect(workspaceOf(cwd)).toBeUndefined()
  })
})

describe('workers', () => {
  it.each([
    ['/home/ci/actions-runner/bin/Runner.Worker\0spawnclient\x00104\x00107\0', true],
    ['/opt/a runner/bin.2.336.0/Runner.Worker\0', true],
    ['Runner.Worker', true],
    ['/opt/runner/bin/Runner.Listener\0run\0', false],
    ['vim\0/opt/runner/bin/Runner.Worker\0', false],
    ['/opt/My.Runner.Worker\0', false],
    ['', false],
  ])('%j: %s', (cmdline, answer) => {
    expect(isWorker(cmdline)).toBe(answer)
  })

  it.each([
    ['proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0\n', false],
    ['proc /proc proc rw,relatime,hidepid=2 0 0\n', true],
    ['/dev/sda / ext4 rw 0 0\nproc /proc proc rw,hidepid=invisible,gid=4 0 0\n', true],
    ['proc /proc proc rw,hidepid=0 0 0\n', false],
    ['proc /chroot/proc proc rw,hidepid=2 0 0\n', false],
    ['', false],
  ])('may be hidden by %j: %s', (mounts, answer) => {
    expect(hidesProcesses(mounts)).toBe(answer)
  })
})
