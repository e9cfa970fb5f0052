// Run in a lab, by its node, as root: resolves again and again what dies, respawns or is swapped between the look and
// the act, and prints what became of everybody else. Arguments: how often, and the seed.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { hostOf } from '../../../src/host/index.ts'
import { nowMs } from '../../../src/model/clock.ts'
import { preflight } from '../../../src/preflight.ts'
import { parseArguments } from '../../../src/requirements/arguments.ts'
import { readRequest } from '../../../src/requirements/index.ts'
import { ALICE, KINDS, type Kind, SCENES, type Scene, type Told } from './random-kinds.ts'

const [runs = '1', seed = '1'] = process.argv.slice(2)
const host = hostOf(process.platform)
const SHORT_MS = 5_000

let state = Number(seed)
const random = <Thing>(things: readonly Thing[]): Thing => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  const thing = things[Math.floor((state / 2_147_483_648) * things.length)]
  if (thing === undefined) throw new Error('nothing to choose from')
  return thing
}
const sh = (command: string) => execFileSync('sh', ['-c', command], { encoding: 'utf8' })

/** Everybody who is there, with what tells that he was started again: units of both managers, containers, processes. */
function everybody(): Map<string, string> {
  const show = `show '*.service' '*.socket' --state=active --property=Id,InvocationID,MainPID | paste -sd ' ' | sed 's/  /\\n/g'`
  const units = (manager: string, words: string) =>
    words.split('\n').flatMap((line) => {
      const {
        Id = '',
        InvocationID = '',
        MainPID = '',
      } = Object.fromEntries(
        line
          .trim()
          .split(' ')
          .map((word) => word.split('=')),
      )
      return MainPID === '0' && Id.endsWith('.service')
        ? []
        : [[`${manager}:${Id}`, `${InvocationID} ${MainPID}`] as const]
    })
  const boxes = sh(
    `docker ps -q --no-trunc | xargs docker inspect -f '{{.Name}} {{.Id}} {{.State.StartedAt}} {{.State.Pid}}'`,
  )
  return new Map([
    ...units('system', sh(`systemctl ${show}`)),
    ...units('user', sh(`${ALICE} systemctl --user ${show}`)),
    ...boxes
      .trim()
      .split('\n')
      .map((line) => [`docker:${line.slice(1, line.indexOf(' '))}`, line] as const),
    ...processes(),
  ])
}

/** Those that no unit and no container stands for: the bystanders, by pid and start. */
function processes(): [string, string][] {
  return readdirSync('/proc').flatMap((pid): [string, string][] => {
    try {
      if (!/^\d+$/.test(pid) || !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('bystander')) return []
      return [[`process:${pid}`, readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[21] ?? '']]
    } catch {
      return []
    }
  })
}

/** Who was there and is not, or was started again. */
function touched(before: Map<string, string>, allowed: string): string[] {
  const now = everybody()
  return [...before].filter(([who, life]) => who !== allowed && now.get(who) !== life).map(([who]) => who)
}

async function once(kind: Kind, scene: Scene): Promise<Told> {
  const { name, port, reach } = kind
  let before = everybody()
  let since = before.get(name)
  const watched: typeof host = {
    ...host,
    async act(...order) {
      for (const command of scene.commands(kind)) sh(command)
      before = everybody()
      since = before.get(name)
      return host.act(...order)
    },
  }
  const demands = parseArguments([`need=${port}`])
  const request = await readRequest({ resolve: reach }, { demands, services: { pairs: [] } })
  const { report } = await preflight({ ...request, endsAt: nowMs() + SHORT_MS }, watched)
  const hit = touched(before, name)
  const isSame = everybody().get(name) === since
  before = everybody()
  const undone = await host.undo(request.leaseId)
  const hitByUndo = touched(before, name)
  for (const command of kind.again) sh(command)
  const [outcome] = report.outcomes
  const told = {
    kind: name,
    scene: scene.name,
    isSame,
    result: outcome?.result ?? 'none',
    reason: outcome?.reason ?? '',
  }
  const failed = undone.flatMap((one) => one.failed ?? [])
  // Who was swapped in has the port: what is put back does not get it, and that is said.
  const isMeant = (words: string) =>
    scene.name === 'is swapped' && new RegExp(`^${port}/tcp is in use by pid`).test(words)
  return { ...told, touched: [...hit, ...hitByUndo], failed: failed.filter((words) => !isMeant(words)) }
}

const told: Told[] = []
for (let run = 0; run < Number(runs); run++) {
  const kind = random(KINDS)
  told.push(await once(kind, random(SCENES.filter((scene) => scene.isFor(kind)))))
}
console.log(JSON.stringify(told))
