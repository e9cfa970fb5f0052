import { claimsOf } from '../../claims/claims.ts'
import { defined } from '../../model/defined.ts'
import type { Manager, Process } from '../../model/holder.ts'
import type { Claim, Service } from '../../model/service.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import { listPids } from '../linux/proc-file.ts'
import type { Processes } from '../linux/processes.ts'
import { configOf, controlOf, isSupervisord } from '../linux/supervisor.ts'
import type { Sight } from '../linux/viewer.ts'
import { askProcessInfo, statusCommand } from '../managers/supervisor.ts'
import { wantedBySystem } from './containers/wanted-units.ts'
import { chooseDaemons } from './daemons.ts'
import type { ServicePart } from './part.ts'
import { productOf } from './product.ts'
import { readConfig } from './programs/config-files.ts'
import { type ConfigFile, type Definition, definitionsOf, placeOf } from './programs/definitions.ts'
import { isTrying, type ProgramState, parseStates, restartsInLog } from './programs/states.ts'
import { readEnd } from './units/safe-file.ts'

/** Where a supervisord looks that is told no file. */
const USUAL_FILES = ['/etc/supervisord.conf', '/etc/supervisor/supervisord.conf']

/** The programs of every supervisord that runs, and of the system's where it does not: it may at the next boot. */
export async function readPrograms({ viewer, processes }: Sight): Promise<ServicePart> {
  const pids = listPids().filter((pid) => isSupervisord(processes.commandOf(pid) ?? ''))
  const running = withoutRepeats(pids.flatMap((pid) => daemonOf(pid, processes) ?? []))
  const isWanted = wantedBySystem()
  const isStarted = isWanted('supervisor.service') || isWanted('supervisord.service')
  const daemons = running.some(({ uid }) => uid === 0) ? running : [...running, SYSTEM]
  const chosen = chooseDaemons(daemons, viewer, 'supervisord')
  const parts = await Promise.all(chosen.map((daemon) => readDaemon({ ...daemon, isStarted }, viewer)))
  return { services: parts.flatMap((part) => part.services), gaps: parts.flatMap((part) => part.gaps) }
}

/** A supervisord, as a process or as what would be one. */
interface Daemon {
  uid: number
  process?: Process
  /** The unit that it runs in. */
  within?: Manager | undefined
  /** Whether the machine starts the system's. */
  isStarted?: boolean
}

const SYSTEM: Daemon = { uid: 0 }

/** One in a container has its files in there, and that container is a service itself. */
function daemonOf(pid: number, processes: Processes): Daemon | undefined {
  const process = processes.read(pid)
  if (process?.uid === undefined || !isSupervisord(process.command)) return undefined
  const { container, manager: within } = processes.ownerOfProcess(pid)
  return container === undefined ? { uid: process.uid, process, within } : undefined
}

/** Those of one user that are told the same file have the same programs. */
function withoutRepeats(daemons: readonly Daemon[]): Daemon[] {
  const byConfig = new Map(
    daemons.toReversed().map((one) => [`${one.uid} ${one.process && configOf(one.process)}`, one]),
  )
  return [...byConfig.values()].reverse()
}

async function readDaemon(daemon: Daemon, viewer: Viewer): Promise<ServicePart> {
  const { process, uid } = daemon
  const named = process === undefined ? undefined : configOf(process)
  const configs = (named === undefined ? USUAL_FILES : [named]).map((path) => readConfig(path, uid))
  const config = configs.find(({ files }) => files.length > 0) ?? configs[0] ?? { files: [], gaps: [] }
  const definitions = definitionsOf(config.files)
  if (process === undefined) return { services: definitions.map((one) => serviceOf(one, undefined, daemon)), gaps: [] }
  const answer = await askProcessInfo(process, viewer)
  if ('failed' in answer) {
    const services = definitions.map((one) => ({ ...serviceOf(one, undefined, daemon), state: 'unknown' as const }))
    // Without its files it may have any.
    const isEmpty = services.length === 0 && config.files.length > 0
    return { services, gaps: [...config.gaps, ...(isEmpty ? [] : [hidden(process, viewer, answer.failed)])] }
  }
  const control = controlOf({ SUPERVISOR_SERVER_URL: `unix://${answer.socketPath}` }, uid)
  const restarts = restartsOf(config.files, uid)
  const services = withStates(definitions, parseStates(answer.text)).map(([definition, state]) =>
    serviceOf(definition, state, defined({ ...daemon, control, restarts })),
  )
  return { services, gaps: config.gaps }
}

function hidden(process: Process, viewer: Viewer, reason: string): Gap {
  const { uid = 0, user = `uid ${uid}` } = process
  const subject = `the state of ${uid === 0 ? 'the' : `${user}’s`} programs of supervisor`
  return defined({ subject, reason, command: statusCommand(process, viewer), affects: 'naming' as const })
}

/** Those that are set up and those that run: a file may have changed since supervisord has read it. */
function withStates(
  definitions: readonly Definition[],
  states: readonly ProgramState[],
): [definition: Definition | undefined, state: ProgramState | undefined][] {
  const byUnit = new Map(states.map((state) => [state.unit, state]))
  const known = new Set(definitions.map(({ unit }) => unit))
  const strangers = states.filter(({ unit }) => !known.has(unit))
  return [
    ...definitions.map((one): [Definition, ProgramState | undefined] => [one, byUnit.get(one.unit)]),
    ...strangers.map((state): [undefined, ProgramState] => [undefined, state]),
  ]
}

function restartsOf(files: readonly ConfigFile[], uid: number): Map<string, number> {
  const [main] = files.flatMap(({ sections }) => sections.filter(({ name }) => name === 'supervisord'))
  const path = main?.entries.get('logfile')?.value ?? ''
  const log = path.startsWith('/') ? readEnd(path, uid) : { isHidden: false }
  return restartsInLog('text' in log ? log.text : '')
}

interface Known extends Daemon {
  control?: string
  restarts?: ReadonlyMap<string, number>
}

/** The system's supervisord starts with its unit, and the program with it where it is told so. */
function serviceOf(definition: Definition | undefined, told: ProgramState | undefined, known: Known): Service {
  const unit = definition?.unit ?? told?.unit ?? '?'
  const { uid, control, restarts, within } = known
  const whose = uid === 0 ? { scope: 'system' as const } : { scope: 'user' as const, uid }
  const startsAtBoot = definition === undefined ? undefined : bootsWith(definition, known)
  const manager: Manager = defined({
    ...{ kind: 'supervisor' as const, ...whose, unit, control, file: definition?.file, isEnabled: startsAtBoot },
  })
  const command = definition?.command.text
  const product = productOf(defined({ command }))
  const state = told?.state ?? 'down'
  const count = isTrying({ state }) ? restarts?.get(unit.slice(unit.indexOf(':') + 1)) : undefined
  return {
    ...{ manager, state, endpoints: [], needs: [], excludes: [] },
    claims: definition === undefined ? [] : declaredBy(definition),
    ...defined({ within, since: told?.since, startsAtBoot, restarts: count, failure: told?.failure, logs: told?.logs }),
    ...defined({ product }),
  }
}

function bootsWith({ autostart }: Definition, { uid, isStarted }: Daemon): boolean | undefined {
  if (!autostart) return false
  return uid === 0 ? isStarted : undefined
}

/** The ports of its command and its environment, each at its own place in the file. */
function declaredBy({ unit, command, variables, entries }: Definition): Claim[] {
  return claimsOf({ name: unit, commands: [command], variables }).map((claim) => {
    const entry = entries.find(({ starts }) => starts[0]?.line === claim.origin?.line)
    return entry === undefined ? claim : { ...claim, origin: { ...claim.origin, ...placeOf(claim.range.low, entry) } }
  })
}
