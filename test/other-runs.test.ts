import { expect, test } from 'vitest'
import { LEASES_SHAPE } from '../src/report/leases-shape.ts'
import { type JsonReport, REPORT_SHAPE } from '../src/report/report-shape.ts'
import { ended } from './port-space/children.ts'
import { describeInSpace } from './port-space/describe-in-space.ts'
import { CLI } from './support/cli.ts'
import { spokenBy } from './support/spoken.ts'

// The committed bundle, and what was started in jobs of other systems than GitHub's.

const NO_JOB = { RUNNER_TRACKING_ID: undefined, GITHUB_RUN_ID: undefined }
const GITLAB = {
  CI_JOB_ID: '4711',
  CI_JOB_NAME: 'unit tests',
  CI_JOB_URL: 'https://gitlab.example/group/widgets/-/jobs/4711',
  CI_PIPELINE_ID: '99',
  CI_PROJECT_PATH: 'group/widgets',
}
const JENKINS = {
  BUILD_TAG: 'jenkins-widgets-12',
  BUILD_URL: 'https://ci.example/job/widgets/12/',
  JOB_NAME: 'widgets',
}
const BUILDKITE = {
  BUILDKITE_JOB_ID: '0190a1b2-c3d4-4e5f-8a6b-7c8d9e0f1a2b',
  BUILDKITE_BUILD_NUMBER: '3',
  BUILDKITE_ORGANIZATION_SLUG: 'acme',
  BUILDKITE_PIPELINE_SLUG: 'app',
}
const CIRCLECI = {
  CIRCLE_BUILD_NUM: '256',
  CIRCLE_JOB: 'build',
  CIRCLE_PROJECT_USERNAME: 'acme',
  CIRCLE_PROJECT_REPONAME: 'app',
}

const JOBS: [string, NodeJS.ProcessEnv, string][] = [
  ['gitlab', GITLAB, 'job unit tests of group/widgets, GitLab pipeline 99'],
  ['jenkins', JENKINS, 'job widgets, Jenkins build 12'],
  ['buildkite', BUILDKITE, 'acme/app, Buildkite build 3'],
  ['circleci', CIRCLECI, 'job build of acme/app, CircleCI build 256'],
]

await describeInSpace('a job of another system', (space) => {
  const cli = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    space.exec(process.execPath, [CLI, ...args], { env: { ...NO_JOB, ...env } })

  test.each(JOBS)('has left a server, of which %s does not tell whether it has ended', async (ci, env, name) => {
    const port = 6_000 + JOBS.findIndex(([one]) => one === ci)
    await space.hold('tcp-listen-any', port, { env: { ...NO_JOB, ...env } })
    const { stdout } = await cli(['who', `${port}`])
    expect(stdout).toContain(`started by ${name}, and whether that has ended does not show`)
    const page = env.CI_JOB_URL ?? env.BUILD_URL
    expect(stdout).toContain(`ask for another port, or wait for the job that has it${page ? `: ${page}` : '\n'}`)
    expect(stdout).toMatch(/ if that job has ended: end the process: kill \d+$/m)
    const report: JsonReport = REPORT_SHAPE.parse(JSON.parse((await cli([`${port}`, '--json'])).stdout))
    expect(report.findings[0]?.holders[0]?.run).toMatchObject({ ci, alive: true })
    expect(report.findings[0]?.remedies.map(({ kind }) => kind)).toEqual(['move', 'end-process'])
    const own = REPORT_SHAPE.parse(JSON.parse((await cli([`${port}`, '--json'], env)).stdout))
    expect(own.findings[0]?.holders[0]?.run?.isOwn).toBe(true)
  })

  test.each(JOBS)(
    'of %s is told beside what it has leased, and a later command of it has that as its own',
    async (ci, env, name) => {
      const words = ['run', '--quiet', 'web=any', '--', 'sh', '-c', 'echo "at $WEB_PORT"; read line']
      const child = space.start(process.execPath, [CLI, ...words], { env: { ...NO_JOB, ...env } })
      const [, port = ''] = await spokenBy(child).until(/^at (\d+)$/m)
      expect((await cli(['leases'])).stdout).toContain(` ${name}\n`)
      const { sets } = LEASES_SHAPE.parse(JSON.parse((await cli(['leases', '--json'], env)).stdout))
      expect(sets).toMatchObject([{ isOwn: true, run: { ci, alive: true } }])
      expect((await cli([port])).stdout).toContain(`leased to ${name} (need web, `)
      expect((await cli([port], env)).stdout).toContain(`leased to this job (need web, `)
      expect((await cli(['who', port])).stdout).toContain(`leased to ${name}\n`)
      child.stdin.end('\n')
      await ended(child)
    },
  )

  test('is not had by words that anybody may set', async () => {
    const env = { ...GITLAB, CI_JOB_NAME: 'a\n\u001b[2Jb', CI_JOB_URL: 'https://x/::error::', BUILD_TAG: 'v1' }
    await space.hold('tcp-listen-any', 6_010, { env: { ...NO_JOB, ...env } })
    const { stdout } = await cli(['who', '6010'])
    expect(stdout).toContain('started by group/widgets, GitLab pipeline 99, and whether')
    expect(stdout).not.toMatch(/\u001b|::error|https/)
  })

  test('of GitHub is what a process is of that says both', async () => {
    const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octo/widgets', GITHUB_RUN_ID: '77' }
    await space.hold('tcp-listen-any', 6_011, { env: { ...NO_JOB, ...GITLAB, ...github } })
    expect((await cli(['who', '6011'])).stdout).toContain('octo/widgets, run 77')
  })
})
