import { type Document, isNode, parseDocument } from 'yaml'
import type { ComposeService, ComposeValue, PublishedPort } from '../model/compose.ts'
import { UsageError } from '../model/errors.ts'
import { isMapping, parsePublished } from './compose-ports.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A compose file, with what compose reads it with. */
interface ComposeText {
  path: string
  text: string
  env: Environment
  /** It is the override that an earlier step of the job has written. */
  isCarried: boolean
}

/** The services of several files, with their ports together, as compose puts them together. */
export function mergeServices(files: readonly ComposeText[]): ComposeService[] {
  const services = new Map<string, ComposeService>()
  for (const file of files) {
    for (const part of partsOf(file)) {
      const { name, ports, isExtended } = services.get(part.name) ?? part
      const before = part.mode === 'add' && services.has(name) ? ports : []
      services.set(name, {
        name,
        ports: [...before, ...(part.mode === 'reset' ? [] : part.ports)],
        isExtended: isExtended || part.isExtended,
        isCarried: file.isCarried,
      })
    }
  }
  return [...services.values()]
}

interface Part extends Pick<ComposeService, 'name' | 'ports' | 'isExtended'> {
  mode: 'add' | 'override' | 'reset'
}

const MOST_ALIASES = 1_000

/** No more of a compose file than the ports of its services; compose itself says what else is wrong with it. */
function partsOf({ path, text, env }: ComposeText): Part[] {
  const { document, value } = read(path, text)
  const services = isMapping(value) ? value.services : undefined
  if (!isMapping(services)) return []
  return Object.entries(services).flatMap(([name, service]): Part[] => {
    if (!isMapping(service) || !/^[\w.-]+$/.test(name)) return []
    const tag = tagOf(document.getIn(['services', name, 'ports'], true))
    return [{ name, ports: portsOf(service.ports, env), isExtended: 'extends' in service, mode: modeOf(tag) }]
  })
}

function read(path: string, text: string): { document: Document; value: ComposeValue } {
  const document = tryTo(path, () => parseDocument(text, { merge: true, prettyErrors: false, logLevel: 'error' }))
  const [error] = document.errors
  if (error !== undefined) throw new UsageError(`compose-override: ${path}: this is not valid YAML: ${error.code}`)
  return { document, value: tryTo(path, () => document.toJS({ maxAliasCount: MOST_ALIASES })) }
}

function tryTo<Value>(path: string, parse: () => Value): Value {
  try {
    return parse()
  } catch {
    throw new UsageError(`compose-override: ${path}: it is nested too deeply, or its aliases stand for too much`)
  }
}

function portsOf(ports: ComposeValue | undefined, env: Environment): PublishedPort[] {
  return Array.isArray(ports) ? ports.map((one) => parsePublished(one, env)) : []
}

function tagOf(node: unknown): string | undefined {
  return isNode(node) ? node.tag : undefined
}

function modeOf(tag: string | undefined): Part['mode'] {
  if (tag === '!override') return 'override'
  return tag === '!reset' ? 'reset' : 'add'
}
