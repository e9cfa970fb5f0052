import { join } from 'node:path'
import { runInArena } from '../leases/arena.mjs'
import { formatCrash } from '../print/crash.mjs'
import { TARGETS } from '../targets.mjs'

const EACH = 20

export async function measureCrash({ options: { dist, quick, waves }, nodes }) {
  const { reclaimMs } = TARGETS
  const ours = { cli: join(dist, 'cli.js'), nodes: nodes.map(({ path }) => path) }
  const plan = { jobs: quick ? 16 : 64, rounds: 10 * waves, each: EACH, ...ours, reclaimMs }
  const rounds = await runInArena('measure-crash.mjs', plan)
  const title = `Crashes: ${plan.jobs} processes at once, ${EACH} ports each, a quarter killed, ${plan.rounds} times`
  return [{ title, text: formatCrash(rounds), rows: rounds, verdicts: judge(rounds) }]
}

function judge(rounds) {
  const total = (keys) => rounds.reduce((sum, round) => sum + keys.reduce((part, key) => part + round[key], 0), 0)
  return [
    {
      name: 'Leases lost or doubled in crashes',
      unit: 'ports',
      target: 0,
      measured: total(['lost', 'doubled', 'refused']),
    },
    { name: 'Ports not got beside crashes', unit: 'ports', target: 0, measured: total(['failures']) },
    { name: 'Leases of the dead not reclaimed', unit: 'ports', target: 0, measured: total(['unreclaimed']) },
    {
      name: 'Longest reclaim',
      unit: 'ms',
      target: TARGETS.reclaimMs,
      measured: Math.max(...rounds.map((round) => round.reclaimMs)),
    },
  ]
}
