import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withFleet } from '../machine/fleet.mjs'
import { median } from '../measure/median.mjs'
import { runProcess } from '../measure/process.mjs'
import { formatAmount } from '../print/figures.mjs'
import { formatTable } from '../print/table.mjs'
import { bareNode, ourCommand } from '../subjects/ours.mjs'
import { EVERY_PORT, spreadPorts } from '../subjects/ports.mjs'
import { TARGETS } from '../targets.mjs'

const PRELOAD = fileURLToPath(new URL('../measure/peak-memory.cjs', import.meta.url))

export async function measureMemory({ options, folder }) {
  const subjects = [bareNode(), ourCommand(options.dist, [EVERY_PORT], { statuses: [0, 1] })]
  const rows = subjects.map((subject) => ({
    subject,
    samples: [],
    failure: subject.absent && `absent: ${subject.absent}`,
  }))
  const file = join(folder, 'peak-memory')
  await withFleet({ idle: 0, ports: spreadPorts(100) }, () => measureRounds(rows, { runs: options.runs, file }))
  return [describe(rows.map(({ subject, samples, failure }) => ({ name: subject.name, samples, failure })))]
}

async function measureRounds(rows, { runs, file }) {
  for (let round = 0; round < runs; round += 1) {
    for (const row of rows) if (!row.failure) await addPeak(row, file)
  }
}

/** In MB of a million bytes. */
async function addPeak(row, file) {
  const { command, statuses = [0] } = row.subject
  const [node, ...args] = command
  const { status } = await runProcess([node, '--require', PRELOAD, ...args], { env: { PEAK_MEMORY_FILE: file } })
  if (!statuses.includes(status)) row.failure = `ended with ${status}`
  else row.samples.push((Number(readFileSync(file, 'utf8')) * 1024) / 1e6)
  rmSync(file, { force: true })
}

function describe(rows) {
  const verdict = {
    name: 'Peak memory, 65535 ports',
    unit: 'MB',
    target: TARGETS.peakMegabytes,
    measured: median(rows[1].samples),
  }
  return {
    title: 'Peak memory of one process, 65535 ports, 100 of them held',
    text: formatTable(['command', 'median MB', 'highest MB', 'runs', 'remark'], rows.map(formatRow)),
    rows,
    verdicts: [verdict],
  }
}

function formatRow({ name, samples, failure }) {
  const highest = samples.length === 0 ? undefined : Math.max(...samples)
  return [name, formatAmount(median(samples)), formatAmount(highest), samples.length, failure]
}
