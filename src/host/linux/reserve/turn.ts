import { HostError } from '../../../model/errors.ts'
import { type Name, takeName } from '../leases/names.ts'

const LONGEST_MS = 10_000
const PAUSE_MS = 10

/** Does the work while nobody else of the network namespace does such: whoever has the name has the turn. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const name = await takeTurn()
  try {
    return await work()
  } finally {
    name.close()
  }
}

async function takeTurn(): Promise<Name> {
  const end = performance.now() + LONGEST_MS
  for (;;) {
    const name = await takeName('reserved').catch(refuse)
    if (name !== undefined) return name
    if (performance.now() > end) throw new HostError('somebody else has been changing the reserved ports for 10 s')
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (1 + Math.random())))
  }
}

function refuse({ message }: Error): never {
  throw new HostError(`no turn to change the reserved ports can be had: ${message}`)
}
