import { formatAmount, formatMs } from './figures.mjs'
import { formatTable } from './table.mjs'

const HEAD = ['allocator', 'waves', 'ports', 'duplicates', 'stolen', 'failures', 'jobs hit', 'ms a port', 'remark']

export function formatCollisions(rows, { churn, cpus, alone, absent }) {
  const [ours] = rows
  const remarks = [
    `One of ours alone: ${formatAmount(alone)} ms a port. All at once, times ${cpus} CPUs: ` +
      `${formatAmount(ours.msPerPort * cpus)}.`,
    ...(churn
      ? [`The churn opened ${Math.round(churn.opened)} sockets a second; ${Math.round(churn.refused)} were refused.`]
      : []),
    ...(ours.left > 0 ? [`${ours.left} ports were still leased when their keepers had been ended.`] : []),
    ...ours.waves
      .flatMap(({ causes }) => causes)
      .slice(0, 5)
      .map((cause) => `Of ours: ${cause}`),
  ]
  const table = formatTable(HEAD, [...rows.map(formatRow), ...absent.map(formatAbsent)])
  return `${table}\n\n${remarks.join('\n')}`
}

/** A peer that is not there has a row that says so. */
function formatAbsent({ name, absent }) {
  return [name, ...HEAD.slice(1, -1).map(() => '-'), `absent: ${absent}`]
}

function formatRow({ name, waves, got, duplicates, stolen, failures, jobsHit, msPerPort }) {
  const jobs = waves.reduce((sum, wave) => sum + wave.jobs, 0)
  return [name, waves.length, got, duplicates, stolen, failures, `${jobsHit} of ${jobs}`, formatMs(msPerPort), '']
}
