import { describe, expect, it } from 'vitest'
import type { RunVariables } from '../../../../src/host/linux/ci-run.ts'
import { isOfJob } from '../../../../src/host/linux/leases/list.ts'

const run: RunVariables = {
  GITHUB_RUN_ID: '41',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'test',
  RUNNER_NAME: 'box-1',
}

const gitlab: RunVariables = { CI_JOB_ID: '5', CI_PIPELINE_ID: '7', CI_PROJECT_PATH: 'group/app' }

describe('whether a lease is of the job that asks', () => {
  it.each<[string, RunVariables, RunVariables, boolean]>([
    ['the same tracking id', { RUNNER_TRACKING_ID: 'a' }, { RUNNER_TRACKING_ID: 'a' }, true],
    ['another one, of the same run', { ...run, RUNNER_TRACKING_ID: 'a' }, { ...run, RUNNER_TRACKING_ID: 'b' }, false],
    ['one that has none', run, { ...run, RUNNER_TRACKING_ID: 'b' }, false],
    ['both emptied, and nothing else', { RUNNER_TRACKING_ID: '' }, { RUNNER_TRACKING_ID: '' }, false],
    ['no marks at all', {}, {}, false],
    ['in containers of one job', run, run, true],
    ['in containers of two legs of a matrix', run, { ...run, RUNNER_NAME: 'box-2' }, false],
    ['in containers, one that does not say its runner', { ...run, RUNNER_NAME: '' }, run, false],
    ['in a job of GitLab', gitlab, gitlab, true],
    ['in another job of its pipeline', gitlab, { ...gitlab, CI_JOB_ID: '6' }, false],
    ['in a job of GitLab that a runner of GitHub runs', { ...gitlab, RUNNER_TRACKING_ID: 'a' }, gitlab, false],
    ['no job of GitLab, for want of its form', { CI_JOB_ID: 'x' }, { CI_JOB_ID: 'x' }, false],
    ['another attempt', run, { ...run, GITHUB_RUN_ATTEMPT: '2' }, false],
  ])('%s', (_, marks, own, expected) => {
    expect(isOfJob(marks, own)).toBe(expected)
  })
})
