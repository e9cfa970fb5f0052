// inside-lab.mjs <PLAN: runs in the lab, as its root. Measures `services`, once as a whole and once each question that it
// asks of others; prints JSON.

import { json } from 'node:stream/consumers'
import { median } from '../measure/median.mjs'
import { runProcess } from '../measure/process.mjs'
import { measureSubjects } from '../measure/rounds.mjs'
import { bareNode } from '../subjects/ours.mjs'
import { TARGETS } from '../targets.mjs'
import { recordQuestions } from '../who/questions.mjs'
import { answeringTime, replayOf } from '../who/replay.mjs'

const { cli, options } = await json(process.stdin)
const command = [process.execPath, cli, 'services']
const subjects = [bareNode(), ours('services', command), ours('services --json', [...command, '--json'])]
const asked = (await recordQuestions(command)).map(replayOf)
const timed = asked.filter(({ ofManager }) => ofManager)
const rows = await measureSubjects([...subjects, ...timed], options)
const answers = answeringTime(timed.map((question, index) => ({ ...question, ms: waitedFor(subjects.length + index) })))
process.stdout.write(JSON.stringify({ rows, asked, answers, cpu: await measureCpu(), looked: await countServices() }))

/** Nobody is waited for any longer than that. */
function waitedFor(row) {
  return Math.min(rows[row].ms ?? Infinity, TARGETS.whoDeadlineMs)
}

function ours(name, words) {
  return { name: `port-preflight ${name}`, command: words, statuses: [0, 1] }
}

/** What the process itself takes of the CPU, in ms: on a busy machine that says more than the clock. */
async function measureCpu() {
  const script = new URL('cpu.mjs', import.meta.url).pathname
  const samples = { bare: [], ours: [] }
  for (let round = 0; round < options.runs; round += 1) {
    samples.bare.push(await cpuOf([script]))
    samples.ours.push(await cpuOf([script, cli.replace('cli.js', 'index.js')]))
  }
  return { bare: median(samples.bare), ours: median(samples.ours), samples }
}

async function cpuOf(words) {
  const { stdout } = await runProcess([process.execPath, ...words], { capture: true })
  return Number(stdout)
}

async function countServices() {
  const { stdout } = await runProcess([...command], { capture: true })
  return Number(/(\d+) services looked at/.exec(stdout)?.[1])
}
