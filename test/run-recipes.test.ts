import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { CLI } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'

// `run` as the recipes of docs/run.md call it: by other programs, and in the jobs of other services.

const PATH = process.env.PATH ?? ''

function without(program: string): string | undefined {
  const isThere = PATH.split(delimiter).some((directory) => isExecutable(join(directory, program)))
  return isThere ? undefined : `there is no ${program}`
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

await describeInSpace('run is called', (space) => {
  let directory = ''
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'recipes-'))
    const call = `"${process.execPath}" "${CLI}" run`
    const scripts = { test: `${call} 'web=any 20000-20099' -- sh -c 'echo at $WEB_PORT $0; exit 7' {web}` }
    writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'recipe', version: '1.0.0', scripts }))
    const rule = `test:\n\t@${call} 'web=any 20000-20099' -- sh -c 'echo at $$WEB_PORT $$0' {web}\n`
    writeFileSync(join(directory, 'Makefile'), rule)
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  const TOLD = /^at (20\d\d\d) \1$/m
  const nothingIsLeft = async () => expect(await leasesIn(space)).toMatchObject({ sets: [], unnamed: [] })

  testUnless(without('npm'), 'by a script of npm, which ends with its code', async () => {
    const { stdout, stderr, exitCode } = await space.exec('npm', ['run', '--silent', 'test'], {
      cwd: directory,
      env: { PATH },
    })
    expect(stdout).toMatch(TOLD)
    expect(stderr).toMatch(/^leased {3}web \(20\d{3}\)$/m)
    expect(exitCode).toBe(7)
    await nothingIsLeft()
  })

  testUnless(without('make'), 'by a rule of make', async () => {
    const { stdout, exitCode } = await space.exec('make', ['test'], { cwd: directory, env: { PATH } })
    expect([stdout.match(TOLD)?.length, exitCode]).toEqual([2, 0])
    await nothingIsLeft()
  })

  test.each([
    ['GitLab', { GITLAB_CI: 'true', CI: 'true', CI_JOB_ID: '1', CI_SERVER_PORT: '443', CI_PORT: '1' }],
    ['Jenkins', { JENKINS_URL: 'http://ci.example/', BUILD_URL: 'http://ci.example/1', BUILD_ID: '1', CI: 'true' }],
  ])('in a job of %s, whose variables stay as they are', async (_name, env) => {
    const print = `process.stdout.write(JSON.stringify(process.env))`
    const command = [CLI, 'run', 'api=any 20000-20099', '--', process.execPath, '-e', print]
    const { stdout, exitCode } = await space.exec(process.execPath, command, { cwd: directory, env })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ ...env, API_PORT: expect.stringMatching(/^20\d{3}$/) })
    await nothingIsLeft()
  })

  test.each([
    ['ci-server', 'CI_SERVER_PORT is a variable of GitLab CI'],
    ['github', 'GITHUB_PORT is a variable of the runner'],
  ])('with a name of theirs, %s, to no avail', async (name, message) => {
    const { stderr, exitCode } = await space.exec(process.execPath, [CLI, 'run', `${name}=any`, '--', 'true'], {
      cwd: directory,
    })
    expect([stderr, exitCode]).toEqual([expect.stringContaining(message), 2])
  })
})
