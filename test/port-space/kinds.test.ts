import { beforeAll, expect, test } from 'vitest'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { columns, kindAnswers } from './kind-answers.ts'
import { type Kind, kinds } from './kinds.ts'
import { askKernel } from './oracle.ts'
import type { Held, PortSpace } from './port-space.ts'
import { readProcRows } from './proc-rows.ts'

const names = Object.keys(kinds) as Kind[]
const idlePort = 21_000

await describeInSpace('the kinds of holders', (space) => {
  const noV6 = space.unavailable('tcp-listen-v6-loopback')
  const held = new Map<Kind, Held>()
  let rows: Awaited<ReturnType<typeof readProcRows>>
  let answers: ReadonlyMap<number, string>

  beforeAll(async () => {
    const possible = names.filter((kind) => space.unavailable(kind) === undefined)
    await Promise.all(possible.map(async (kind, i) => held.set(kind, await space.hold(kind, idlePort + 1 + i))))
    rows = await readProcRows(space)
    answers = await freeOrBusy(space, [idlePort, ...[...held.values()].map(({ port }) => port)])
  })

  for (const kind of names) {
    const reason = space.unavailable(kind)
    const [expected, states] = kindAnswers[kind]

    testUnless(reason ?? noV6, `${kind}: the kernel answers ${expected}`, () => {
      expect(answers.get(portOf(kind))).toBe(expected)
    })

    testUnless(reason, `${kind}: /proc/net has '${states}'`, () => {
      expect([...(rows.get(portOf(kind)) ?? [])].sort().join(' ')).toBe(states)
    })
  }

  testUnless(noV6, 'a port nobody holds is free for everybody', () => {
    expect(answers.get(idlePort)).toBe('F F F F F F F F F')
    expect(rows.has(idlePort)).toBe(false)
  })

  test('every port is the one asked for, but autobind gets one of the kernel', () => {
    for (const [kind, { port }] of held) {
      expect(port >= 32_768 && port <= 60_999, `${kind} ${port}`).toBe(kind.includes('autobind'))
    }
  })

  function portOf(kind: Kind): number {
    return held.get(kind)?.port ?? Number.NaN
  }
})

/** For each port the letters of all columns. */
async function freeOrBusy(space: PortSpace, ports: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const questions = ports.flatMap((port) => columns.map((column) => ({ ...column, port })))
  const answers = await askKernel(space, questions)
  const letters = questions.map(({ isFree }, i) => (isFree(answers[i] ?? 'in-use') ? 'F' : 'B'))
  return new Map(ports.map((port, i) => [port, letters.slice(i * columns.length, (i + 1) * columns.length).join(' ')]))
}
