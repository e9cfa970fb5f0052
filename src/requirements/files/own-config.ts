import { isMap, type Node } from 'yaml'
import type { Declaration, PortFile } from '../../model/declaration.ts'
import { parseConfig } from '../config.ts'
import { parseYaml } from '../yaml.ts'
import { needsOfNode, type PlacedNeed } from './placed-needs.ts'

/** The needs of the project's own file; whatever is wrong with it is an error, as it is where it is used. */
export function readOwnConfig(text: string, path: string): Pick<PortFile, 'declarations' | 'faults'> {
  parseConfig(text, path)
  const document = parseYaml(text, { file: path })
  const ports = isMap(document.contents)
    ? (document.contents.get('ports', true) as unknown as Node | undefined)
    : undefined
  const needs = ports === undefined ? [] : needsOfNode(document, text, ports)
  return { declarations: needs.flatMap((need) => declarationOf(need, { group: path }) ?? []), faults: [] }
}

interface Place {
  group: string
  prefix?: string
}

/** undefined of a need for any port, and of one for a server that is there already. */
export function declarationOf({ demand, place }: PlacedNeed, { group, prefix = '' }: Place): Declaration | undefined {
  const { preferred } = demand
  if (preferred === undefined || preferred.expect !== undefined) return undefined
  const { protocol, address, range } = preferred
  return { service: `${prefix}${demand.name}`, protocol, address, range, group, ...place }
}
