import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { ended } from './port-space/children.ts'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { CLI } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'
import { spokenBy } from './support/spoken.ts'

// `run` where it is called in practice: below npm and make, and in jobs of other systems than GitHub's.

const TOOL = `${process.execPath} ${CLI}`
const COMMAND = 'sh server.sh'
const missing = (file: string) =>
  spawnSync(file, ['--version']).error === undefined ? undefined : `no ${file} command`

/** What the runners of GitLab and the agents of Jenkins set, besides what they call themselves. */
const GITLAB = {
  GITLAB_CI: 'true',
  CI_JOB_ID: '4711',
  CI_JOB_NAME: 'unit tests',
  CI_JOB_TOKEN: 'hush',
  CI_JOB_URL: 'https://gitlab.example/group/widgets/-/jobs/4711',
  CI_PIPELINE_ID: '99',
  CI_PROJECT_PATH: 'group/widgets',
}
const JENKINS = {
  BUILD_ID: '12',
  BUILD_TAG: 'jenkins-widgets-12',
  BUILD_URL: 'https://jenkins.example/job/widgets/12/',
  JENKINS_NODE_COOKIE: 'hush',
  JENKINS_URL: 'https://jenkins.example/',
  JOB_NAME: 'widgets',
}
const GITHUB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/widgets',
  GITHUB_RUN_ID: '77',
  GITHUB_JOB: 'build',
  GITHUB_TOKEN: 'hush',
}
const NO_JOB = Object.fromEntries(
  ['RUNNER_TRACKING_ID', ...Object.keys(GITHUB), 'GITHUB_RUN_ATTEMPT', 'RUNNER_NAME'].map((name) => [name, undefined]),
)

await describeInSpace('run', (space) => {
  const directory = mkdtempSync(join(tmpdir(), 'callers-'))
  afterAll(() => rmSync(directory, { recursive: true }))
  const run = `${TOOL} run --quiet web=any -- ${COMMAND}`
  writeFileSync(join(directory, 'server.sh'), 'echo "up $$ $WEB_PORT"\nread line\nexit 7\n')
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ scripts: { serve: run } }))
  writeFileSync(join(directory, 'Makefile'), `serve:\n\t@${run}\n`)

  for (const [caller, args] of [
    ['sh', ['-c', run]],
    ['npm', ['run', '--silent', 'serve']],
    ['make', ['serve']],
  ] as const) {
    for (const [system, env, job] of [
      ['nobody', {}, undefined],
      ['GitHub', GITHUB, 'job build of octo/widgets, run 77'],
      ['GitLab', GITLAB, 'job unit tests of group/widgets, GitLab pipeline 99'],
      ['Jenkins', JENKINS, 'job widgets, Jenkins build 12'],
    ] as const) {
      testUnless(
        missing(caller),
        `below ${caller} in a job of ${system} has leases that name its command`,
        async () => {
          const child = space.start(caller, args, { cwd: directory, env: { ...NO_JOB, ...env } })
          const said = spokenBy(child)
          const [, pid, port = ''] = await said.until(/^up (\d+) (\d+)$/m)
          const keeper = async () => (await leasesIn(space)).sets[0]?.keeper
          await expect.poll(keeper).toBeDefined()

          const { sets } = await leasesIn(space)
          expect(sets).toMatchObject([
            { owner: { pid: Number(pid), command: COMMAND }, leases: [{ port: Number(port) }] },
          ])
          expect(sets[0]?.run?.job).toBe(/^job (.+?)(?: of |,)/.exec(job ?? '')?.[1])
          const listed = await space.exec(process.execPath, [CLI, 'leases'], { env: NO_JOB })
          expect(listed.stdout).toMatch(new RegExp(` ${COMMAND} \\(pid ${pid}\\) .* UTC +${job ?? '-'}$`, 'm'))
          const { stdout: story } = await space.exec(process.execPath, [CLI, 'who', port], { env: NO_JOB })
          expect(story).toContain(`leased to ${job ?? `${COMMAND} (pid ${pid})`}`)
          expect(readFileSync(`/proc/${await keeper()}/environ`, 'utf8')).not.toContain('hush')

          child.stdin.end('\n')
          await ended(child)
          // make has a code of its own.
          expect(child.exitCode).toBe(caller === 'make' ? 2 : 7)
          expect((await leasesIn(space)).ports).toEqual([])
        },
      )
    }
  }
})
