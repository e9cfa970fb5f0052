import { asCommand, joinCalls, type Remedy } from '../model/remedy.ts'

/** One remedy of several that are all needed: a port is free when all of its holders are gone. */
export function join(remedies: readonly Remedy[]): Remedy[] {
  // Where one of them cannot be stopped, stopping the others does not help.
  const obstacle = remedies.find(({ kind }) => kind === 'move')
  if (obstacle !== undefined) return [obstacle]
  const stops = remedies.filter(({ kind }) => kind !== 'look')
  const looks = remedies.filter(({ kind }) => kind === 'look')
  const [first] = stops
  return first === undefined || stops.length === 1 ? [...stops, ...looks] : [joined(first, stops), ...looks]
}

function joined(first: Remedy, all: readonly Remedy[]): Remedy {
  const title = all.map((remedy) => remedy.title).join(', and ')
  const { kind, risk } = first
  return { kind, title, ...asCommand(joinCalls(all.flatMap(({ way }) => way ?? []))), risk }
}
