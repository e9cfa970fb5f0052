import { type Address, ANY_ADDRESS, parseAddress } from '../model/address.ts'
import type { ComposeValue, PublishedPort } from '../model/compose.ts'
import { HIGHEST_PORT, type PortRange } from '../model/port.ts'
import { interpolate, variablesIn } from './compose-interpolation.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Place = NonNullable<PublishedPort['place']>

/** One entry of `ports:`, in the short or the long syntax. */
export function parsePublished(source: ComposeValue, env: Environment): PublishedPort {
  const variables = variablesIn(source)
  const place = isMapping(source) ? parseLong(source, env) : parseShort(interpolate(String(source), env))
  return { source, variables, ...(place === undefined ? {} : { place }) }
}

export function isMapping(value: ComposeValue | undefined): value is { [key: string]: ComposeValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `[ADDRESS:]PUBLISHED:TARGET[/PROTOCOL]`; TARGET alone leaves the port to docker. */
function parseShort(text: string): Place | undefined {
  const [, addressText, bare, publishedText = '', targetText = '', protocol = 'tcp'] =
    /^(?:(?:\[([^\]]*)\]|([^[\]]*)):)?(\d+(?:-\d+)?):(\d+(?:-\d+)?)(?:\/([a-z]+))?$/.exec(text.trim()) ?? []
  return placeOf({ addressText: addressText ?? bare, publishedText, targetText, protocol })
}

function parseLong(map: { [key: string]: ComposeValue }, env: Environment): Place | undefined {
  const read = (key: string) => {
    const value = map[key]
    return typeof value === 'string' || typeof value === 'number' ? interpolate(String(value), env) : undefined
  }
  const [publishedText = '', targetText = '', protocol = 'tcp'] = ['published', 'target', 'protocol'].map(read)
  return placeOf({ addressText: read('host_ip'), publishedText, targetText, protocol })
}

interface Texts {
  addressText: string | undefined
  publishedText: string
  targetText: string
  protocol: string
}

function placeOf({ addressText, publishedText, targetText, protocol }: Texts): Place | undefined {
  const [published, target] = [rangeOf(publishedText), rangeOf(targetText)]
  const address = addressOf(addressText)
  if (published === undefined || target === undefined || address === undefined) return undefined
  return { address, ...(addressText ? { addressText } : {}), published, target, protocol }
}

function addressOf(text: string | undefined): Address | undefined {
  return text === undefined || text === '' ? ANY_ADDRESS : parseAddress(text)
}

function rangeOf(text: string): PortRange | undefined {
  const [, lowText, highText] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? []
  if (lowText === undefined) return undefined
  const low = Number(lowText)
  const high = highText === undefined ? low : Number(highText)
  return low >= 1 && low <= high && high <= HIGHEST_PORT ? { low, high } : undefined
}
