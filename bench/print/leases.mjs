import { formatAmount, formatMs } from './figures.mjs'
import { formatTable } from './table.mjs'
import { formatTimings } from './timing.mjs'

export function formatLeases(rows, { costs, keepers }) {
  const beyond = costs.map(({ name, ms, ratio, cpuMs, cpuRatio }) => [
    name,
    ...[formatMs(ms), formatAmount(ratio), formatMs(cpuMs), formatAmount(cpuRatio)],
  ])
  return [
    formatTimings(rows, rows[0]),
    formatTable(['beyond the own start', 'ms', 'x bare', 'CPU ms', 'x CPU of bare'], beyond),
    keepers.map(formatKeeper).join('\n'),
  ].join('\n\n')
}

function formatKeeper({ ports, kilobytes, files }) {
  return `The keeper of ${ports}: ${formatAmount(kilobytes / 1024)} MiB resident, ${files} files.`
}
