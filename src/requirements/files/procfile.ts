import { ANY_ADDRESS } from '../../model/address.ts'
import type { Declaration, PortFile } from '../../model/declaration.ts'
import { HIGHEST_PORT } from '../../model/port.ts'
import { readVariables } from './compose/env-file.ts'
import type { FileContext } from './context.ts'

const FIRST_PORT = 5_000
const STEP = 100

/** `name: command` a line: who starts them gives each kind of process the next hundred, from 5000 or the PORT of `.env` on. */
export function readProcfile(text: string, context: FileContext): Pick<PortFile, 'declarations' | 'faults'> {
  const base = Number(readVariables('.env', context).PORT ?? FIRST_PORT)
  const declarations: Declaration[] = []
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    const [, service, command = ''] = /^([A-Za-z0-9_-]+):\s*(\S.*)$/.exec(line) ?? []
    const port = base + STEP * declarations.length
    if (service !== undefined && port <= HIGHEST_PORT) {
      declarations.push({
        ...{ service, protocol: 'tcp', address: ANY_ADDRESS, range: { low: port, high: port } },
        origin: { file: context.path, line: index + 1, column: 1 },
        span: { start, end: start + service.length },
        group: 'host',
        program: command,
      })
    }
    start += line.length + 1
  }
  return { declarations, faults: [] }
}
