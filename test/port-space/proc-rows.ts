import type { PortSpace } from './port-space.ts'

const tables = ['tcp', 'tcp6', 'udp', 'udp6']

/** The rows of /proc/net as seen inside, such as `tcp6:0A`, by their local port. */
export async function readProcRows(space: PortSpace): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = new Map<number, string[]>()
  for (const table of tables) {
    const { stdout } = await space.exec('cat', [`/proc/net/${table}`])
    for (const { port, state } of parseRows(stdout)) rows.set(port, [...(rows.get(port) ?? []), `${table}:${state}`])
  }
  return rows
}

function parseRows(text: string): readonly { port: number; state: string }[] {
  const matches = text.matchAll(/^ *\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]+ ([0-9A-F]{2}) /gm)
  return [...matches].map(([, port = '', state = '']) => ({ port: Number.parseInt(port, 16), state }))
}
