import { claimsOf } from '../../claims/claims.ts'
import type { Placed } from '../../claims/program-text.ts'
import { defined } from '../../model/defined.ts'
import type { Manager, Process } from '../../model/holder.ts'
import type { Service } from '../../model/service.ts'
import { quoteWord } from '../../model/shell.ts'
import type { Gap } from '../../model/snapshot.ts'
import { readVariables } from '../linux/environment.ts'
import { homeOfDaemon, parseClusterApp } from '../linux/pm2.ts'
import { listPids, readProcFile } from '../linux/proc-file.ts'
import { parseParent } from '../linux/process.ts'
import type { Processes } from '../linux/processes.ts'
import type { Sight } from '../linux/viewer.ts'
import { accountOf, parseAccounts } from '../managers/account.ts'
import { unitsWantedBySystem, wantedBySystem } from './containers/wanted-units.ts'
import { chooseDaemons } from './daemons.ts'
import type { ServicePart } from './part.ts'
import { productOf } from './product.ts'
import { parseDump, type SavedApp } from './programs/pm2-dump.ts'
import { type AppState, parseApps } from './programs/pm2-log.ts'
import { type FileText, readEnd, readText } from './units/safe-file.ts'

/** Of each home: its log names what has been there once. */
const MOST_APPS = 500
const MOST_NAMED = 5
/** With what pm2 keeps of the environment of each application. */
const MOST_BYTES = 8 * 1024 * 1024

/** A daemon of pm2, or the place of one that the next boot would start. */
interface Home {
  uid: number
  path: string
  process?: Process
  startsAtBoot: boolean
  /** Whether it is where pm2 is without PM2_HOME. */
  isUsual: boolean
}

/** The applications of every daemon of pm2, from its own files and its processes: to ask pm2 is to start a daemon. */
export async function readApps({ viewer, processes }: Sight): Promise<ServicePart> {
  const isWanted = wantedBySystem()
  const daemons = listPids().filter((pid) => homeOfDaemon(processes.commandOf(pid) ?? '') !== undefined)
  const running = daemons.flatMap((pid) => homeOf(pid, processes, isWanted) ?? [])
  // The first of two counts, and what runs comes before what is saved.
  const homes = new Map([...running, ...savedHomes()].toReversed().map((home) => [`${home.uid} ${home.path}`, home]))
  const chosen = chooseDaemons([...homes.values()].reverse(), viewer, 'God Daemon')
  const services = chosen.flatMap((home) => appsOf(home, processes))
  return { services, gaps: hiddenHomes(chosen.filter(({ uid }) => viewer.uid !== 0 && viewer.uid !== uid)) }
}

function hiddenHomes(homes: readonly Home[]): Gap[] {
  const [first, ...others] = homes
  if (first === undefined) return []
  const subject = `the applications of pm2 in ${first.path}${others.length > 0 ? ` and ${others.length} more` : ''}`
  const command = `sudo ls ${homes
    .slice(0, MOST_NAMED)
    .map(({ path }) => quoteWord(`${path}/pids`))
    .join(' ')}`
  return [{ subject, reason: 'they are those of another user', command, affects: 'naming' }]
}

/** One in a container has its files in there, and that container is a service itself. */
function homeOf(pid: number, processes: Processes, isWanted: (unit: string) => boolean): Home | undefined {
  const process = processes.read(pid)
  const path = process === undefined ? undefined : homeOfDaemon(process.command)
  if (process?.uid === undefined || path === undefined || !path.startsWith('/')) return undefined
  if (processes.ownerOfProcess(pid).container !== undefined) return undefined
  const account = accountOf(process.uid)
  const startsAtBoot = account !== undefined && isWanted(`pm2-${account.name}.service`)
  return { uid: process.uid, path, process, startsAtBoot, isUsual: path === `${account?.home}/.pm2` }
}

/** Those that `pm2 startup` has made a unit for. */
function savedHomes(): Home[] {
  const names = new Set(unitsWantedBySystem(/^pm2-.+\.service$/))
  if (names.size === 0) return []
  const accounts = parseAccounts(readProcFile('/etc/passwd') ?? '')
  const started = accounts.filter(({ name }) => names.has(`pm2-${name}.service`))
  return started.map(({ uid, home }) => ({ uid, path: `${home}/.pm2`, startsAtBoot: true, isUsual: true }))
}

function appsOf(home: Home, processes: Processes): Service[] {
  const saved = savedApps(home)
  const live = home.process === undefined ? [] : liveApps(home.process, processes)
  const told =
    home.process === undefined
      ? new Map<string, AppState>()
      : parseApps(textIn(readEnd(`${home.path}/pm2.log`, home.uid)))
  const names = new Set([...live, ...saved].map(({ name }) => name).concat([...told.keys()]))
  return [...names].slice(0, MOST_APPS).map((name) => {
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

function liveApps(daemon: Process, { statOf }: Processes): LiveApp[] {
  const home = homeOfDaemon(daemon.command)
  return listPids()
    .filter((pid) => parseParent(statOf(pid)) === daemon.pid)
    .flatMap((pid) => {
      const { name, pm_id: id, PM2_HOME: own, pm2_env: cluster, PORT: port } = readVariables(pid, VARIABLES)
      const app = parseClusterApp(cluster ?? '')?.name ?? (own === home && id !== undefined ? name : undefined)
      const variables = port === undefined ? [] : [{ text: `PORT=${port}` }]
      return app === undefined ? [] : [{ name: app, pid, variables }]
    })
}

function savedApps({ path, uid }: Home): SavedApp[] {
  const file = `${path}/dump.pm2`
  return parseDump(textIn(readText(file, uid, MOST_BYTES)), file)
}

function textIn(answer: FileText): string {
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
  const { uid, path, isUsual } = home
  const manager: Manager = defined({
    ...{ kind: 'pm2' as const, scope: 'user' as const, uid, user: processes.nameOf(uid), unit: name },
    control: isUsual ? undefined : path,
  })
  const commands = running.flatMap(({ pid }) => processes.read(pid)?.command ?? [])
  const live = commands.map((text): Placed => ({ text }))
  const text =
    saved === undefined ? { commands: live, variables: running.flatMap(({ variables }) => variables) } : saved
  const state = running.length > 0 && told?.state !== 'restarting' ? 'up' : (told?.state ?? 'down')
  const product = productOf(defined({ command: live[0]?.text ?? saved?.commands[0]?.text }))
  return {
    ...{ manager, state, endpoints: [], needs: [], excludes: [] },
    startsAtBoot: home.startsAtBoot && saved?.isStopped === false,
    claims: claimsOf({ name, ...text }),
    logs: [`${path}/logs/${name}-error.log`],
    ...defined({ since: told?.since, restarts: told?.restarts, product }),
  }
}
