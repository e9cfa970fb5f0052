import { isMap, isScalar, type Node } from 'yaml'
import { UsageError } from '../model/errors.ts'
import type { UrlTemplate } from '../model/handover.ts'
import { formatOrigin } from '../model/requirement.ts'
import { NAME } from './need.ts'
import { parseTemplate } from './url-template.ts'
import { type Positioned, parseYaml, readKey, resolved, sourceOf } from './yaml.ts'

const MOST_URLS = 1_000

/** The `urls` input: one `name: TEMPLATE` a line. */
export function parseUrlsInput(text: string): UrlTemplate[] {
  const document = parseYaml(text, { input: 'urls' })
  return document.contents === null ? [] : parseUrlsNode(document.contents, document)
}

/** A mapping of names to templates; every complaint has its place. */
export function parseUrlsNode(node: Node | null, document: Positioned): UrlTemplate[] {
  const map = resolved(node, document)
  if (!isMap<Node, Node>(map)) {
    throw at(node, document, 'urls: expected one name a line, as in redis: redis://127.0.0.1:{redis}/0')
  }
  if (map.items.length > MOST_URLS) throw at(node, document, `urls: at most ${MOST_URLS} may be named`)
  return map.items.map(({ key, value }) => templateOf(readKey(key, document), value ?? key, document))
}

function templateOf(name: string, node: Node, document: Positioned): UrlTemplate {
  if (!NAME.test(name)) {
    throw at(
      node,
      document,
      `urls: "${name}" is not a name: it starts with a letter and has up to 64 letters, digits, "-" and "_"`,
    )
  }
  const value = resolved(node, document)
  if (!isScalar(value)) throw at(node, document, `urls: ${name}: expected a URL (quote one that starts with "{")`)
  try {
    return { name, parts: parseTemplate(sourceOf(value)), origin: document.positionOf(node) }
  } catch (error) {
    if (error instanceof UsageError) throw at(node, document, `urls: ${name}: ${error.message}`)
    throw error
  }
}

function at(node: Node | null, document: Positioned, message: string): UsageError {
  return new UsageError(`${formatOrigin(node === null ? document.origin : document.positionOf(node))}: ${message}`)
}
