import { runInArena } from '../leases/arena.mjs'
import { median } from '../measure/median.mjs'
import { formatLeases } from '../print/leases.mjs'
import { TARGETS } from '../targets.mjs'

const COUNTS = [1, 20, 500]

const SCENES = [
  { name: 'quiet', sockets: 0 },
  { name: '10,000 sockets', sockets: 10_000 },
]

export async function* measureLeases({ options, nodes }) {
  const { dist, runs, limitMs, budgetMs } = options
  for (const { name, sockets } of SCENES) {
    const plan = { nodes, dist, counts: COUNTS, sockets, options: { runs, limitMs, budgetMs } }
    const { groups, keepers } = await runInArena('measure-speed.mjs', plan)
    yield* groups.map((rows, index) => describe(rows, { scene: name, version: nodes[index].version, keepers }))
  }
}

function describe(rows, { scene, version, keepers }) {
  const [bare, own, ...leased] = rows
  const costs = leased.map((row) => costOf(row, { bare, own }))
  const verdicts = COUNTS.map((count, index) => ({
    name: `${count} leased, ${scene}, Node ${version}`,
    unit: 'x',
    target: TARGETS.leaseRatios[count],
    measured: costs[index].ratio,
  }))
  const text = formatLeases(rows, { costs, keepers })
  return { title: `Leases, ${scene}, Node ${version}`, text, rows, keepers, verdicts }
}

/** Beyond the own start: the difference of each round, so that a slow minute is in both, and of these the median. */
function costOf({ name, samples, cpuMs }, { bare, own }) {
  const ms = median(samples.flatMap((sample, round) => (round < own.samples.length ? sample - own.samples[round] : [])))
  const cpu = cpuMs && cpuMs - own.cpuMs
  return { name, ms, ratio: ms && ms / bare.ms, cpuMs: cpu, cpuRatio: cpu && cpu / bare.cpuMs }
}
