import { describe, expect, it } from 'vitest'
import type { Holder } from '../../src/model/holder.ts'
import { endsWithJob, leftoversOf } from '../../src/model/leftover.ts'
import type { Run } from '../../src/model/run.ts'
import type { Viewer } from '../../src/model/snapshot.ts'
import { listener } from '../support/make.ts'

const job = { startedAt: '2026-11-21T10:00:00.000Z', runId: '7', attempt: '1', job: 'test', runner: 'box' }
const viewer: Viewer = { uid: 1001, ancestors: [], job }
const process = (startedAt = '2026-11-21T11:00:00.000Z', uid = 1001) => ({
  pid: 7,
  uid,
  command: 'node a.js',
  startedAt,
})
const old = process('2026-11-21T09:00:00.000Z')
const marks: Run = { repository: 'octo/widgets', runId: '7', attempt: '1', job: 'test', runner: 'box', alive: true }
const unit = { kind: 'systemd', scope: 'system', unit: 'web.service' } as const
const box = { engine: 'docker', id: 'f'.repeat(64), name: 'web' } as const

const ROWS: [string, Holder, typeof job | Omit<typeof job, 'startedAt'>, boolean, boolean | undefined][] = [
  ['a process with the tracking id', { process: process(), run: { ...marks, isOwn: true } }, job, true, true],
  ['the same, of another user', { process: process(undefined, 0), run: { ...marks, isOwn: true } }, job, true, false],
  ['the same, of a unit', { process: process(), manager: unit, run: { ...marks, isOwn: true } }, job, true, false],
  ['a process with no marks', { process: process() }, job, true, false],
  ['a unit that was started within the job', { process: process(), manager: unit }, job, true, false],
  ['a unit that is older', { process: old, manager: unit }, job, false, false],
  ['a container that was started within the job', { process: process(), container: box }, job, true, false],
  ['the same, of podman', { process: process(), container: { ...box, engine: 'podman' } }, job, true, undefined],
  ['a container that is older', { process: old, container: box }, job, false, false],
  ['one whose engine does not answer', { process: process(), container: { engine: 'docker' } }, job, false, false],
  ['a service container', { process: process(), container: box, run: { alive: true } }, job, false, false],
  ['a container with the marks of the run', { process: process(), container: box, run: marks }, job, true, false],
  [
    'one with those of another',
    { process: process(), container: box, run: { ...marks, runId: '8' } },
    job,
    false,
    false,
  ],
  ['another leg of the matrix', { process: process(), run: { ...marks, isOwn: false } }, job, false, false],
  ['one of another runner', { process: process(), run: { ...marks, runner: 'b' } }, job, false, false],
  ['one of a run that has ended', { process: process(), run: { ...marks, alive: false } }, job, false, false],
  [
    'a process in the workspace of the job',
    { process: process(), run: { directory: '/r', alive: true } },
    job,
    false,
    false,
  ],
  ['somebody who cannot be seen', { unknown: 'it was opened by root' }, job, false, false],
]
const { startedAt: _, ...inContainer } = job
ROWS.push(
  ['in a container of a job, what has its marks', { process: process(), run: marks }, inContainer, true, undefined],
  ['in a container of a job, what has none', { process: process() }, inContainer, false, undefined],
)

describe('what a job has left', () => {
  it.each(ROWS)('%s', (_name, holder, of, isLeft, ends) => {
    const other: Holder = { process: old, manager: unit }
    const left = leftoversOf([listener('20123', { holders: [other, holder] })], of)
    expect(left.map(({ holders }) => holders)).toEqual(isLeft ? [[holder]] : [])
    expect(endsWithJob([holder], { ...viewer, job: of })).toBe(ends)
  })

  it('ends with the job only where all of it does', () => {
    const holders = [{ process: process(), run: { ...marks, isOwn: true } }, { process: process() }]
    expect(endsWithJob(holders, viewer)).toBe(false)
  })
})
