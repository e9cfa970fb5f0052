import { fileURLToPath } from 'node:url'
import { findIsolation } from '../machine/isolation.mjs'
import { runProcess } from '../measure/process.mjs'

const LIMIT_MS = 3_600_000
/** The first process there is a shell: it takes in, and buries, keepers whose owner has ended before them. */
const FIRST = 'ip link set lo up && "$@"; exit $?'

/**
 * Runs a script of this folder in a network of its own, and where the system allows it among processes of its own.
 * Returns what it prints, parsed. The script is given the plan, and ends with its standard input.
 */
export async function runInArena(script, plan) {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const inside = [process.execPath, file, JSON.stringify(plan)]
  const command = [...findIsolation().command, 'sh', '-c', FIRST, 'sh', ...inside]
  const { status, stdout, stderr } = await runProcess(command, { capture: true, leash: true, limitMs: LIMIT_MS })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr.trim()}`)
  return JSON.parse(stdout)
}
