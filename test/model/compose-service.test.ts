import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDockerContainers } from '../../src/host/managers/docker.ts'
import { type ComposeService, isUp } from '../../src/model/compose-service.ts'
import type { Demand } from '../../src/model/demand.ts'
import type { Container, Holder } from '../../src/model/holder.ts'
import type { Listener } from '../../src/model/listener.ts'
import { lookedAt, settledByContainers } from '../../src/model/settled.ts'
import { judge } from '../../src/model/verdict.ts'
import { formatSummary } from '../../src/report/summary.ts'
import { describeUp } from '../../src/report/up-words.ts'
import { leased, listener, need, reportOf, snapshot } from '../support/make.ts'

// The container shop-api-1 as docker itself has told of it.

const recorded = readFileSync(join(import.meta.dirname, '../fixtures/managers/docker-containers.txt'), 'utf8')
const [row] = parseDockerContainers(JSON.parse(recorded.slice(recorded.indexOf('\n')))).filter(
  ({ name }) => name === 'shop-api-1',
)
if (row === undefined) throw new Error('the recording has no shop-api-1')
const { isRunning: _, ports: __, ...api } = row
const container: Container = api

const service: ComposeService = {
  project: 'shop',
  service: 'api',
  directories: ['/srv/shop'],
  files: ['/srv/shop/compose.yaml'],
}
const viewer = { uid: 1000, ancestors: [] }
const heldBy = (more: Partial<Container> = {}, holder: Partial<Holder> = {}): Listener =>
  listener('8080', { holders: [{ container: { ...container, ...more }, ...holder }] })

describe('the labels of compose', () => {
  it('are read as docker tells them', () => {
    expect(row).toMatchObject({
      composeProject: 'shop',
      composeService: 'api',
      composeDirectory: '/srv/shop',
      composeFiles: ['/srv/shop/compose.yaml'],
    })
  })

  it.each([
    ['a path that is none', '../shop', undefined],
    ['control characters', '/srv/\u001b[2J', undefined],
    ['something that is no text', 7, undefined],
    ['a path with blanks', '/srv/my shop', '/srv/my shop'],
  ])('are believed in their own form only: %s', (_name, path, expected) => {
    const labels = { 'com.docker.compose.project.working_dir': path, 'com.docker.compose.project.config_files': path }
    const [told] = parseDockerContainers([{ Id: 'a'.repeat(64), Names: ['/x'], State: 'running', Labels: labels }])
    expect(told?.composeDirectory).toBe(expected)
    expect(told?.composeFiles).toEqual(expected === undefined ? undefined : [expected])
  })
})

describe('a service is up', () => {
  const isUpWith = (blockers: Listener[], more: Partial<ComposeService> = {}) =>
    isUp({ ...service, ...more }, blockers, viewer)

  it('where its container has the port', () => {
    expect(isUpWith([heldBy(), heldBy({ name: 'shop-api-2' })])).toBe(true)
  })

  it('where its files are the same, or its directory is', () => {
    expect(isUpWith([heldBy()], { directories: ['/elsewhere'] })).toBe(true)
    expect(isUpWith([heldBy()], { files: ['/elsewhere/compose.yaml'] })).toBe(true)
    expect(isUpWith([heldBy()], { directories: ['/elsewhere'], files: ['/elsewhere/compose.yaml'] })).toBe(false)
  })

  it.each<[string, Partial<Container>]>([
    ['another project', { composeProject: 'other' }],
    ['another service', { composeService: 'web' }],
    ['what a container has left behind', { isGone: true }],
    ['a container of another user', { uid: 1001 }],
    ['a container of another daemon', { host: 'unix:///run/other.sock' }],
  ])('not where %s has it', (_name, more) => {
    expect(isUpWith([heldBy(more)])).toBe(false)
  })

  it('where compose is told to ask that daemon, or it is the user’s own', () => {
    const host = 'unix:///run/other.sock'
    expect(isUpWith([heldBy({ host })], { daemon: host })).toBe(true)
    expect(isUpWith([heldBy({ host, uid: 1000 })])).toBe(true)
  })

  it('not where somebody else has it too, or nobody was seen to', () => {
    expect(isUpWith([heldBy(), listener('8080')])).toBe(false)
    expect(isUpWith([heldBy(), listener('8080', { holders: [] })])).toBe(false)
    expect(isUpWith([heldBy(), leased('8080')])).toBe(false)
    expect(isUpWith([])).toBe(false)
  })

  it('where there are connections beside, which hold nothing', () => {
    expect(isUpWith([heldBy(), listener('8080', { state: 'time-wait', inode: 0, holders: [] })])).toBe(true)
  })
})

describe('a need of a service that is up', () => {
  const demandFor = (spec: string, anyOf?: { low: number; high: number }): Demand => {
    const declared = { group: 'compose', service, ...(anyOf === undefined ? {} : { anyOf }) }
    const preferred = { ...need(`api=${spec}`), declared }
    return { name: 'api', optional: false, origin: {}, preferred, choices: [{ kind: 'remap' }], hold: true }
  }
  const held = (...specs: string[]) => specs.map((spec) => ({ ...heldBy(), endpoint: { ...listener(spec).endpoint } }))
  const settled = (demands: Demand[], listeners: Listener[]) =>
    settledByContainers(demands, snapshot({ listeners })).map(({ preferred, choices }) => [
      preferred?.range.low,
      choices.length,
    ])

  it('looks for no other port', () => {
    expect(settled([demandFor('8080')], held('8080'))).toEqual([[8080, 0]])
    expect(settled([demandFor('8080')], [listener('8080')])).toEqual([[8080, 1]])
    expect(settled([demandFor('8080')], [])).toEqual([[8080, 1]])
  })

  it('of a block may have a part of it, where the rest is free', () => {
    expect(settled([demandFor('8080-8081')], held('8080'))).toEqual([[8080, 0]])
    expect(settled([demandFor('8080-8081')], [...held('8080'), listener('8081')])).toEqual([[8080, 1]])
  })

  it('takes the port of several that its container has, each copy another one', () => {
    const anyOf = { low: 8080, high: 8082 }
    const copies = [demandFor('8080', anyOf), demandFor('8081', anyOf)]
    expect(copies.flatMap(lookedAt).map(({ range }) => range)).toEqual([anyOf, anyOf])
    expect(settled(copies, held('8082', '8080'))).toEqual([
      [8080, 0],
      [8082, 0],
    ])
    expect(settled(copies, held('8082'))).toEqual([
      [8082, 0],
      [8081, 1],
    ])
  })

  it('is told with its container', () => {
    const { preferred } = demandFor('8080')
    if (preferred === undefined) throw new Error('no port')
    const [judged] = judge([preferred], snapshot({ listeners: held('8080') }))
    expect(judged?.verdict).toBe('already-up')
    const up = new Map([[preferred, judged?.blockers ?? []]])
    expect(describeUp(preferred, { up })).toBe('already up: container shop-api-1 of this compose project')
    const statuses = new Map([[preferred, 'already-up' as const]])
    const report = { ...reportOf([]), requirements: [preferred], statuses, up }
    expect(formatSummary(report, '')).toContain('| api | 8080 | ✅ already up&#58; container shop-api-1')
  })
})
