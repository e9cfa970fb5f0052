import { linuxHost } from '../../src/host/linux/host.ts'
import type { Choice, Demand } from '../../src/model/demand.ts'
import type { Protocol } from '../../src/model/endpoint.ts'
import type { LeaseOrder } from '../../src/model/lease.ts'
import type { Requirement } from '../../src/model/requirement.ts'

// A process of a test that takes leases, and says which: what any run does, with candidates that the test chooses.

export interface Wanting {
  /** How many needs, and of how many ports each. */
  count: number
  size?: number
  /** Where candidates lie; each process goes through them in an order of its own. */
  low: number
  high: number
  /** From the lowest on, as every other process does. */
  isOrdered?: boolean
  address?: string
  protocol?: Protocol
  hold?: boolean
  name?: string
  id?: string
  /** Whom the leases are kept for; without one for the caller of this process. */
  owner?: number
  /** They are dropped. */
  isDropped?: boolean
  /** Says so when it has them, and goes on with the first line that it is told. */
  isPatient?: boolean
}

export interface Got {
  ports: number[]
  keeper?: number
  unmet: number
}

const wanting: Wanting = JSON.parse(process.argv[2] ?? '{}')
const { count, size = 1, address = '*', protocol = 'tcp', hold = true, name = 'port', id = 'lease' } = wanting
const origin = {}
const choices: Choice[] = [{ kind: 'any', protocol }]
const lows: number[] = []
for (let low = wanting.low; low + size - 1 <= wanting.high; low += size) lows.push(low)
if (!wanting.isOrdered) lows.sort(() => Math.random() - 0.5)
const untried = lows.values()

function* candidates(of: Demand): Generator<Requirement> {
  for (let { value: low } = untried.next(); low !== undefined; { value: low } = untried.next()) {
    yield { name: of.name, optional: false, origin, address, protocol, range: { low, high: low + size - 1 } }
  }
}

const orders = Array.from({ length: count }, (_, at): LeaseOrder => {
  const demand: Demand = { name: `${name}-${at}`, optional: false, origin, choices, hold }
  if (size > 1) {
    const range = { low: wanting.low, high: wanting.low + size - 1 }
    demand.preferred = { name: demand.name, optional: false, origin, address, protocol, range }
  }
  return { demand, candidates: candidates(demand) }
})
try {
  const grant = await linuxHost.lease(orders, id)
  if (wanting.isPatient) {
    process.stderr.write('ready\n')
    await new Promise((resolve) => process.stdin.once('data', resolve))
    process.stdin.destroy()
  }
  const set = wanting.isDropped ? await grant.drop() : await grant.keepFor(wanting.owner)
  const got = grant.met.flatMap((one) => (one === undefined ? [] : [one.range]))
  const ports = got.flatMap(({ low, high }) => Array.from({ length: high - low + 1 }, (_, at) => low + at))
  const result: Got = { ports, unmet: count - got.length, ...(set ? { keeper: set.keeper } : {}) }
  process.stdout.write(JSON.stringify(result))
} catch (error) {
  process.stderr.write((error as Error).message)
  process.exitCode = 3
}
