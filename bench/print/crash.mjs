import { median } from '../measure/median.mjs'
import { formatMs } from './figures.mjs'
import { formatTable } from './table.mjs'

const HEAD = ['killed', 'ports of survivors', 'failures', 'lost', 'doubled', 'not bound', 'not reclaimed']

export function formatCrash(rounds) {
  const total = (key) => rounds.reduce((sum, round) => sum + round[key], 0)
  const keys = ['killed', 'got', 'failures', 'lost', 'doubled', 'refused', 'unreclaimed']
  const times = rounds.map(({ reclaimMs }) => reclaimMs)
  return [
    formatTable(HEAD, [keys.map(total)]),
    formatTable(['killed with SIGKILL', 'times'], countMoments(rounds)),
    [
      `Until all of the dead were reclaimed: ${formatMs(median(times))} ms, at most ${formatMs(Math.max(...times))}.`,
      ...describeLeft(rounds),
    ].join('\n'),
  ].join('\n\n')
}

function countMoments(rounds) {
  const counts = new Map()
  for (const moment of rounds.flatMap(({ moments }) => moments)) counts.set(moment, (counts.get(moment) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a.localeCompare(b))
}

function describeLeft(rounds) {
  const owners = rounds.flatMap((round) => round.owners)
  const ofFirst = owners.filter((owner) => owner === 1).length
  const causes = rounds.flatMap((round) => round.causes).slice(0, 5)
  return [
    ...(owners.length > 0 ? [`Keepers that stayed: ${owners.length}, of which for process 1: ${ofFirst}.`] : []),
    ...causes.map((cause) => `Said: ${cause.trim()}`),
  ]
}
