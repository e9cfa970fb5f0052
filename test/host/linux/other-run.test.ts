import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RunVariables } from '../../../src/host/linux/ci-run.ts'
import { otherJobOf, otherRunOf } from '../../../src/host/linux/other-run.ts'

const gitlab: RunVariables = {
  CI_JOB_ID: '4711',
  CI_JOB_NAME: 'test: [linux, 1/3]',
  CI_JOB_URL: 'https://git.corp:8443/group/sub/app/-/jobs/4711',
  CI_PIPELINE_ID: '88',
  CI_PROJECT_PATH: 'group/sub/app',
}
const jenkins: RunVariables = {
  BUILD_TAG: 'jenkins-team-app-main-12',
  BUILD_URL: 'http://ci:8080/jenkins/job/team/job/app/job/main/12/',
  JOB_NAME: 'team/app/main',
}
const JOB = '0190a1b2-c3d4-4e5f-8a6b-7c8d9e0f1a2b'
const buildkite: RunVariables = {
  BUILDKITE_JOB_ID: JOB,
  BUILDKITE_LABEL: ':rspec: Tests',
  BUILDKITE_BUILD_NUMBER: '1514',
  BUILDKITE_BUILD_URL: 'https://buildkite.com/acme-inc/my-project/builds/1514',
  BUILDKITE_ORGANIZATION_SLUG: 'acme-inc',
  BUILDKITE_PIPELINE_SLUG: 'my-project',
}
const circleci: RunVariables = {
  CIRCLE_BUILD_NUM: '256',
  CIRCLE_BUILD_URL: 'https://circleci.com/gh/acme/app/256',
  CIRCLE_JOB: 'build',
  CIRCLE_PROJECT_USERNAME: 'acme',
  CIRCLE_PROJECT_REPONAME: 'app',
}
const ALL = { gitlab, jenkins, buildkite, circleci }

const runOf = (variables: RunVariables, own?: RunVariables) => otherRunOf(variables, () => own && otherJobOf(own))

describe('a run of another system', () => {
  it.each<[string, RunVariables, object]>([
    ['gitlab', gitlab, { repository: 'group/sub/app', runId: '88', job: 'test: [linux, 1/3]', url: gitlab.CI_JOB_URL }],
    ['jenkins', jenkins, { runId: '12', job: 'team/app/main', url: jenkins.BUILD_URL }],
    [
      'buildkite',
      buildkite,
      {
        ...{ repository: 'acme-inc/my-project', runId: '1514', job: ':rspec: Tests' },
        url: `https://buildkite.com/acme-inc/my-project/builds/1514#${JOB}`,
      },
    ],
    ['circleci', circleci, { repository: 'acme/app', runId: '256', job: 'build', url: circleci.CIRCLE_BUILD_URL }],
  ])('of %s is what its variables say, and may go on', (ci, variables, told) => {
    expect(runOf(variables)).toEqual({ ci, ...told, alive: true })
  })

  it.each<[keyof RunVariables, RunVariables, string[]]>([
    ['CI_JOB_ID', gitlab, ['', '0', '12a', '-1', '123456789012345678901', '1\n']],
    ['CI_PIPELINE_ID', gitlab, ['', 'x', '1 2']],
    [
      'CI_PROJECT_PATH',
      gitlab,
      ['', 'app', '../app', 'a/../b', 'a/..', 'a b/c', '-a/b', 'a/b\n', 'a//b', '/a/b', 'a/b/'],
    ],
    ['BUILD_TAG', jenkins, ['', 'v1.2', 'jenkins-other-12', 'jenkins-team-app-main-x', 'jenkins-team-app-main-12\n']],
    ['JOB_NAME', jenkins, ['', 'other', 'team/app\nmain', 'team/app\u202emain']],
    ['BUILDKITE_JOB_ID', buildkite, ['', '1', `${JOB}0`, JOB.toUpperCase()]],
    ['BUILDKITE_BUILD_NUMBER', buildkite, ['', 'x']],
    ['BUILDKITE_PIPELINE_SLUG', buildkite, ['', '..', 'a b']],
    ['CIRCLE_BUILD_NUM', circleci, ['', '1;2']],
    ['CIRCLE_PROJECT_USERNAME', circleci, ['', '..', '<b>']],
  ])('is none with a wrong %s', (name, variables, values) => {
    for (const value of values) expect(runOf({ ...variables, [name]: value }), value).toBeUndefined()
    const { [name]: _, ...others } = variables
    expect(runOf(others)).toBeUndefined()
  })

  it.each<[keyof RunVariables, RunVariables, 'job' | 'url', string[]]>([
    ['CI_JOB_NAME', gitlab, 'job', ['', 'a\nb', '\u202e', 'x'.repeat(256)]],
    [
      'CI_JOB_URL',
      gitlab,
      'url',
      [
        ...['', 'javascript:1', 'https://git/group/sub/app/-/jobs/4712', 'https://a@git/group/sub/app/-/jobs/4711'],
        ...['https://git/x y/group/sub/app/-/jobs/4711', 'https://git/?/group/sub/app/-/jobs/4711'],
        `https://git/${'x/'.repeat(600)}group/sub/app/-/jobs/4711`,
      ],
    ],
    ['BUILD_URL', jenkins, 'url', ['http://ci/job/x/13/', 'http://ci/job/x/12', 'http://ci/(x)/12/', 'file:///12/']],
    ['BUILDKITE_LABEL', buildkite, 'job', ['\u0007']],
    ['BUILDKITE_BUILD_URL', buildkite, 'url', ['https://buildkite.com/acme-inc/my-project/builds/1515']],
    ['CIRCLE_JOB', circleci, 'job', ['a\tb']],
    ['CIRCLE_BUILD_URL', circleci, 'url', ['https://circleci.com/gh/acme/app/2567', 'https://x/[y](z)/256']],
  ])('goes without %s where that is none', (name, variables, key, values) => {
    const { [name]: _, ...others } = variables
    for (const given of [...values.map((value): RunVariables => ({ ...variables, [name]: value })), others]) {
      expect(runOf(given), JSON.stringify(given)).toMatchObject({ alive: true })
      expect(runOf(given), JSON.stringify(given)).not.toHaveProperty(key)
    }
  })

  it('has no values of another form, whatever the variables say', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(ALL).flatMap(Object.values)))
    const names = Object.values(ALL).flatMap(Object.keys)
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, text]))), (given) => {
        const { url = 'http://x', repository = 'a/b', runId = '1', job = 'x' } = runOf(given) ?? {}
        expect(url).toMatch(/^https?:\/\/[\w.:-]+[\w./~%+=,#-]*$/)
        expect(repository).toMatch(/^[\w./-]+$/)
        expect(runId).toMatch(/^\d+$/)
        expect(job).not.toMatch(/\p{C}|\p{Zl}|\p{Zp}/u)
      }),
      { numRuns: 500 },
    )
  })
})

describe('its job', () => {
  it.each(Object.entries(ALL))('is that of who asks, of %s', (_, variables) => {
    expect(runOf(variables, variables)?.isOwn).toBe(true)
    for (const other of Object.values(ALL)) if (other !== variables) expect(runOf(variables, other)?.isOwn).toBe(false)
    expect(runOf(variables, {})).not.toHaveProperty('isOwn')
  })

  it.each<[string, RunVariables, RunVariables]>([
    ['another job of a pipeline', gitlab, { ...gitlab, CI_JOB_ID: '4712' }],
    [
      'a job of that number in another GitLab',
      gitlab,
      { ...gitlab, CI_JOB_URL: 'https://b/group/sub/app/-/jobs/4711' },
    ],
    ['another build', jenkins, { ...jenkins, BUILD_TAG: 'jenkins-team-app-main-13' }],
    ['a build of what is called much the same', jenkins, { ...jenkins, JOB_NAME: 'team/app-main' }],
    ['another job of a build', buildkite, { ...buildkite, BUILDKITE_JOB_ID: JOB.replace('0', '1') }],
    ['a job of another repository', circleci, { ...circleci, CIRCLE_PROJECT_REPONAME: 'lib' }],
  ])('is not %s', (_, variables, own) => {
    expect(runOf(variables, own)?.isOwn).toBe(false)
  })
})
