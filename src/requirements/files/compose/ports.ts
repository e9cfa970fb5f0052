import { type PortEntry, publishedOf, splitPublished } from '../published.ts'
import { coveredBy, entriesOf, isMapping, isNull, isPlain, keyOf, scalarOf, tagOf, type Value } from '../tree.ts'
import type { Variables } from './interpolate.ts'
import { textOf } from './loading.ts'

/** An item of `ports`, and where its host port stands. */
interface ReadPort {
  entry: PortEntry
  /** The port of the container; of a range the first. */
  target: number
  /** Compose tells a number that stands for the host port from text. */
  isNumber: boolean
  place: Value
}

const NO_TARGET = { target: 0, isNumber: false }
const KEYS = ['target', 'published', 'host_ip', 'protocol', 'mode', 'name', 'app_protocol']

export function readPort(item: Value, variables: Variables): ReadPort {
  if (isMapping(item)) return readLong(item, variables)
  const scalar = scalarOf(item)
  if (scalar === undefined)
    return { entry: { wrong: 'expected a port, or a mapping of one' }, ...NO_TARGET, place: item }
  const number = integerOf(item)
  const long = splitPublished(number === undefined ? textOf(item, variables) : String(number))
  return { entry: publishedOf(long), target: Number.parseInt(long.target, 10), isNumber: false, place: item }
}

function readLong(item: Value, variables: Variables): ReadPort {
  const keys = new Map([...entriesOf(item)].flatMap(([key, value]) => unlessReset(key, value)))
  const strange = [...keys].find(([key]) => !KEYS.includes(key) && !key.startsWith('x-'))
  if (strange !== undefined) {
    const [key] = strange
    return {
      entry: { wrong: `"${key.slice(0, 80)}" says nothing of a port` },
      ...NO_TARGET,
      place: keyOf(item, key) ?? item,
    }
  }
  const word = (name: string) => {
    const value = keys.get(name)
    const number = value && integerOf(value)
    return number === undefined ? textOf(value, variables) : String(number)
  }
  const [target, published] = [word('target'), word('published')]
  const place = keys.get('published') ?? item
  const entry = isNull(place)
    ? { wrong: 'published: expected a port' }
    : publishedOf({ target, published, hostIp: word('host_ip'), protocol: word('protocol') || 'tcp' })
  if (!/^\d*$/.test(target)) return { entry: { wrong: `"${target.slice(0, 80)}" is not a port` }, ...NO_TARGET, place }
  return { entry, target: Number(target), isNumber: integerOf(place) !== undefined, place }
}

/** What is reset leaves what its mapping merges in. */
function unlessReset(key: string, value: Value): [string, Value][] {
  if (tagOf(value) !== '!reset') return [[key, value]]
  const merged = coveredBy(value)
  return merged === undefined ? [] : unlessReset(key, merged)
}

/** A number as compose's reader of YAML takes it: also in base 2, 8 and 16; undefined of what it takes for text. */
export function integerOf(value: Value): number | undefined {
  const text = scalarOf(value)?.text.replaceAll('_', '') ?? ''
  if (!isPlain(value)) return undefined
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8)
  return /^(0|[1-9]\d{0,9}|0[xX][\da-fA-F]{1,8}|0o[0-7]{1,10}|0b[01]{1,32})$/.test(text) ? Number(text) : undefined
}
