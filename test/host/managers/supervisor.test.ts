import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrograms, parseSocketPath, statusCommand } from '../../../src/host/managers/supervisor.ts'

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

describe('statusCommand', () => {
  const own = 'supervisord -n -c own.conf'
  it.each<[string, number, string, string | undefined, string | undefined]>([
    ['root’s usual one', 0, 'supervisord -n -c /etc/supervisor/supervisord.conf', '/', 'sudo supervisorctl status'],
    ['root’s without a file', 0, 'supervisord', undefined, 'sudo supervisorctl status'],
    ['root’s other one', 0, 'supervisord -c /srv/s.conf', '/', 'sudo supervisorctl -c /srv/s.conf status'],
    ['one’s own', 1001, own, '/srv', 'supervisorctl -c /srv/own.conf status'],
    ['another’s', 54_321, own, '/srv', "sudo -u '#54321' supervisorctl -c /srv/own.conf status"],
    [
      'another’s whose directory is hidden',
      ...([54_321, own, undefined] as const),
      `sudo -u '#54321' env -C "$(sudo readlink /proc/7/cwd)" supervisorctl -c own.conf status`,
    ],
    ['another’s without a file', 54_321, 'supervisord', '/srv', "sudo -u '#54321' env -C /srv supervisorctl status"],
    [
      'one whose file has blanks and quotes',
      0,
      'supervisord -c /srv/$(reboot)',
      '/',
      "sudo supervisorctl -c '/srv/$(reboot)' status",
    ],
    ['one whose file cannot be shown', 0, 'supervisord -c /srv/\u001b[2J', '/', undefined],
  ])('of %s', (_, uid, command, cwd, expected) => {
    const supervisord = { pid: 7, uid, command, ...(cwd !== undefined && { cwd }) }
    expect(statusCommand(supervisord, { uid: 1001, ancestors: [] })).toBe(expected)
  })
})
