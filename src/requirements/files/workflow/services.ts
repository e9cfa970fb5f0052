import type { Declaration, Fault } from '../../../model/declaration.ts'
import { defined } from '../../../model/defined.ts'
import { groupBy } from '../../../model/group-by.ts'
import { hostPart } from '../place.ts'
import { parsePublished } from '../published.ts'
import { joined, type Read, readEntry } from '../read.ts'
import { type ScalarSource, sourceOfScalar } from '../scalar-source.ts'
import { entriesOf, itemsOf, scalarOf, type Value } from '../tree.ts'
import type { Job } from './read-workflow.ts'

/** The ports of the service containers of a job. */
export function readServices(job: Job): Read {
  const services = [...entriesOf(job.keys.get('services'))]
  return joined(services.map(([name, value]) => readService(`${job.name}.${name}`, value, job)))
}

/** An entry that has its numbers, and how it stands there. */
interface Entry {
  source: ScalarSource
  words: string
}

function readService(service: string, value: Value, { name, path, text, keys: job }: Job): Read {
  const keys = entriesOf(value)
  const program = scalarOf(keys.get('image'))?.text
  const owner = { service, group: `${path}#${name}`, ...defined({ program }) }
  const entries = itemsOf(keys.get('ports')).flatMap((item) => entryOf(sourceOfScalar(item, text)) ?? [])
  const unreachable = job.has('container') ? entries.map((entry) => fault('port-unreachable', service, entry)) : []
  return joined([
    ...entries.map(({ source, words }) => readEntry(parsePublished(words), owner, source.placeOf(hostPart(words)))),
    { declarations: [], faults: [...unreachable, ...overwritten(service, entries)] },
  ])
}

/** undefined where the host port comes of an expression; the port of the container may. */
function entryOf(source: ScalarSource | undefined): Entry | undefined {
  if (source === undefined) return undefined
  const words = source.text.replace(/(?<=:)\$\{\{[^}]{0,200}\}\}(?=(\/\w+)?$)/, '1')
  return words.includes('${{') ? undefined : { source, words }
}

function fault(kind: Fault['kind'], service: string, { source, words }: Entry): Fault {
  return { kind, service, text: words, ...source.placeOf(hostPart(words)) }
}

/** The runner's map of a service's ports has one place for each port of the container, whatever its protocol. */
function overwritten(service: string, entries: readonly Entry[]): Fault[] {
  const byTarget = groupBy(entries, ({ words }) => /(\d+)(?:\/\w+)?$/.exec(words)?.[1] ?? '')
  return [...byTarget].flatMap(([target, same]) => {
    const [first, ...others] = same
    const second = others.find(({ words }) => protocolOf(words) !== protocolOf(first?.words ?? ''))
    return target === '' || second === undefined
      ? []
      : [{ ...fault('port-overwritten', service, second), text: target }]
  })
}

function protocolOf(words: string): Declaration['protocol'] {
  return /\/udp$/i.test(words) ? 'udp' : 'tcp'
}
