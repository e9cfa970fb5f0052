import { writeFileSync } from 'node:fs'

/** What every script does that runs in an arena. `measure` takes the plan and returns what is measured. */
export async function runPlan(measure) {
  process.stdin.on('end', () => process.exit(130)).resume()
  const plan = JSON.parse(process.argv[2])
  if (plan.ephemeral) writeFileSync('/proc/sys/net/ipv4/ip_local_port_range', plan.ephemeral)
  const measured = await measure(plan)
  process.stdout.write(JSON.stringify(measured), () => process.exit(0))
}

export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
