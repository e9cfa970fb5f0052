import { rangeOf } from '../../formats/place.ts'
import { ANY_ADDRESS } from '../../model/address.ts'
import type { Declaration, PortFile } from '../../model/declaration.ts'

/** `NAME_PORT=8080` and `PORT=8080`, as dotenv files have them. */
export function readEnvFile(text: string, path: string): Pick<PortFile, 'declarations' | 'faults'> {
  let start = 0
  const declarations: Declaration[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const [, before = '', name = '', value = ''] =
      /^(\s*(?:export\s+)?((?:[A-Za-z_]\w*_)?PORT)\s*=\s*["']?)(\d{1,5})(?!\d)/.exec(line) ?? []
    const range = rangeOf(value)
    if (range !== undefined) {
      const span = { start: start + before.length, end: start + before.length + value.length }
      const origin = { file: path, line: index + 1, column: before.length + 1 }
      declarations.push({ service: name, protocol: 'tcp', address: ANY_ADDRESS, range, origin, span, group: path })
    }
    start += line.length + 1
  }
  return { declarations, faults: [] }
}
