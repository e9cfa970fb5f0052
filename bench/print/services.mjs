import { formatMs } from './figures.mjs'
import { formatTable } from './table.mjs'
import { formatTimings } from './timing.mjs'

/** `own` is what is left of the whole without bare node and without the time that those who were asked needed. */
export function formatServices({ rows, costs, answers, asked, cpu, looked }) {
  const own = costs.map(({ name, ms, own: left }) => [name, formatMs(ms), formatMs(answers), formatMs(left)])
  const counted = [...countsOf(asked.map(kindOf))].map(([kind, count]) => `${count} ${kind}`)
  return [
    formatTimings(rows, rows[0]),
    formatTable(['command', 'whole ms', 'answers', 'own'], own),
    `CPU of the process itself: ${formatMs(cpu.ours)} ms, of a bare node ${formatMs(cpu.bare)} ms.`,
    `${looked} services were looked at. Asked: ${counted.join(', ')}.`,
  ].join('\n\n')
}

function kindOf({ command, requests, socket }) {
  return command ? `${command[0]} (process)` : `connection(s) to ${socket} (${requests.length} requests each)`
}

/** Node 20 has no Object.groupBy. */
function countsOf(kinds) {
  const counts = new Map()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
