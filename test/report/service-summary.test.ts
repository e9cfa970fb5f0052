import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Service } from '../../src/model/service.ts'
import { formatSummary } from '../../src/report/summary.ts'
import { claim, having, reportOf, service } from '../support/make.ts'

const boot = { startsAtBoot: true }
const product = { key: 'ollama', name: 'Ollama', ports: [11_434] }

/** Ollama twice, and what needs it; all names as given. */
const summaryOf = ([one = '', other = '', dependent = '']: readonly string[], names: Partial<Service> = {}) => {
  const [winner, listeners] = having(
    service(`system:${one}`, { product, ...boot, since: '2026-11-20T08:14:09.000Z', ...names }),
    '127.0.0.1:11434',
  )
  const services = [
    winner,
    service(`user:${other}`, {
      ...{ product, ...boot, state: 'restarting', restarts: 12 },
      claims: [claim('11434', { source: 'publish', confidence: 'certain' })],
      failure: { cause: 'address-in-use', ports: [11_434] },
    }),
    service(`user:${dependent}`, { state: 'failed', needs: [other] }),
  ]
  return formatSummary(reportOf([], { listeners, inventory: { services, listeners } }), '/')
}

const usual = ['ollama.service', 'podman-ollama.service', 'podman-open-webui.service']
const pictureIn = (summary: string) => /^```mermaid\n(.*?)\n```$/ms.exec(summary)?.[1]?.split('\n') ?? []

describe('the summary of a service that is run twice', () => {
  const summary = summaryOf(usual)

  it('has a table of the services, a picture, and a table of the ways out', () => {
    expect(summary.slice(summary.indexOf('###'))).toMatchInlineSnapshot(`
      "### Ollama&#58; 11434/tcp

      | Level | Service | Ports | State | Since | Restarts | At boot |
      | --- | --- | --- | --- | --- | --- | --- |
      | system unit | ollama.service | 127.0.0.1&#58;11434 | ✅ up, has it | 2026-11-20 08&#58;14 UTC | 0 | starts |
      | user unit of alice | podman-ollama.service | wants 11434 | ❌ restarting |  | 12 | starts |
      | user unit of alice | podman-open-webui.service |  | ⚠️ failed, needs it |  | 0 | does not start |

      \`\`\`mermaid
      graph LR
        port(("11434/tcp"))
        s0["system:ollama.service"]
        s1["user/alice:podman-ollama.service"]
        s2["user/alice:podman-open-webui.service"]
        s0 == has ==> port
        s1 -- wants --x port
        s2 -. needs .-> s1
      \`\`\`

      | To put it right | Command | Consequence | For good | Undone by |
      | --- | --- | --- | --- | --- |
      | keep system&#58;ollama.service | <code>sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user stop podman-ollama.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user mask podman-ollama.service</code> | user/alice&#58;podman-ollama.service ends; user/alice&#58;podman-open-webui.service stays down, for want of it; what it has stored stays where it is, and is not moved |  | <code>sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user unmask podman-ollama.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user start --no-block podman-ollama.service</code> |
      | keep user/alice&#58;podman-ollama.service | <code>sudo systemctl stop ollama.service &#38;&#38; sudo systemctl mask ollama.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user restart podman-ollama.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user reset-failed podman-open-webui.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user start podman-open-webui.service</code> | system&#58;ollama.service ends; what it has stored stays where it is, and is not moved |  | <code>sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user stop podman-open-webui.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user stop podman-ollama.service &#38;&#38; sudo systemctl unmask ollama.service &#38;&#38; sudo systemctl start ollama.service &#38;&#38; sleep 3 &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user start --no-block podman-ollama.service</code> |
      | run both on different ports&#58; user/alice&#58;podman-ollama.service gets 21434 instead of 11434 (in the configuration of its Ollama) |  | whoever is to reach what has moved has to be told the new port |  |  |
      "
    `)
  })

  it('has no picture of two', () => {
    const services = ['system:a.service', 'user:b.service'].map((name) =>
      service(name, { ...boot, claims: [claim('8001')] }),
    )
    const told = formatSummary(reportOf([], { inventory: { services, listeners: [] } }), '/')
    expect(told).toContain('### 8001/tcp')
    expect(told).not.toContain('mermaid')
  })

  // The part of the grammar that is drawn here, as mermaid 11 reads it.
  const LINE = [
    /^graph LR$/,
    /^ {2}port\(\("[\p{L}\p{N} .:@/,_…-]+"\)\)$/u,
    /^ {2}s\d+\["[\p{L}\p{N} .:@/,_…-]+"\]$/u,
    /^ {2}s\d+ (== has ==> port|-- wants --x port|-\. needs \.-> (port|s\d+))$/,
  ]
  const isDrawn = (line: string) => LINE.some((form) => form.test(line))

  it('draws in the language of Mermaid', () => {
    expect(pictureIn(summary).filter((line) => !isDrawn(line))).toEqual([])
  })

  const hostile = [
    '"]; click s0 "javascript:alert(1)"; x["',
    '```\n# heading\n<script>alert(1)</script>',
    '| cell | [link](https://example.test) ![x](y)',
    '</code></td><img src=x onerror=alert(1)>',
    '%%{init: {"securityLevel": "loose"}}%%',
    'end\n  subgraph x',
    '@user #1 `code` **bold** <!-- hidden',
    '\u202etxt.exe\u0000',
    '#quot;#60;b#62;',
  ]

  it.each(hostile)('is not broken by a service called %j', (name) => {
    const told = summaryOf([`a${name}`, `b${name}`, `c${name}`])
    expect(told.match(/^```/gm)).toHaveLength(2)
    expect(pictureIn(told).filter((line) => !isDrawn(line))).toEqual([])
    const rest = told.replace(/^```mermaid[\s\S]*?^```$/m, '')
    expect(rest.replaceAll(/<\/?code>|<br>/g, '')).not.toMatch(/[<>`*@!\u202e]|\[(?!(Service|Host))/)
    const tables = rest.split('\n').filter((line) => line.startsWith('|'))
    expect(new Set(tables.map((line) => line.split('|').length))).toEqual(new Set([5, 7, 9]))
  })

  it('is not broken by any other', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), (names) => {
        const told = summaryOf(names.map((name, at) => `${at}${name}`))
        expect(pictureIn(told).length).toBeGreaterThan(0)
        expect(pictureIn(told).filter((line) => !isDrawn(line))).toEqual([])
      }),
    )
  })

  it('cuts what would be too long for a picture', () => {
    const long = summaryOf(['x'.repeat(5_000), ...usual.slice(1)])
    expect(Math.max(...pictureIn(long).map((line) => line.length))).toBeLessThan(100)
  })

  it('stays inside the limit of the runner, however many there are', () => {
    const services = Array.from({ length: 1_500 }, (_, at) => [
      service(`system:${at}-${'x'.repeat(200)}.service`, { ...boot, claims: [claim(`${at + 1}`)] }),
      service(`user:${at}-${'x'.repeat(200)}.service`, { ...boot, claims: [claim(`${at + 1}`)] }),
    ]).flat()
    const many = formatSummary(reportOf([], { inventory: { services, listeners: [] } }), '/')
    expect(Buffer.byteLength(many)).toBeLessThan(1024 * 1024)
    expect(many).toMatch(/^And \d+ more, all in the report file\.$/m)
    expect(many.split('\n').filter((line) => line.startsWith('### ')).length).toBeGreaterThan(10)
  })
})
