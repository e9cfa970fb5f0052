import { describe, expect, it } from 'vitest'
import type { Listener } from '../../src/model/listener.ts'
import { refOf, type Service, type ServicePair } from '../../src/model/service.ts'
import type { Paint } from '../../src/report/paint.ts'
import { plain } from '../../src/report/paint.ts'
import { formatServices } from '../../src/report/service-table.ts'
import { formatServicesReport } from '../../src/report/services-text.ts'
import { formatText } from '../../src/report/text.ts'
import { claim, having, reportOf, service } from '../support/make.ts'

const boot = { startsAtBoot: true }
const product = { key: 'ollama', name: 'Ollama', ports: [11_434] }
const quadlet = { file: '/home/alice/.config/containers/systemd/ollama.container', line: 7, column: 13 }
const [winner, sockets] = having(
  service('system:ollama.service', { product, ...boot, since: '2026-11-20T08:14:09.000Z' }),
  '127.0.0.1:11434',
)
const loser = service('user:ollama.service', {
  ...{ product, ...boot, state: 'restarting', restarts: 12 },
  claims: [claim('11434', { source: 'publish', confidence: 'certain', origin: quadlet })],
  failure: { cause: 'address-in-use', ports: [11_434] },
})
const broken = service('supervisor:api', { state: 'failed', failure: { cause: 'not-found', ports: [] } })
const nginx = ['80', '443', '8443'].map((port, at) =>
  claim(port, { origin: { file: '/etc/nginx.conf', line: at + 3 } }),
)
const calm = [
  having(
    service('system:nginx.service', { ...boot, claims: nginx }),
    '0.0.0.0:80',
    '[::]:80',
    '443',
    '81',
    '53/udp',
  )[0],
  service('system:redis.service', {
    state: 'down',
    claims: [claim('6379', { confidence: 'guess', source: 'default-port' })],
  }),
  service('system:cron.service', boot),
]
const idle = Array.from({ length: 8 }, (_, at) => service(`system:idle-${at}.service`, { state: 'down' }))

const lookAt = (services: Service[], listeners: Listener[] = [], pairs: ServicePair[] = []) =>
  reportOf([], { listeners, inventory: { services, listeners } }, { pairs })

describe('the table of services', () => {
  const report = lookAt([...idle, ...calm, broken, loser, winner], sockets)

  it('has what is run twice first, and counts what nobody asks for', () => {
    expect(formatServices(report, plain).join('\n')).toMatchInlineSnapshot(`
      "SERVICE                    STATE             AT BOOT  HAS               WANTS  SAID BY
      system:ollama.service      up                yes      127.0.0.1:11434   -      -
      user/alice:ollama.service  restarting (12x)  yes      -                 11434  /home/alice/.config/containers/systemd/ollama.container:7
      supervisor:api             failed            no       -                 -      -
      system:nginx.service       up                yes      80-81 443 53/udp  8443   /etc/nginx.conf:3 +2
      system:cron.service        up                yes      -                 -      -
      and 9 more that are down and have no ports"
    `)
  })

  it('is no wider than its cells', () => {
    const [head = '', ...rows] = formatServices(report, plain)
    const starts = [...head.matchAll(/\S+( \S+)*/g)].map(({ index }) => index)
    for (const start of starts.slice(1)) {
      expect(rows.slice(0, -1).every((row) => row.slice(start - 2, start).trim() === '')).toBe(true)
      expect([head, ...rows.slice(0, -1)].some((row) => row[start - 3] !== ' ')).toBe(true)
    }
    expect(rows.every((row) => row === row.trimEnd())).toBe(true)
  })

  it('is coloured by what is said of each', () => {
    const marked: Paint = (style, text) => `${style}|${text}`
    const styles = formatServices(report, marked).map((line) => /^(\w+)\|/.exec(line)?.[1])
    expect(styles).toEqual(['dim', 'red', 'red', 'yellow', undefined, undefined, 'dim'])
    const ignored = { ...report, findings: report.findings.map((one) => ({ ...one, ignored: true })) }
    expect(formatServices(ignored, marked).filter((line) => line.startsWith('red|'))).toEqual([])
  })

  it.each<[Service[], string[]]>([
    [[], ['no services were found']],
    [idle, ['8 that are down and have no ports']],
    [idle.slice(0, 1), ['1 that is down and has no ports']],
  ])('of %#', (services, lines) => {
    expect(formatServices(lookAt(services), plain)).toEqual(lines)
  })

  it('obeys no name', () => {
    const [, row = ''] = formatServices(lookAt([service('system:\u001b[31m\n::error::x.service', boot)]), plain)
    expect(row).toMatch(/^system:\\x1b\[31m\\x0a:\\x3aerror::x.service +up/)
  })
})

describe('what to do about a service that is run twice', () => {
  const told = (services: Service[], pairs: ServicePair[] = []) =>
    formatServicesReport(lookAt(services, sockets, pairs), plain).split('\n\n')[0]

  it('is for the user to decide', () => {
    expect(told([winner, loser])).toMatchInlineSnapshot(`
      "error    Ollama is run twice on 11434/tcp: unit ollama.service has had the port since 2026-11-20 08:14 UTC; user unit ollama.service of alice has been restarted 12 times: port 11434 was in use; at the next boot both start, and one of them loses
               → keep system:ollama.service
                 command     sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop ollama.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user mask ollama.service
                 consequence user/alice:ollama.service ends; what it has stored stays where it is, and is not moved
                 undone by   sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user unmask ollama.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user start --no-block ollama.service
               → or keep user/alice:ollama.service
                 command     sudo systemctl stop ollama.service && sudo systemctl mask ollama.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user restart ollama.service
                 consequence system:ollama.service ends; what it has stored stays where it is, and is not moved
                 undone by   sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop ollama.service && sudo systemctl unmask ollama.service && sudo systemctl start ollama.service && sleep 3 && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user start --no-block ollama.service
               → or run both on different ports: user/alice:ollama.service gets 21434 instead of 11434 (in /home/alice/.config/containers/systemd/ollama.container:7:13)
                 consequence whoever is to reach what has moved has to be told the new port
      2 services looked at; the check fails: 1 finding at or above fail-on error."
    `)
  })

  it('is one thing where he has decided', () => {
    const pair: ServicePair = { name: 'ollama', ports: [], runBy: [refOf(winner), refOf(loser)], origin: {} }
    expect(told([winner, loser], [{ ...pair, keep: refOf(winner) }])).toMatchInlineSnapshot(`
      "error    Ollama is run twice on 11434/tcp: unit ollama.service has had the port since 2026-11-20 08:14 UTC; user unit ollama.service of alice has been restarted 12 times: port 11434 was in use; at the next boot both start, and one of them loses
               → keep system:ollama.service
                 command     sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop ollama.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user mask ollama.service
                 consequence user/alice:ollama.service ends
                 undone by   sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user unmask ollama.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user start --no-block ollama.service
      2 services looked at; the check fails: 1 finding at or above fail-on error."
    `)
  })

  it('is a line for each way in a check', () => {
    expect(formatText(lookAt([winner, loser], sockets), plain)).toMatchInlineSnapshot(`
      "error    Ollama is run twice on 11434/tcp: unit ollama.service has had the port since 2026-11-20 08:14 UTC; user unit ollama.service of alice has been restarted 12 times: port 11434 was in use; at the next boot both start, and one of them loses
               → keep system:ollama.service: sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop ollama.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user mask ollama.service
               → or keep user/alice:ollama.service: sudo systemctl stop ollama.service && sudo systemctl mask ollama.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user restart ollama.service
               → or run both on different ports: user/alice:ollama.service gets 21434 instead of 11434 (in /home/alice/.config/containers/systemd/ollama.container:7:13)
      2 services looked at; the check fails: 1 finding at or above fail-on error.
      "
    `)
  })

  it('says how it lasts', () => {
    const program = service('supervisor:backend', { ...boot, claims: [claim('8001')] })
    const [unit, listeners] = having(service('system:backend.service', boot), '8001')
    const text = formatServicesReport(lookAt([unit, program], listeners), plain)
    expect(text).toContain('           for good    autostart=false under [program:backend] in its configuration file')
  })
})
