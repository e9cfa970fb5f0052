import { join } from 'node:path'
import { runInArena } from '../leases/arena.mjs'
import { median } from '../measure/median.mjs'
import { formatCollisions } from '../print/collisions.mjs'
import { npmPeer } from '../subjects/peers.mjs'
import { TARGETS } from '../targets.mjs'

const EACH = 20

const SCENES = [
  { name: 'in a quiet network' },
  { name: 'under churn of bind(0)', churn: 'bind' },
  { name: 'under churn of outgoing connections', churn: 'connect' },
  { name: 'with an ephemeral range of 200 ports', ephemeral: '40000 40199' },
  {
    name: 'with an ephemeral range of 1024-65535, under churn of bind(0) for TCP',
    ephemeral: '1024 65535',
    churn: 'bind-tcp',
  },
]

export async function* measureCollisions({ options, nodes }) {
  const jobs = options.quick ? 16 : 64
  for (const scene of SCENES) {
    const ours = { cli: join(options.dist, 'cli.js'), nodes: nodes.map(({ path }) => path) }
    const plan = { jobs, each: EACH, ...ours, allocators: allocatorsFor(options), ...scene }
    const measured = await runInArena('measure-collisions.mjs', plan)
    yield describe(scene.name, jobs, { ...measured, absent: listAbsent() })
  }
}

/** The peers need fewer waves to show what they do: one for five of ours. */
function allocatorsFor({ waves }) {
  const ours = { name: 'port-preflight', isOurs: true, repetitions: waves }
  return [ours, ...peers().map(({ name, way }) => ({ name, way, repetitions: Math.ceil(waves / 5) }))]
}

function peers() {
  return PEERS.filter(({ package: name }) => !npmPeer(name, []).absent)
}

function listAbsent() {
  return PEERS.flatMap(({ name, package: peer }) => {
    const { absent } = npmPeer(peer, [])
    return absent ? [{ name, absent }] : []
  })
}

const PEERS = [
  { name: 'get-port', way: 'get-port', package: 'get-port' },
  { name: 'get-port-please, getPort', way: 'get-port-please', package: 'get-port-please' },
  { name: 'get-port-please, getRandomPort', way: 'get-port-please-random', package: 'get-port-please' },
  { name: 'portfinder, getPorts', way: 'portfinder', package: 'portfinder' },
  { name: 'detect-port', way: 'detect-port', package: 'detect-port' },
]

function describe(scene, jobs, { rows: measured, churn, cpus, absent }) {
  const rows = measured.map(summarize)
  const [ours] = rows
  const alone = median(measured[0].alone) / EACH
  const title = `Collisions ${scene}: ${jobs} processes at once, ${EACH} ports each`
  const bad = ours.duplicates + ours.stolen + ours.failures + ours.left
  const zero = { name: `Duplicates, stolen, failures ${scene}`, unit: 'ports', target: 0, measured: bad }
  const contention = {
    name: `A port for ${jobs} at once over one alone, ${scene}`,
    unit: 'x',
    target: TARGETS.contendedRatio,
    measured: (ours.msPerPort * cpus) / alone,
  }
  const text = formatCollisions(rows, { churn, cpus, alone, absent })
  return { title, text, rows: [...rows, ...absent], verdicts: [zero, contention] }
}

function summarize({ name, waves, alone }) {
  const total = (key) => waves.reduce((sum, wave) => sum + wave[key], 0)
  const counts = ['got', 'duplicates', 'stolen', 'failures', 'jobsHit', 'left'].map((key) => [key, total(key)])
  const msPerPort = median(waves.filter(({ got }) => got > 0).map(({ ms, got }) => ms / got))
  return { name, ...Object.fromEntries(counts), msPerPort, waves, alone }
}
