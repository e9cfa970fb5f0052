import { defined } from '../../model/defined.ts'
import { UsageError } from '../../model/errors.ts'
import { formatOrigin } from '../../model/requirement.ts'
import type { FileContext } from './context.ts'
import { parseJsonc } from './json.ts'
import { hostPart } from './place.ts'
import { portOf, rangeOfNumber } from './port-value.ts'
import { parsePublished } from './published.ts'
import { joined, NOTHING, type Read, readEntry, readNumber } from './read.ts'
import { sourceOfScalar } from './scalar-source.ts'
import { entriesOf, isMapping, itemsOf, originOf, scalarOf, type Value } from './tree.ts'

const LOOPBACK = '127.0.0.1'

/** `appPort` and `-p` of `runArgs`, which are published, and `forwardPorts`, which an editor opens on its own machine. */
export function readDevcontainer(text: string, { path, variables }: FileContext): Read {
  const document = parseJsonc(text, path)
  if (document.contents === null) return NOTHING
  const root = { node: document.contents, document }
  if (!isMapping(root)) throw new UsageError(`${formatOrigin(originOf(root))}: expected keys such as "forwardPorts"`)
  const keys = entriesOf(root)
  const own = {
    ...{ text, variables, service: scalarOf(keys.get('name'))?.text ?? 'devcontainer' },
    ...defined({ program: scalarOf(keys.get('image'))?.text }),
  }
  return joined([
    ...listed(keys.get('appPort')).map((value) => readAppPort(value, own)),
    ...publishedIn(itemsOf(keys.get('runArgs'))).map((value) => readPublished(value, own)),
    ...itemsOf(keys.get('forwardPorts')).map((value) => readForwarded(value, own, `${path}:forwarded`)),
  ])
}

/** One, or a list of them. */
function listed(value: Value | undefined): Value[] {
  if (value === undefined) return []
  return scalarOf(value) === undefined ? itemsOf(value) : [value]
}

interface Own {
  text: string
  variables: FileContext['variables']
  service: string
  program?: string
}

/** The words behind `-p`, and those with it in one: `-p8080:80`, `--publish=8080:80`. */
function publishedIn(words: readonly Value[]): Value[] {
  const texts = words.map((word) => scalarOf(word)?.text ?? '')
  if (
    texts.some(
      (text, at) => /^--net(work)?(=host)?$/.test(text) && (text.endsWith('=host') || texts[at + 1] === 'host'),
    )
  )
    return []
  return words.filter(
    (_, at) => /^(-p|--publish)$/.test(texts[at - 1] ?? '') || /^(-p=?|--publish=)\S/.test(texts[at] ?? ''),
  )
}

/** A number is published at the loopback address, as the same port of the container. */
function readAppPort(value: Value, own: Own): Read {
  const port = isUnquoted(value, own.text) ? portOf(value, own.text) : undefined
  if (port === undefined) return readPublished(value, own)
  return readNumber(port, { ...ownerOf(own), protocol: 'tcp', address: LOOPBACK })
}

function isUnquoted(value: Value, text: string): boolean {
  return /\d/.test(text[value.node.range?.[0] ?? 0] ?? '')
}

function ownerOf({ service, program }: Own) {
  return { service, group: 'host', ...defined({ program }) }
}

function readPublished(value: Value, own: Own): Read {
  const source = sourceOfScalar(value, own.text)
  const [option = ''] = /^(-p=?|--publish=)(?=\S)/.exec(source?.text ?? '') ?? []
  const words = source?.text.slice(option.length) ?? ''
  const filled = fill(words, own.variables)
  if (source === undefined || filled === undefined) return NOTHING
  const { start, end } = hostPart(words)
  const place = source.placeOf({ start: option.length + start, end: option.length + end })
  return readEntry(parsePublished(filled), ownerOf(own), place)
}

/** `${localEnv:NAME:default}`; undefined where something else is to be filled in. */
function fill(text: string, variables: FileContext['variables']): string | undefined {
  const filled = text.replaceAll(
    /\$\{(?:localEnv|env):(\w+)(?::([^}]{0,200}))?\}/g,
    (_, name: string, otherwise = '') => {
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined
      return value ?? otherwise
    },
  )
  return filled.includes('${') ? undefined : filled
}

/** `3000`, or `db:5432` of another container. */
function readForwarded(value: Value, own: Own, group: string): Read {
  const source = sourceOfScalar(value, own.text)
  const [, host = '', digits = ''] = /^([a-z0-9-]+:)?(\d+)$/i.exec(source?.text ?? '') ?? []
  const port = rangeOfNumber(digits)
  if (source === undefined || port === undefined) return NOTHING
  const place = source.placeOf({ start: host.length, end: host.length + digits.length })
  return readNumber({ ...port, place }, { service: own.service, group, protocol: 'tcp', address: LOOPBACK })
}
