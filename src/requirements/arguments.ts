import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { demandsOf, type Need } from './need.ts'
import { splitList } from './plain-list.ts'

/** Arguments of the command line: `NAME=SPEC`, `SPEC`, or several with commas between. */
export function parseArguments(args: readonly string[]): Demand[] {
  return demandsOf(args.flatMap(needsOfArgument))
}

function needsOfArgument(argument: string): Need[] {
  const items = splitList(argument)
  if (items.length === 0) throw new UsageError(`an empty argument is no port: leave it out or name one`)
  return items.map(({ text }) => {
    const cut = text.indexOf('=')
    const origin = { input: 'argument' }
    return cut === -1
      ? { spec: text, origin }
      : { name: text.slice(0, cut).trim(), spec: text.slice(cut + 1).trim(), origin }
  })
}
