import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrograms, parseSocketPath } from '../../../src/host/managers/supervisor.ts'

const recorded = readFileSync(join(import.meta.dirname, '../../fixtures/managers/supervisor-processes.txt'), 'utf8')

describe('parsePrograms', () => {
  it('reads names as supervisorctl takes them, and pids', () => {
    expect(parsePrograms(recorded)).toEqual([
      { unit: 'late', pid: 0 },
      { unit: 'shop:worker_7011', pid: expect.any(Number) },
      { unit: 'shop:worker_7012', pid: expect.any(Number) },
      { unit: 'trying', pid: expect.any(Number) },
    ])
  })

  it('believes no name of another form', () => {
    const member = (name: string, value: string) => `<member><name>${name}</name>\n<value>${value}</value></member>`
    const program = (name: string) =>
      `<struct>${member('name', `<string>${name}</string>`)}${member('group', '<string>g</string>')}${member('pid', '<int>7</int>')}</struct>`
    const answer = ['web', '$(reboot)', '&lt;b', '-rf /', 'a b', ''].map(program).join('')
    expect(parsePrograms(answer)).toEqual([{ unit: 'g:web', pid: 7 }])
  })

  it('takes damaged answers', () => {
    fc.assert(
      fc.property(fc.nat(recorded.length), fc.string(), (at, noise) => {
        for (const { unit, pid } of parsePrograms(`${recorded.slice(0, at)}${noise}`)) {
          expect(unit).toMatch(/^[\w.:-]+$/)
          expect(Number.isSafeInteger(pid)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('parseSocketPath', () => {
  it.each([
    ['[unix_http_server]\nfile=/run/supervisor.sock   ; (the path)\nchmod=0700\n', '/run/supervisor.sock'],
    ['[supervisord]\nfile=/no\n[unix_http_server]\nchmod=0700\nfile = %(here)s/own.sock\n', '/srv/own.sock'],
    ['[unix_http_server]\n[inet_http_server]\nfile=/no\n', undefined],
    ['[unix_http_server]\nfile=%(ENV_HOME)s/x.sock\n', undefined],
    ['[unix_http_server]\nfile=relative.sock\n', undefined],
    [';[unix_http_server]\n;file=/no\n', undefined],
    ['', undefined],
  ])('of %j is %s', (config, path) => {
    expect(parseSocketPath(config, '/srv')).toBe(path)
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseSocketPath(text, '/srv') ?? '/').toMatch(/^\//)
      }),
    )
  })
})
