import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localProcesses } from '../../../src/host/linux/processes.ts'
import { failureIn, failureOf } from '../../../src/host/services/failures/failure-of.ts'
import { parseJournal } from '../../../src/host/services/failures/journal-lines.ts'
import { readFailures } from '../../../src/host/services/failures.ts'
import type { Manager } from '../../../src/model/holder.ts'
import { FAILURE_CAUSES, type Failure, type Service } from '../../../src/model/service.ts'
import { recorded } from '../managers/recorded.ts'

const journal = recorded('journal-failures')
const unit = (more: Partial<Manager> = {}): Manager => ({
  ...{ kind: 'systemd', scope: 'system', unit: 'web.service', result: 'exit-code', exitStatus: 1 },
  ...more,
})
const log = (text: string) => ({ source: 'journal', text })

describe('the journal of several units', () => {
  const lines = parseJournal(journal)
  const failure = (key: string) => failureIn(log(lines.get(key)?.text ?? ''))

  it('keeps those of a user apart from those of the system', () => {
    expect([...lines.keys()]).toEqual(['late.service', 'gone.service', '1001 late.service'])
    expect(failure('late.service')?.line).toBe('OSError: [Errno 98] Address already in use')
    expect(failure('1001 late.service')?.line).toBe('httpd: bind: Address already in use')
  })

  it('has the words of systemd where a program has none', () => {
    expect(failure('gone.service')).toEqual({
      cause: 'not-found',
      ports: [],
      line: 'gone.service: Failed at step EXEC spawning /opt/nobody: No such file or directory',
      source: 'journal',
    })
  })

  it('has what is no UTF-8, and leaves out what is no message', () => {
    const entry = (message: unknown) => JSON.stringify({ MESSAGE: message, _SYSTEMD_UNIT: 'a.service' })
    const told = parseJournal(
      [entry([104, 105, 255]), entry(null), entry({}), entry('x'), 'null', '[]', '{'].join('\n'),
    )
    expect(told).toEqual(new Map([['a.service', { isOwn: true, text: 'hi\ufffd\nx' }]]))
  })

  it('has the last two starts, of which the last may have just begun', () => {
    const starts = ['1', '2', '2', '3'].map((id, at) =>
      JSON.stringify({ MESSAGE: `${at}`, _SYSTEMD_UNIT: 'a.service', _SYSTEMD_INVOCATION_ID: id }),
    )
    expect(parseJournal(starts.join('\n')).get('a.service')?.text).toBe('1\n2\n3')
  })

  it('has the last start alone of what has ended for good, if that has said anything', () => {
    const start = (id: string, field: string, text: string) =>
      JSON.stringify({ MESSAGE: text, _UID: '0', [field]: 'a.service', _SYSTEMD_INVOCATION_ID: id })
    const before = start('1', '_SYSTEMD_UNIT', 'address already in use')
    const over = new Set(['a.service'])
    const spoken = [before, start('2', '_SYSTEMD_UNIT', 'at work'), start('2', 'UNIT', 'a.service: Failed')]
    expect(parseJournal(spoken.join('\n'), over).get('a.service')?.text).toBe('at work')
    expect(parseJournal(spoken.join('\n')).get('a.service')?.text).toBe('address already in use\nat work')
    const silent = [before, start('2', 'UNIT', 'a.service: Start request repeated too quickly.')]
    expect(parseJournal(silent.join('\n'), over).get('a.service')?.text).toBe('address already in use')
  })

  it('may be damaged', () => {
    fc.assert(
      fc.property(fc.nat(journal.length), fc.nat(500), fc.string(), (at, length, noise) => {
        const told = parseJournal(journal.slice(0, at) + noise + journal.slice(at + length))
        for (const { text } of told.values()) {
          const found = failureIn(log(text))
          if (found !== undefined) expect(FAILURE_CAUSES).toContain(found.cause)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('why a service does not stay up', () => {
  const inUse = 'Error: listen EADDRINUSE: address already in use :::3100'
  it.each<[string, Partial<Manager>, string | undefined, Partial<Failure>]>([
    ['by its words', {}, inUse, { cause: 'address-in-use', ports: [3100], line: inUse, source: 'journal' }],
    ['by its words, though it is slow', { result: 'timeout' }, inUse, { cause: 'address-in-use' }],
    [
      'by its words, though a signal ends it',
      { result: 'signal', signal: 'SIGABRT' },
      inUse,
      { cause: 'address-in-use' },
    ],
    ['by the kernel', { result: 'oom-kill', signal: 'SIGKILL' }, inUse, { cause: 'out-of-memory', ports: [] }],
    ['by what it needs', { result: 'dependency' }, undefined, { cause: 'dependency' }],
    ['by its time', { result: 'timeout' }, 'at work', { cause: 'timeout', line: 'at work' }],
    ['by its watchdog', { result: 'watchdog', signal: 'SIGABRT' }, undefined, { cause: 'timeout' }],
    ['by a signal', { result: 'signal', signal: 'SIGSEGV' }, undefined, { cause: 'crashed' }],
    ['by a core', { result: 'core-dump', signal: 'SIGSEGV' }, undefined, { cause: 'crashed' }],
    [
      'by a signal of a program of supervisor',
      { kind: 'supervisor', result: '', signal: 'SIGKILL' },
      undefined,
      { cause: 'crashed' },
    ],
    ['by the status of systemd', { exitStatus: 203 }, undefined, { cause: 'not-found' }],
    ['by the status of a shell', { exitStatus: 127 }, undefined, { cause: 'not-found' }],
    ['by words that say more', { exitStatus: 203 }, 'spawning /x: Permission denied', { cause: 'permission-denied' }],
    ['by its status alone', { exitStatus: 3 }, undefined, { cause: 'exited', ports: [] }],
    [
      'with a line that sounds like it',
      { exitStatus: 3 },
      'start\nno config, error\nbye',
      { line: 'no config, error' },
    ],
    ...(
      [
        ['Error: connect ECONNREFUSED 10.99.0.2:11434', [11434]],
        ['dial tcp 127.0.0.1:11434: connect: connection refused', [11434]],
        ["ConnectionError: HTTPConnectionPool(host='ollama', port=11434): Max retries exceeded", [11434]],
        ['curl: (7) Failed to connect to localhost port 11434 after 0 ms: Could not connect to server', [11434]],
        ['could not connect to server: Connection refused', []],
        ['ERROR: GET http://10.99.0.2:11434/ has told 404', []],
      ] as const
    ).map(([line, ports]): [string, Partial<Manager>, string, Partial<Failure>] => [
      `by a call in vain: ${line}`,
      {},
      line,
      { cause: 'exited', ports: [...ports], line },
    ]),
    ['with its last line', { exitStatus: 3 }, 'start\nbye\n}\n', { line: 'bye' }],
    [
      'by the first trouble, not by what comes of it',
      {},
      `${inUse}\nrm: permission denied`,
      { cause: 'address-in-use' },
    ],
    ['by the line with a port', {}, `${inUse}\n  errno: -98,`, { ports: [3100], line: inUse }],
    ['by a port nearby', {}, 'Address already in use\nIs another one on port 5433?', { ports: [5433] }],
  ])('%s', (_, more, text, expected) => {
    expect(failureOf(unit(more), text === undefined ? undefined : log(text))).toMatchObject(expected)
  })

  it('says a line of at most 300 characters, and nothing that a terminal obeys', () => {
    const line = failureIn(log(`\x1b[31mError: \x07EADDRINUSE\x1b[0m ${'x'.repeat(2_000)}`))?.line ?? ''
    expect(line.length).toBe(300)
    expect(line).toMatch(/^Error: EADDRINUSE x+$/)
  })
})

describe('what is known of a failure already', () => {
  const viewer = { uid: process.getuid?.() ?? 0, ancestors: [process.pid] }
  const explain = async (service: Partial<Service>) => {
    const whole: Service = { state: 'failed', claims: [], endpoints: [], needs: [], excludes: [], ...service }
    return (await readFailures([whole], { viewer, processes: localProcesses() })).services[0]?.failure
  }
  const supervised: Manager = { kind: 'supervisor', scope: 'system', unit: 'web', exitStatus: 1 }

  it('stays, where it has words', async () => {
    const failure: Failure = { cause: 'not-found', ports: [], line: "can't find command '/opt/web'" }
    expect(await explain({ manager: supervised, failure })).toEqual(failure)
    const engine: Failure = {
      cause: 'address-in-use',
      ports: [80],
      line: 'port is already allocated',
      source: 'docker',
    }
    expect(await explain({ container: { engine: 'docker', id: 'f'.repeat(64) }, failure: engine })).toEqual(engine)
  })

  it('is read only of those that do not stay up', async () => {
    expect(await explain({ manager: supervised, state: 'up' })).toBeUndefined()
    expect(await explain({ manager: supervised, state: 'down' })).toBeUndefined()
    expect(await explain({ manager: supervised, state: 'starting' })).toBeUndefined()
    expect(await explain({ manager: supervised, state: 'starting', restarts: 1 })).toEqual({
      cause: 'exited',
      ports: [],
    })
  })
})
