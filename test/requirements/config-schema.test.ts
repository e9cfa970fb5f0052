import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseConfig } from '../../src/requirements/config.ts'

// The published schema, read as an editor reads it, and the parser: they agree on what they both can tell.

const SCHEMA = z.fromJSONSchema(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/config.schema.json'), 'utf8')),
)

const isAccepted = (text: string) => SCHEMA.safeParse(parse(text)).success

function isParsed(text: string): boolean {
  try {
    parseConfig(text, 'c.yml')
    return true
  } catch {
    return false
  }
}

const GOOD = [
  'ports: 6379',
  'ports: 6379, 8080-8090',
  'ports: "6379 listening, 53/udp optional"',
  'ports: [6379, 53/udp]',
  'ports: [6379, { web: 8080 }]',
  'ports: { web: 6333 listening }',
  'ports: { web: 127.0.0.1:6333 listening by user/alice:qdrant optional }',
  'ports: { web: "[::1]:8080" }',
  'ports: { web: "*:8080" }',
  'ports: { web: { port: 6333 } }',
  'ports: { web: { port: 8080-8090, expect: listening } }',
  'ports: { web: { port: "127.0.0.1:53/udp", expect: listening, by: system:dns, optional: true } }',
  'ports: { web: { port: 1, optional: false } }',
  'ports: { web: any }',
  'ports: { web: any 20000-20999/udp else 127.0.0.1:8080 optional }',
  'ports: { web: 8080 else 8081 else any }',
  'ports: { web: { port: any, hold: false } }',
  'ports: { web: { port: 8080 else any 9000-9099, hold: true, optional: true } }',
  'ports: { web: { port: 8080, else: any 9000-9099, optional: true } }',
  'ports: { web: { else: 8081 else any, hold: false } }',
  'ports: { web: { optional: true }, db: optional, cache: else any optional, api: { hold: false } }',
  'ports: { web: { expect: listening }, db: listening by user:db optional }',
  'files: compose.yaml',
  'files: [compose.yaml, .env]',
  'already-up: conflict',
  'pool: 20000-20999',
  'pool: [20000-20999, 25000]',
  'exclude: "8080, 9000-9100"',
  'exclude: 8080',
  'services: all',
  'services: { web: { run-by: [system:web, docker:web] } }',
  'services: { web: { run-by: "system:web, compose:shop/web", keep: system, ports: [1, 2-3] } }',
  'services: { web: { run-by: [user/bob:web, "podman:web"], ports: 80 } }',
  'wait: 30s',
  'wait: 1.5',
  'wait: 500ms',
  'urls: { web: "http://127.0.0.1:{web}/{web:env}" }',
  'export-env: false',
  'env-file: .env',
  'compose-override: true',
  'compose-override: deploy/ports.yaml',
  'fail-on: warning',
  'leaks: fail',
  'ignore: [not-listening, "wrong-holder:6333"]',
]

const BAD = [
  'ports: 0',
  'ports: 65536',
  'ports: []',
  'ports: web',
  'ports: [web]',
  'ports: { "1": 80 }',
  'ports: { web: 80 listen }',
  'ports: { web: 80 listening by }',
  'ports: { web: 80 by system:a }',
  'ports: { web: 80 listening by launchd:a }',
  'ports: { web: 80 optional listening }',
  'ports: { web: [80] }',
  'ports: { web: {} }',
  'ports: { web: { else: else any } }',
  'ports: { web: { by: system:web } }',
  'files: []',
  'files: { a: b }',
  'already-up: maybe',
  'ports: { web: { port: 1, by: system:a } }',
  'ports: { web: { port: 1, expect: free } }',
  'ports: { web: { port: 1, expect: listening, by: a } }',
  'ports: { web: { port: 1, expect: listening, by: "system:a optional" } }',
  'ports: { web: { port: 1 optional } }',
  'ports: { web: { port: 1, optional: maybe } }',
  'ports: { web: { port: 1, expects: listening } }',
  'ports: { web: { port: [1] } }',
  'ports: { web: any port }',
  'ports: { web: any else }',
  'ports: { web: { port: any, hold: sometimes } }',
  'ports: { web: { port: 1, expect: listening, hold: false } }',
  'ports: { web: { port: 1 else 2 optional } }',
  'pool: all',
  'pool: 0',
  'pool: [20000-]',
  'exclude: { web: 1 }',
  'exclude: 8080/udp',
  'services: some',
  'services: [all]',
  'services: { web: system:a }',
  'services: { web: {} }',
  'services: { web: { run-by: system:a } }',
  'services: { web: { run-by: [a, b] } }',
  'services: { web: { run-by: [system:a, user:a], ports: 0 } }',
  'services: { web: { run-by: [system:a, user:a], port: 1 } }',
  'services: { web: { run-by: [system:a, user:a], keep: [user] } }',
  'wait: soon',
  'wait: -1',
  'wait: 1h',
  'wait: 4000',
  'wait: [30s]',
  'urls: http://127.0.0.1',
  'urls: { "a b": x }',
  'urls: { web: "" }',
  'urls: { web: "{web" }',
  'urls: { web: "{}" }',
  'urls: { web: [x] }',
  'export-env: maybe',
  'env-file: ""',
  'env-file: [x]',
  'env-file:',
  'compose-override: ""',
  'fail-on: sometimes',
  'port: 1',
]

describe('the schema of the configuration file and its parser', () => {
  it.each(GOOD)('both take %j', (text) => {
    expect([isAccepted(text), isParsed(text)]).toEqual([true, true])
  })

  it.each(BAD)('both refuse %j', (text) => {
    expect([isAccepted(text), isParsed(text)]).toEqual([false, false])
  })

  // What only a parser can: compare two values.
  it.each([
    'ports: { web: 9-1 }',
    'ports: { a: { port: 99999-99999 } }',
    'ports: { web: 300.0.0.1:80 }',
    'services: { web: { run-by: [system:a, system:a] } }',
    'services: { web: { run-by: [system:a, user:a], keep: docker } }',
    'wait: 61m',
    'ignore: [not-a-kind]',
  ])('the parser alone refuses %j', (text) => {
    expect([isAccepted(text), isParsed(text)]).toEqual([true, false])
  })
})
