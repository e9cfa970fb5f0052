import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import { demandsOf } from './need.ts'
import { splitList } from './plain-list.ts'

const ORIGIN = { input: 'ports' }

/** The `ports` input: a plain list, or YAML (names to specs, or a list). Empty text asks for nothing. */
export async function parsePortsInput(text: string): Promise<Demand[]> {
  if (text.trim() === '') return []
  return isPlainList(text) ? parsePlainList(text) : parsePortsYaml(text)
}

/** Without a `name:` in front, a list mark or a bracket it is no YAML to its author, and YAML would fold its lines. */
export function isPlainList(text: string): boolean {
  return !/^\s*(-\s|[[{&"'|>])|:\s|:$/m.test(withoutComments(text).replaceAll(/\[[\da-f:.]*\]:/gi, ''))
}

/** Comments blanked out, so that every offset stays what it was. */
function withoutComments(text: string): string {
  return text.replaceAll(/(^|\s)#.*$/gm, (comment) => ' '.repeat(comment.length))
}

export function parsePlainList(text: string): Demand[] {
  const needs = withoutComments(text)
    .split('\n')
    .flatMap((words, index) =>
      splitList(words).map(({ text: spec, offset }) => ({
        spec,
        origin: { ...ORIGIN, line: index + 1, column: offset + 1 },
      })),
    )
  if (needs.length === 0) throw new UsageError('input ports: the list is empty: name at least one port, as in 6379')
  return demandsOf(needs)
}

async function parsePortsYaml(text: string): Promise<Demand[]> {
  const [{ parseYaml }, { parsePortsNode }] = await Promise.all([import('./yaml.ts'), import('./ports-yaml.ts')])
  const document = parseYaml(text, ORIGIN)
  return parsePortsNode(document.contents, document)
}
