import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('fleet.pl', import.meta.url))

/**
 * Idle processes and one process per held port. All of them read the one pipe and end with it, so none outlives the
 * bench. The holders start in the middle: neither the oldest nor the newest, which some searches would profit from.
 */
export async function startFleet({ idle, ports }) {
  const before = Math.floor(idle / 2)
  const args = [SCRIPT, before, idle - before, ...ports].map(String)
  const child = spawn('perl', args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const [ready] = await once(createInterface({ input: child.stdout }), 'line')
  const pids = ready.split(' ').slice(1).map(Number)
  return { holders: new Map(ports.map((port, index) => [port, pids[index]])), stop: () => stopFleet(child) }
}

async function stopFleet(child) {
  const ended = once(child, 'exit')
  child.stdin.end()
  await ended
}

/** Runs `use` with a fleet, and ends the fleet whatever happens. */
export async function withFleet(plan, use) {
  const fleet = await startFleet(plan)
  try {
    return await use(fleet)
  } finally {
    await fleet.stop()
  }
}
