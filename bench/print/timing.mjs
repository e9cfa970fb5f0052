import { formatMs, formatSpread } from './figures.mjs'
import { formatTable } from './table.mjs'

/** The rows of one side-by-side measurement; `base` is the row the ratios are over. */
export function formatTimings(rows, base) {
  const counted = rows.some(({ named }) => named !== undefined)
  const head = ['command', 'median ms', 'ratio', 'range ms', 'runs', ...(counted ? ['named'] : []), 'remark']
  return formatTable(
    head,
    rows.map((row) => formatRow(row, { base, counted })),
  )
}

function formatRow({ name, ms, samples, failure, named }, { base, counted }) {
  const ratio = ms !== undefined && base?.ms ? (ms / base.ms).toFixed(2) : '-'
  const cells = [name, formatMs(ms), ratio, formatSpread(samples), samples.length]
  return [...cells, ...(counted ? [named ?? '-'] : []), failure ?? '']
}
