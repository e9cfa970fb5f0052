// Run in a lab, by its node, as root: resolves again and again what dies, respawns or is swapped between the look and
// the act, and prints what became of everybody else. Arguments: how often, and the seed.

import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Beings, everybody, NOTES, processes, touched } from './audit.ts'
import { KINDS, type Kind, type Scene } from './random-kinds.ts'
import { type Resolver, startResolver } from './resolvers.ts'
import { sh, somebody } from './shell.ts'

export interface Told {
  kind: string
  scene: Scene
  result: string
  reason: string
  /** Everybody else who is not as before, and everybody else who got a signal of the check. */
  touched: string[]
  /** What could not be taken back. */
  failed: string[]
}

const [runs = '1', seed = '1'] = process.argv.slice(2)
/** How long may be waited for a port to be free: for one that another has by then as long as a look takes. */
const LONG_MS = 12_000
const SHORT_MS = 2_000

let state = Number(seed)
function random(): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 2_147_483_648
}

/** Every kind in every scene, in another order each time. */
function* turns(): Generator<[Kind, Scene]> {
  const all = KINDS.flatMap((kind) => kind.scenes.map((scene): [Kind, Scene] => [kind, scene]))
  for (;;)
    yield* all
      .map((turn) => ({ turn, at: random() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ turn }) => turn)
}

/** Once nobody comes or goes any more: what a manager does after the end of a command is not the doing of a check. */
async function settled(): Promise<Beings> {
  const now = () => JSON.stringify(processes().map(([key, { life }]) => [key, life]))
  for (let last = '', next = now(); last !== next; last = next, next = now()) await sleep(100)
  return everybody()
}

async function once(resolver: Resolver, [kind, scene]: [Kind, Scene]): Promise<Told> {
  const start = await settled()
  const own: Beings = new Map(kind.own(start).flatMap((key) => [[key, start.get(key) ?? { life: '' }]]))
  const longestMs = scene === 'stays' || scene === 'dies' ? (kind.longestMs ?? LONG_MS) : SHORT_MS
  const order = { port: kind.port, reach: kind.reach, longestMs }
  let before = start
  let said = await resolver.ask(order)
  if (said.at === 'act') {
    sh(kind.commands[scene] ?? 'true')
    before = await settled()
    while (said.at === 'act') said = await resolver.ask()
  }
  const after = await everybody()
  const hit = [...touched(before, after, own), ...strangers(resolver, before, own)]
  const { failed = [] } = await resolver.ask()
  const hitByUndo = [...touched(after, await everybody()), ...strangers(resolver, after, new Map())]
  sh(kind.again)
  const [{ result, reason } = { result: 'none', reason: '' }] = said.outcomes ?? []
  // Who was swapped in has the port: what is put back does not get it, and that is said.
  const isMeant = (words: string) => scene === 'is swapped' && words.startsWith(`${kind.port}/tcp is in use by pid`)
  const told = { kind: kind.name, scene, result, reason, touched: [...hit, ...hitByUndo] }
  return { ...told, failed: failed.filter((words) => !isMeant(words)) }
}

/** Who got a signal, and may not: to have the number of one who may is not enough. */
function strangers(resolver: Resolver, before: Beings, own: Beings): string[] {
  return resolver.signalled().flatMap((pid) => {
    const allowed = own.get(`process ${pid}`)?.life
    const isAllowed = allowed !== undefined && before.get(`process ${pid}`)?.life === allowed
    return isAllowed ? [] : `process ${pid} got a signal`
  })
}

const resolvers = { root: startResolver('root'), alice: startResolver('alice') }
const env = { ...process.env, NOTES: `${NOTES}/child-of-the-runner` }
const child = spawn('perl', [somebody.path, '7709', 'plain'], { env, stdio: 'ignore' })
await sleep(200)
const first = await settled()
const lasting = new Map([...first].filter(([key]) => !KINDS.some((kind) => kind.own(first).includes(key))))
const told: Told[] = []
for (const turn of turns()) {
  if (told.length === Number(runs)) break
  told.push(await once(resolvers[turn[0].as], turn))
}
const gone = touched(lasting, await settled())
console.log(JSON.stringify({ told, gone, lasting: lasting.size }))
child.kill()
process.exit(0)
