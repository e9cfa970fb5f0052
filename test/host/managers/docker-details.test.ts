import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfJob } from '../../../src/host/managers/container-row.ts'
import { withLife } from '../../../src/host/managers/container-run.ts'
import { parseDetails } from '../../../src/host/managers/docker-details.ts'
import { parseContext, socketsOfDaemon } from '../../../src/host/managers/docker-sockets.ts'

const text = readFileSync(join(import.meta.dirname, '../../fixtures/managers/docker-inspect.txt'), 'utf8')
const recorded = JSON.parse(text.slice(text.indexOf('\n')))

const withEnv = (Env: unknown, AutoRemove: unknown = false) => ({
  ...recorded,
  Config: { ...recorded.Config, Env },
  HostConfig: { ...recorded.HostConfig, AutoRemove },
})
const variables = ['GITHUB_SERVER_URL=https://github.com', 'GITHUB_REPOSITORY=o/w', 'GITHUB_RUN_ID=7', 'TOKEN=hush']

describe('what docker says of one container', () => {
  it('is nothing new of an ordinary one', () => {
    expect(parseDetails(recorded)).toEqual({})
  })

  it('is that it goes when it stops', () => {
    expect(parseDetails(withEnv([], true))).toEqual({ isTemporary: true })
    expect(parseDetails(withEnv([], 'true'))).toEqual({})
  })

  it('is the run that its environment names, and nothing else of that', () => {
    const url = 'https://github.com/o/w/actions/runs/7'
    expect(parseDetails(withEnv(variables))).toEqual({ run: { repository: 'o/w', runId: '7', url, alive: true } })
    expect(parseDetails(withEnv(variables.slice(1)))).toEqual({})
    // Of a name that is there twice the first counts, and what has line ends in it is one value.
    expect(parseDetails(withEnv(['GITHUB_REPOSITORY=a/b\nc', ...variables]))).toEqual({})
  })

  it('is the job of another system, which may always go on', () => {
    const env = ['CI_JOB_ID=5', 'CI_PIPELINE_ID=7', 'CI_PROJECT_PATH=group/app', 'CI_JOB_TOKEN=hush']
    const run = { ci: 'gitlab', repository: 'group/app', runId: '7', alive: true } as const
    expect(parseDetails(withEnv(env))).toEqual({ run })
    const helper = { process: { pid: 812, command: 'docker-proxy' } }
    expect(withLife(run, helper, { workers: () => ({ starts: [], isComplete: true }), statOf: () => '' })).toEqual(run)
  })

  it('never holds anything of another form', () => {
    const forms = { repository: /^[\w.-]+\/[\w.-]+$/, runId: /^\d+$/, url: /^https?:\/\/[\w.:/-]+$/ }
    const pairs = fc.array(
      fc.oneof(
        fc.constantFrom(...variables),
        fc.string(),
        fc.anything(),
        fc.string().map((x) => `GITHUB_RUN_ID=${x}`),
      ),
    )
    fc.assert(
      fc.property(fc.oneof(pairs, fc.anything()), (env) => {
        const { run } = parseDetails(withEnv(env))
        expect(JSON.stringify(run) ?? '').not.toContain('hush')
        for (const [key, form] of Object.entries(forms))
          if (run !== undefined) expect(run[key as keyof typeof forms]).toMatch(form)
      }),
    )
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(parseDetails(json)).toBeTypeOf('object')
      }),
    )
  })
})

describe('the marks of a service container', () => {
  const name = `${'a'.repeat(32)}_redis7_abc123`
  const networks = [`github_network_${'b'.repeat(32)}`]

  it.each<[string, Parameters<typeof isOfJob>, true | undefined]>([
    ['all of them', [name, { '08f4e1': '' }, networks], true],
    ['no name', [undefined, { '08f4e1': '' }, networks], undefined],
    ['another name', [`x${name}`, { '08f4e1': '' }, networks], undefined],
    ['no label', [name, { maintainer: 'me' }, networks], undefined],
    ['another network', [name, { '08f4e1': '' }, ['bridge', 'github_network_mine']], undefined],
    ['two networks', [name, { '08f4e1': '' }, ['bridge', ...networks]], true],
  ])('%s', (_, args, expected) => {
    expect(isOfJob(...args)).toBe(expected)
  })
})

describe('the sockets of a daemon', () => {
  it.each([
    ['dockerd -H fd:// --containerd=/run/containerd/containerd.sock', []],
    ['dockerd -H unix:///run/a.sock', ['/run/a.sock']],
    ['dockerd --host=unix:///run/a.sock --host unix:///run/b.sock', ['/run/a.sock', '/run/b.sock']],
    ['dockerd -H=unix:///run/a.sock -Hunix:///run/b.sock -H tcp://0.0.0.0:2375', ['/run/a.sock', '/run/b.sock']],
    ['dockerd -H unix://run/a.sock --label=unix:///run/b.sock', []],
  ])('%s', (command, sockets) => {
    expect(socketsOfDaemon(`${command.replaceAll(' ', '\0')}\0`)).toEqual(sockets)
  })
})

describe('the context of docker’s settings', () => {
  it.each([
    ['{"auths":{},"currentContext":"rootless"}', 'rootless'],
    ['{"currentContext":""}', undefined],
    ['{"currentContext":["rootless"]}', undefined],
    ['{"currentContext":"root', undefined],
    ['null', undefined],
    ['', undefined],
  ])('%s', (settings, context) => {
    expect(parseContext(settings)).toBe(context)
  })

  it('is a text in any file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (settings) => {
        expect(['string', 'undefined']).toContain(typeof parseContext(settings))
      }),
    )
  })
})
