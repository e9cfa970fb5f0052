import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { withChurn } from './disturb.mjs'
import { runPlan, sleep } from './inside.mjs'
import { ask, askAll, endJobs, startJobs } from './jobs.mjs'
import { findKeepers, readLeasedPorts, release } from './keepers.mjs'

const PEERS = fileURLToPath(new URL('../peers/allocate.mjs', import.meta.url))
/** Between what all have got and what they do with it. */
const BETWEEN_MS = 300

await runPlan(measure)

async function measure({ jobs: count, each, churn: kind, allocators, cli, nodes }) {
  const jobs = startJobs(count)
  const rows = allocators.map((allocator) => ({ ...allocator, waves: [], alone: [] }))
  const { churn } = await withChurn(kind, () => runRounds(rows, { jobs, each, cli, nodes }))
  await endJobs(jobs)
  return { rows, churn, cpus: availableParallelism() }
}

/** All take turns, so that a slow minute hits all of them alike. */
async function runRounds(rows, scene) {
  const rounds = Math.max(...rows.map(({ repetitions }) => repetitions))
  for (let round = 0; round < rounds; round += 1) {
    for (const row of rows) if (round < row.repetitions) await addRound(row, scene)
  }
}

async function addRound(row, scene) {
  row.waves.push(
    await runWave(
      scene.jobs.map((_, index) => commandOf(row, index, scene)),
      scene,
    ),
  )
  if (row.isOurs) row.alone.push(await runAlone(commandOf(row, row.alone.length, scene), scene.jobs))
}

/** Ours runs on every Node that there is, by turns: leases of one are to keep those of another away. */
function commandOf({ way, isOurs }, turn, { each, cli, nodes }) {
  const needs = Array.from({ length: each }, (_, index) => `p${index}=any`)
  if (isOurs) return [nodes[turn % nodes.length], cli, ...needs, '--json']
  return [process.execPath, PEERS, way, String(each)]
}

async function runWave(commands, { jobs, each }) {
  const started = performance.now()
  const answers = await Promise.all(jobs.map((job, index) => ask(job, 'allocate', { command: commands[index] })))
  const ms = performance.now() - started
  await sleep(BETWEEN_MS)
  const bound = await Promise.all(jobs.map((job, index) => ask(job, 'bind', { ports: answers[index].ports })))
  await askAll(jobs, 'unbind')
  const keepers = findKeepers()
  await release(keepers)
  return { ms, jobs: jobs.length, ...judge(answers, bound, each), left: readLeasedPorts().length }
}

/** A port that several got is a duplicate in all of them but one; one that a single job got and could not bind is stolen. */
function judge(answers, bound, each) {
  const times = new Map()
  for (const port of answers.flatMap(({ ports }) => ports)) times.set(port, (times.get(port) ?? 0) + 1)
  const refused = bound.map((answer) => [...new Set(answer.refused.map(({ port }) => port))])
  const isHit = ({ ports }, index) =>
    ports.length < each || refused[index].length > 0 || ports.some((port) => times.get(port) > 1)
  return {
    got: sum(answers.map(({ ports }) => ports.length)),
    duplicates: sum([...times.values()].map((count) => count - 1)),
    stolen: refused.flat().filter((port) => times.get(port) === 1).length,
    failures: sum(answers.map(({ ports }) => each - ports.length)),
    jobsHit: answers.filter(isHit).length,
    causes: listCauses(answers, bound, times),
  }
}

/** A few, to know by. */
function listCauses(answers, bound, times) {
  const failed = answers.filter(({ status }) => status !== 0).map(({ stderr, status }) => `${status}: ${stderr.trim()}`)
  const refused = bound.flatMap((answer) => answer.refused).filter(({ port }) => times.get(port) === 1)
  return [...failed, ...refused.map(({ port, kind, code }) => `${kind} ${port} ${code}`)].slice(0, 5)
}

/** The same with nobody beside it but the churn. */
async function runAlone(command, [job]) {
  const started = performance.now()
  await ask(job, 'allocate', { command })
  const ms = performance.now() - started
  await release(findKeepers())
  return ms
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
