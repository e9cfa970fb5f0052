import { identify } from '../../knowledge/identify.ts'
import { defined } from '../../model/defined.ts'
import type { Manager, Process } from '../../model/holder.ts'
import type { Service } from '../../model/service.ts'
import { readVariables } from '../linux/environment.ts'
import { homeOfDaemon, parseClusterApp } from '../linux/pm2.ts'
import { listPids, readProcFile } from '../linux/proc-file.ts'
import { parseParent } from '../linux/process.ts'
import type { Processes } from '../linux/processes.ts'
import type { Sight } from '../linux/viewer.ts'
import { accountOf, parseAccounts } from '../managers/account.ts'
import { claimsOf } from './claims.ts'
import { wantedBySystem } from './containers/wanted-units.ts'
import type { Placed, ServicePart } from './part.ts'
import { parseDump, type SavedApp } from './programs/pm2-dump.ts'
import { type AppState, parseApps } from './programs/pm2-log.ts'
import { readText } from './units/safe-file.ts'

const MOST_DAEMONS = 16

/** A daemon of pm2, or the place of one that the next boot would start. */
interface Home {
  uid: number
  path: string
  process?: Process
  startsAtBoot: boolean
}

/** The applications of every daemon of pm2, from its own files and its processes: to ask pm2 is to start a daemon. */
export async function readApps({ viewer, processes }: Sight): Promise<ServicePart> {
  const isWanted = wantedBySystem()
  const daemons = listPids().filter((pid) => homeOfDaemon(processes.commandOf(pid) ?? '') !== undefined)
  const running = daemons.flatMap((pid) => homeOf(processes.read(pid), isWanted) ?? [])
  const homes = [...running, ...savedHomes(isWanted).filter(({ path }) => !running.some((one) => one.path === path))]
  const services = homes.slice(0, MOST_DAEMONS).flatMap((home) => appsOf(home, processes))
  const hidden = homes.filter(({ uid }) => viewer.uid !== 0 && viewer.uid !== uid)
  const [first] = hidden
  if (first === undefined) return { services, gaps: [] }
  const subject = `the applications of pm2 in ${first.path}${hidden.length > 1 ? ` and ${hidden.length - 1} more` : ''}`
  const command = `sudo ls ${first.path}/pids`
  return { services, gaps: [{ subject, reason: 'they are those of another user', command, affects: 'naming' }] }
}

type IsWanted = (unit: string) => boolean

function homeOf(process: Process | undefined, isWanted: IsWanted): Home | undefined {
  const path = process === undefined ? undefined : homeOfDaemon(process.command)
  if (process?.uid === undefined || path === undefined || !path.startsWith('/')) return undefined
  return { uid: process.uid, path, process, startsAtBoot: isStarted(process.uid, isWanted) }
}

/** Those that `pm2 startup` has made a unit for. */
function savedHomes(isWanted: IsWanted): Home[] {
  const accounts = parseAccounts(readProcFile('/etc/passwd') ?? '')
  const started = accounts.filter(({ name }) => isWanted(unitOf(name)))
  return started.map(({ uid, home }) => ({ uid, path: `${home}/.pm2`, startsAtBoot: true }))
}

function isStarted(uid: number, isWanted: IsWanted): boolean {
  const name = accountOf(uid)?.name
  return name !== undefined && isWanted(unitOf(name))
}

function unitOf(name: string): string {
  return `pm2-${name}.service`
}

function appsOf(home: Home, processes: Processes): Service[] {
  const saved = savedApps(home)
  const live = home.process === undefined ? [] : liveApps(home.process)
  const told =
    home.process === undefined ? new Map<string, AppState>() : parseApps(textOf(`${home.path}/pm2.log`, home.uid))
  const names = new Set([...live, ...saved].map(({ name }) => name).concat([...told.keys()]))
  return [...names].map((name) => {
    const running = live.filter((app) => app.name === name)
    return serviceOf(
      { name, home, running, saved: saved.find((app) => app.name === name), told: told.get(name) },
      processes,
    )
  })
}

interface LiveApp {
  name: string
  pid: number
  variables: Placed[]
}

const VARIABLES = ['name', 'pm_id', 'PM2_HOME', 'pm2_env', 'PORT'] as const

function liveApps(daemon: Process): LiveApp[] {
  const home = homeOfDaemon(daemon.command)
  return listPids()
    .filter((pid) => parseParent(readProcFile(`/proc/${pid}/stat`) ?? '') === daemon.pid)
    .flatMap((pid) => {
      const { name, pm_id: id, PM2_HOME: own, pm2_env: cluster, PORT: port } = readVariables(pid, VARIABLES)
      const app = parseClusterApp(cluster ?? '')?.name ?? (own === home && id !== undefined ? name : undefined)
      const variables = port === undefined ? [] : [{ text: `PORT=${port}` }]
      return app === undefined ? [] : [{ name: app, pid, variables }]
    })
}

function savedApps({ path, uid }: Home): SavedApp[] {
  const file = `${path}/dump.pm2`
  return parseDump(textOf(file, uid), file)
}

function textOf(path: string, uid: number): string {
  const answer = readText(path, uid)
  return 'text' in answer ? answer.text : ''
}

interface App {
  name: string
  home: Home
  running: readonly LiveApp[]
  saved: SavedApp | undefined
  told: AppState | undefined
}

function serviceOf({ name, home, running, saved, told }: App, processes: Processes): Service {
  const { uid, path } = home
  const isUsual = path === `${accountOf(uid)?.home}/.pm2`
  const manager: Manager = defined({
    ...{ kind: 'pm2' as const, scope: 'user' as const, uid, user: processes.nameOf(uid), unit: name },
    control: isUsual ? undefined : path,
  })
  const commands = running.flatMap(({ pid }) => processes.read(pid)?.command ?? [])
  const live = commands.map((text): Placed => ({ text }))
  const text =
    saved === undefined ? { commands: live, variables: running.flatMap(({ variables }) => variables) } : saved
  const state = running.length > 0 && told?.state !== 'restarting' ? 'up' : (told?.state ?? 'down')
  const product = identify(defined({ command: live[0]?.text ?? saved?.commands[0]?.text }))
  return {
    ...{ manager, state, endpoints: [], needs: [], excludes: [] },
    startsAtBoot: home.startsAtBoot && saved?.isOnline === true,
    claims: claimsOf({ name, ...text }),
    logs: [`${path}/logs/${name}-error.log`],
    ...defined({ since: told?.since, restarts: told?.restarts }),
    ...defined({ product: product && { key: product.key, name: product.name, ports: product.ports } }),
  }
}
