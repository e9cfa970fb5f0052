import { ANY_ADDRESS } from '../../../model/address.ts'
import { nowMs } from '../../../model/clock.ts'
import { isServing } from '../../../model/listener.ts'
import type { Wanted } from '../../../model/snapshot.ts'
import { readTables } from '../tables.ts'

const PAUSE_MS = 50
const LONGEST_MS = 10_000

/** Until somebody listens at each of these ports: whoever comes after that does not take it from him. */
export async function untilServed(ports: readonly number[]): Promise<Record<string, never>> {
  const deadline = nowMs() + LONGEST_MS
  while (!ports.every(isServed) && nowMs() < deadline) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  return {}
}

function isServed(port: number): boolean {
  const wanted: Wanted = {
    protocol: 'tcp',
    address: ANY_ADDRESS,
    range: { low: port, high: port },
    expect: 'listening',
  }
  return readTables([wanted]).listeners.some(isServing)
}
