import { type JsonLeases, LEASES_SHAPE } from '../../src/report/leases-shape.ts'
import type { PortSpace } from '../port-space/port-space.ts'
import { CLI } from './cli.ts'

/** The leases of a port space as the bundle tells them, and what the kernel itself has of them. */
export async function leasesIn(space: PortSpace): Promise<JsonLeases & { ports: number[] }> {
  const { stdout, stderr } = await space.exec(process.execPath, [CLI, 'leases', '--json'])
  if (stderr !== '') throw new Error(stderr)
  const { stdout: table } = await space.exec('cat', ['/proc/net/unix'])
  const ports = [...table.matchAll(/ @port-preflight\/(\d+)/g)].map(([, port]) => Number(port))
  return { ...LEASES_SHAPE.parse(JSON.parse(stdout)), ports: ports.toSorted((a, b) => a - b) }
}
