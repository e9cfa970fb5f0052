import { runInArena } from '../leases/arena.mjs'
import { formatLeases } from '../print/leases.mjs'
import { TARGETS } from '../targets.mjs'

const COUNTS = [1, 20, 500]

const SCENES = [
  { name: 'quiet', sockets: 0 },
  { name: '10,000 sockets', sockets: 10_000 },
]

export async function measureLeases({ options, nodes }) {
  const { dist, runs, limitMs, budgetMs } = options
  const parts = []
  for (const { name, sockets } of SCENES) {
    const plan = { nodes, dist, counts: COUNTS, sockets, options: { runs, limitMs, budgetMs } }
    const { groups, keepers } = await runInArena('measure-speed.mjs', plan)
    parts.push(...groups.map((rows, index) => describe(rows, { scene: name, version: nodes[index].version, keepers })))
  }
  return parts
}

function describe(rows, { scene, version, keepers }) {
  const [bare, own, ...leased] = rows
  const beyond = (row) => row.ms && own.ms && bare.ms && (row.ms - own.ms) / bare.ms
  const verdicts = COUNTS.map((count, index) => ({
    name: `${count} leased, ${scene}, Node ${version}`,
    unit: 'x',
    target: TARGETS.leaseRatios[count],
    measured: beyond(leased[index]),
  }))
  const costs = leased.map((row) => ({
    name: row.name,
    ms: row.ms && own.ms && row.ms - own.ms,
    ratio: beyond(row),
    cpuMs: row.cpuMs && row.cpuMs - own.cpuMs,
    cpuRatio: row.cpuMs && (row.cpuMs - own.cpuMs) / bare.cpuMs,
  }))
  return {
    title: `Leases, ${scene}, Node ${version}`,
    text: formatLeases(rows, { costs, keepers }),
    rows,
    keepers,
    verdicts,
  }
}
