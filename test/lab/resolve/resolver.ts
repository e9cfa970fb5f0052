// Run in a lab, by its node: resolves what each line of its input asks for, as the command line does, and takes it back
// after that. It stops before the act, after it and at its end, says so in a line, and goes on with the next line.

import { createInterface } from 'node:readline'
import { hostOf } from '../../../src/host/index.ts'
import { nowMs } from '../../../src/model/clock.ts'
import { preflight } from '../../../src/preflight.ts'
import { parseArguments } from '../../../src/requirements/arguments.ts'
import { readRequest } from '../../../src/requirements/index.ts'
import type { Order, Said } from './resolvers.ts'

const host = hostOf(process.platform)
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const hear = async (): Promise<string | undefined> => (await lines.next()).value
const say = (said: Said) => process.stdout.write(`${JSON.stringify(said)}\n`)
/** An act is begun while there is time, however long it was that something happened before it. */
const LEAST_MS = 4_000

const stopping: typeof host = {
  ...host,
  async act(order, pace = {}) {
    say({ at: 'act' })
    await hear()
    const endsAt = Math.max(pace.endsAt ?? 0, nowMs() + LEAST_MS)
    return host.act(order, { ...pace, endsAt })
  },
}

for (let line = await hear(); line !== undefined; line = await hear()) {
  const { port, reach, longestMs }: Order = JSON.parse(line)
  const demands = parseArguments([`need=${port}`])
  const request = await readRequest({ resolve: reach }, { demands, services: { pairs: [] } })
  const { report } = await preflight({ ...request, endsAt: nowMs() + longestMs }, stopping)
  const outcomes = report.outcomes.map(({ result, reason = '' }) => ({ result, reason }))
  say({ at: 'outcome', outcomes })
  await hear()
  const undone = await host.undo(request.leaseId)
  say({ at: 'end', failed: undone.flatMap(({ failed }) => failed ?? []) })
}
