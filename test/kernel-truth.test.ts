import { beforeAll, describe, expect } from 'vitest'
import { addressesOverlap, parseAddress } from '../src/model/address.ts'
import type { JsonReport } from '../src/report/report-shape.ts'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { type Kind, kinds } from './port-space/kinds.ts'
import { type Answer, askKernel } from './port-space/oracle.ts'
import type { PortSpace } from './port-space/port-space.ts'
import { checkIn } from './support/cli.ts'

// Every kind of holder, asked for at every address and on both protocols: our answer is the kernel's own.

const ADDRESSES = ['*', '0.0.0.0', '127.0.0.1', '127.0.0.2', '10.9.9.9', '::', '::1', '::ffff:127.0.0.1']
const PROTOCOLS = ['tcp', 'udp'] as const
const KINDS = Object.keys(kinds) as Kind[]
const FIRST_PORT = 21_000

type Question = { kind: Kind; proto: (typeof PROTOCOLS)[number]; address: string; port: number }

const bracketed = (address: string) => (address.includes(':') ? `[${address}]` : address)

/** An autobound connection has a port of the kernel's choice, far from the others. */
const isNear = (port: number) => port < 30_000

await describeInSpace('every kind of holder', (space) => {
  const possible = KINDS.filter((kind) => space.unavailable(kind) === undefined)
  let questions: Question[] = []
  let truth: readonly Answer[] = []

  beforeAll(async () => {
    questions = await holdAll(space, possible)
    truth = await askKernel(space, questions)
  }, 60_000)

  describe('asked for one by one', () => {
    let report: JsonReport

    beforeAll(async () => {
      const specs = questions.map(
        ({ proto, address, port }, index) => `q${index}=${bracketed(address)}:${port}/${proto}`,
      )
      report = (await checkIn(space, specs)).report
    }, 60_000)

    for (const kind of KINDS) {
      testUnless(space.unavailable(kind), kind, () => {
        const rows = questions.flatMap((question, index) => {
          const told = report.requirements[index]?.status
          return question.kind === kind ? [`${question.address}/${question.proto}: ${told}`] : []
        })
        expect(rows).toEqual(expectedRows(kind))
      })
    }
  })

  describe('asked for in one wide range', () => {
    const told = new Map<string, string>()

    beforeAll(async () => {
      for (const proto of PROTOCOLS) {
        for (const address of ADDRESSES) {
          const spec = `${bracketed(address)}:${FIRST_PORT}-29999/${proto}`
          const { report } = await checkIn(space, [spec])
          for (const { kind, port } of report.findings) told.set(`${address}/${proto}:${port}`, kind)
        }
      }
    }, 60_000)

    const WORDS: Record<string, string> = {
      'port-in-use': 'in-use',
      'port-lingering': 'reuse-only',
    }
    const answerOf = ({ proto, address, port }: Question, expected: string) => {
      const kind = told.get(`${address}/${proto}:${port}`)
      if (kind === 'port-shared') return proto === 'udp' && expected === 'reuse-only' ? 'reuse-only' : 'usable'
      return WORDS[kind ?? ''] ?? 'usable'
    }

    for (const kind of KINDS.filter((name) => !name.includes('autobind'))) {
      testUnless(space.unavailable(kind), kind, () => {
        const rows = questions.flatMap((question, index) =>
          question.kind === kind && isNear(question.port)
            ? [`${question.address}/${question.proto}: ${answerOf(question, truth[index] ?? '')}`]
            : [],
        )
        expect(rows.length).toBe(ADDRESSES.length * PROTOCOLS.length)
        expect(rows).toEqual(expectedRows(kind))
      })
    }
  })

  function expectedRows(kind: Kind): string[] {
    return questions.flatMap((question, index) =>
      question.kind === kind ? [`${question.address}/${question.proto}: ${truth[index]}`] : [],
    )
  }
})

await describeInSpace('addressesOverlap', (space) => {
  const addresses = ['0.0.0.0', '127.0.0.1', '127.0.0.2', '*', '::', '::1', '::ffff:127.0.0.1']

  for (const [row, held] of addresses.entries()) {
    testUnless(
      space.unavailable('tcp-listen-v6-loopback'),
      `is what the kernel does with a listener on ${held}`,
      async () => {
        const port = 23_000 + row
        const holder = await space.hold({ state: 'listen', proto: 'tcp', addresses: [held] }, port)
        const truth = await askKernel(
          space,
          addresses.map((address) => ({ proto: 'tcp' as const, address, port })),
        )
        const ours = addresses.map((wanted) =>
          addressesOverlap(parseAddress(held) ?? '', parseAddress(wanted) ?? '') ? 'in-use' : 'usable',
        )
        expect(ours).toEqual(truth)
        await holder.release()
      },
    )
  }
})

async function holdAll(space: PortSpace, possible: readonly Kind[]): Promise<Question[]> {
  const questions: Question[] = []
  for (const [index, kind] of possible.entries()) {
    const { port } = await space.hold(kind, FIRST_PORT + index)
    for (const proto of PROTOCOLS) {
      for (const address of ADDRESSES) questions.push({ kind, proto, address, port })
    }
  }
  return questions
}
