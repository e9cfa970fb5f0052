import { runPlan, sleep } from './inside.mjs'
import { ask, askAll, endJobs, startJob } from './jobs.mjs'
import { findKeepers, readLeasedPorts, release } from './keepers.mjs'

const KINDS = ['command', 'owner', 'both']
const PAUSE_MS = 20
const COMMAND_MS = 30_000

await runPlan(measure)

async function measure({ jobs: count, each, rounds, cli, nodes, reclaimMs }) {
  const needs = Array.from({ length: each }, (_, index) => `p${index}=any`)
  const commands = nodes.map((node) => [node, cli, ...needs, '--json'])
  const scene = { commands, each, reclaimMs, jobs: [] }
  const results = []
  // The first is without a victim: it says how long a wave takes, which is what the moments are drawn from.
  for (let round = 0; round <= rounds; round += 1) {
    const living = scene.jobs.filter(({ isAlive }) => isAlive)
    scene.jobs = [...living, ...Array.from({ length: count - living.length }, startJob)]
    const result = await runRound(scene, round === 0 ? 0 : Math.round(count / 4))
    scene.typicalMs ??= result.ms
    if (round > 0) results.push(result)
  }
  await endJobs(scene.jobs)
  return results
}

async function runRound({ commands, each, reclaimMs, typicalMs, jobs }, victimCount) {
  for (const job of jobs) job.commandPid = undefined
  const victims = drawVictims(jobs, victimCount)
  const started = performance.now()
  const kills = victims.map((victim) => killAt(victim, Math.random() * typicalMs))
  const answers = await Promise.all(
    jobs.map((job, index) => ask(job, 'allocate', { command: commands[index % commands.length] })),
  )
  const ms = performance.now() - started
  const moments = await Promise.all(kills)
  await endVictims(victims, jobs)
  const outcome = sort(jobs, answers, victims)
  const reclaim = await watchReclaim(outcome.kept, reclaimMs)
  const wrong = findWrong(outcome, { each, refused: await bindAgain(outcome) })
  await askAll(outcome.survivors, 'unbind')
  await release(findKeepers())
  return { ms, moments, killed: victims.length, ...reclaim, ...wrong, left: readLeasedPorts().length }
}

/** Of the victims some lose the command, some the owner, some both at once. */
function drawVictims(jobs, count) {
  const shuffled = jobs.map((job) => ({ job, place: Math.random() })).sort((a, b) => a.place - b.place)
  return shuffled.slice(0, count).map(({ job }) => ({ job, kind: KINDS[Math.floor(Math.random() * KINDS.length)] }))
}

/** Returns what was killed, and what it was doing. Where there is no command, it is the owner. */
async function killAt({ job, kind }, afterMs) {
  await sleep(afterMs)
  const { commandPid } = job
  const isRunning = commandPid !== undefined && isThere(commandPid)
  if (isRunning && kind !== 'owner') kill(commandPid)
  if (!isRunning || kind !== 'command') kill(job.pid)
  return isRunning
    ? `${kind}, during the command`
    : `owner, ${commandPid === undefined ? 'before' : 'after'} the command`
}

/** A job does not outlive its killed step. A command may outlive its owner: then it comes to its own end. */
async function endVictims(victims, jobs) {
  for (const { job } of victims) if (job.isAlive) kill(job.pid)
  const end = performance.now() + COMMAND_MS
  const isUnsettled = () =>
    victims.some(({ job }) => job.isAlive) || jobs.some(({ commandPid: pid }) => pid && isThere(pid))
  while (isUnsettled() && performance.now() < end) await sleep(PAUSE_MS)
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was quicker.
  }
}

function isThere(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** `given`: what each survivor was told. `freed`: what victims were told before they died, and no survivor was. */
function sort(jobs, answers, victims) {
  const dead = new Set(victims.map(({ job }) => job))
  const told = jobs.map((job, index) => ({ job, ports: answers[index]?.ports ?? [], stderr: answers[index]?.stderr }))
  const given = told.filter(({ job }) => !dead.has(job))
  const kept = new Set(given.flatMap(({ ports }) => ports))
  const freed = told.filter(({ job }) => dead.has(job)).flatMap(({ ports }) => ports)
  return {
    given,
    kept,
    freed: [...new Set(freed)].filter((port) => !kept.has(port)),
    survivors: given.map(({ job }) => job),
  }
}

/** How long until nothing is leased but what survivors have, and what still is when the time is over. */
async function watchReclaim(kept, limitMs) {
  const started = performance.now()
  const isOver = () => performance.now() - started > limitMs
  const readOthers = () => readLeasedPorts().filter((port) => !kept.has(port))
  while (readOthers().length > 0 && !isOver()) await sleep(PAUSE_MS)
  const owners = findKeepers()
    .filter(({ ports }) => ports.some((port) => !kept.has(port)))
    .map(({ owner }) => owner)
  return { reclaimMs: performance.now() - started, unreclaimed: readOthers().length, owners }
}

/** Each survivor takes its own ports, and the first those of the dead as well. */
async function bindAgain({ given, freed }) {
  const wanted = given.map(({ job, ports }, index) => ({ job, ports: index === 0 ? [...ports, ...freed] : ports }))
  const bound = await Promise.all(wanted.map(({ job, ports }) => ask(job, 'bind', { ports })))
  return bound.flatMap(({ refused }) => refused)
}

function findWrong({ given, kept }, { each, refused }) {
  const names = new Set(readLeasedPorts())
  const keepers = findKeepers()
  const isKept = (job, port) => keepers.some(({ owner, ports }) => owner === job.pid && ports.includes(port))
  const got = given.flatMap(({ job, ports }) =>
    ports.map((port) => ({ port, isKept: names.has(port) && isKept(job, port) })),
  )
  return {
    got: got.length,
    failures: given.length * each - got.length,
    lost: got.filter((one) => !one.isKept).length,
    doubled: got.length - kept.size,
    refused: new Set(refused.map(({ port }) => port)).size,
    causes: given.flatMap(({ stderr }) => stderr || []).slice(0, 2),
  }
}
