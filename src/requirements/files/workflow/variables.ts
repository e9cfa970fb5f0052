import { ANY_ADDRESS } from '../../../model/address.ts'
import type { Declaration } from '../../../model/declaration.ts'
import { isElsewhere, NAME_OF_PORT } from '../env-file.ts'
import { portOf } from '../port-value.ts'
import { joined, NOTHING, type Read, readNumber } from '../read.ts'
import { entriesOf, scalarOf, type Value } from '../tree.ts'

interface Place {
  text: string
  path: string
  prefix: string
  /** What a variable may be the name of. */
  known: readonly Declaration[]
}

/** `NAME_PORT: 8080` and `PORT: 8080`. As often as not it is the port of a service, which needs no second mention. */
export function readVariables(env: Value | undefined, { text, path, prefix, known }: Place): Read {
  const variables = entriesOf(env)
  const told = (name: string) => scalarOf(variables.get(name))?.text
  const isKnown = (port: number) => known.some(({ range }) => range.low <= port && port <= range.high)
  return joined(
    [...variables].map(([name, value]) => {
      const port = NAME_OF_PORT.test(name) ? portOf(value, text) : undefined
      if (port === undefined || isElsewhere(name, told)) return NOTHING
      if ('range' in port && isKnown(port.range.low)) return NOTHING
      const group = `${path}#${prefix}env:${port.place.span.start}`
      return readNumber(port, { service: `${prefix}${name}`, group, protocol: 'tcp', address: ANY_ADDRESS })
    }),
  )
}
