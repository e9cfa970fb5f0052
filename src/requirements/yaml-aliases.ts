import { type Alias, type Document, isAlias, isMap, isNode, isSeq, type Node } from 'yaml'

/** What each alias of a document stands for. */
const known = new WeakMap<Document, ReadonlyMap<Alias, Node>>()

/** undefined of an alias that no anchor in front of it has the name of. */
export function targetOf(alias: Alias, document: Document): Node | undefined {
  const targets = known.get(document) ?? targetsIn(document)
  known.set(document, targets)
  return targets.get(alias)
}

/** One walk in the order of the text: to ask the document for each alias takes a walk of its own. */
function targetsIn(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  const open: unknown[] = [document.contents]
  while (open.length > 0) {
    const node = open.pop()
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target !== undefined) targets.set(node, target)
      continue
    }
    if (isNode(node) && 'anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node)
    for (const inner of insideOf(node).reverse()) open.push(inner)
  }
  return targets
}

function insideOf(node: unknown): unknown[] {
  if (isSeq(node)) return [...node.items]
  return isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : []
}
