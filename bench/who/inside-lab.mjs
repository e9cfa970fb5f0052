// inside-lab.mjs <PLAN: runs in the lab, as its root. Measures `who` and its peers about each port, one table a port,
// and `who` with a docker that does not answer; prints JSON.

import { json } from 'node:stream/consumers'
import { runProcess } from '../measure/process.mjs'
import { measureSubjects } from '../measure/rounds.mjs'
import { bareNode } from '../subjects/ours.mjs'
import { readNamed } from './named.mjs'
import { listPeers } from './peers.mjs'
import { recordQuestions } from './questions.mjs'
import { answeringTime, replayOf } from './replay.mjs'
import { DOCKER_SOCKET, withSilentSocket } from './sockets.mjs'

const { truths, tools, cli, options } = await json(process.stdin)
const parts = []
for (const truth of truths) parts.push(await measurePort(truth))
process.stdout.write(JSON.stringify({ parts, hung: await measureHung(truths[0]) }))

async function measurePort(truth) {
  const ours = oursAbout(truth.port)
  const peers = listPeers(truth, tools)
  const asked = (await recordQuestions(ours[0].command)).map(replayOf)
  const timed = asked.filter(({ ofManager }) => ofManager)
  const rows = await measureSubjects([bareNode(), ...ours, ...timed, ...peers], options)
  const answers = answeringTime(timed.map((question, index) => ({ ...question, ms: rows[1 + ours.length + index].ms })))
  const named = truth.pids.length === 0 ? [] : await readAnswers([ours[0], ...peers], truth)
  return { truth, rows, asked, answers, named }
}

function oursAbout(port) {
  const command = [process.execPath, cli, 'who', `${port}`]
  const statuses = [0, 1]
  return [
    { name: 'port-preflight who', command, statuses },
    { name: 'port-preflight who --json', command: [...command, '--json'], statuses },
  ]
}

/** What each says, standard error too: that is where some of them put half of their answer. */
async function readAnswers(subjects, truth) {
  const rows = []
  for (const { name, command, absent } of subjects) {
    if (absent) rows.push({ name, absent })
    else {
      const { stdout, stderr } = await runProcess(command, { capture: true, limitMs: options.limitMs })
      const said = `${stdout}\n${stderr}`
      rows.push({ name, said, ...readNamed(said, truth) })
    }
  }
  return rows
}

/** A docker that takes the question and never answers. What the rest of the report says must still be there. */
async function measureHung(truth) {
  const [text, asJson] = oursAbout(truth.port)
  const runs = Math.min(options.runs, 5)
  return withSilentSocket(DOCKER_SOCKET, async () => {
    const rows = await measureSubjects([bareNode(), text], { ...options, runs })
    const { stdout } = await runProcess(asJson.command, { capture: true })
    return { rows, ...readHung(JSON.parse(stdout), truth) }
  })
}

function readHung({ findings }, { port, pids }) {
  const inUse = findings.find((finding) => finding.kind === 'port-in-use' && finding.port === port)
  const isNamed = inUse?.holders?.some(({ process, manager }) => pids.includes(process?.pid) && manager?.unit) ?? false
  const gap = findings.find(({ kind, message }) => kind === 'host-unreadable' && /did not answer/.test(message))
  return { isNamed, gap: gap?.message }
}
