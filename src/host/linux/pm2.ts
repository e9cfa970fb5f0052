import { defined } from '../../model/defined.ts'
import { type Manager, type Process, UNNAMED } from '../../model/holder.ts'
import { accountOf } from '../managers/account.ts'
import { readVariables, type Variables } from './environment.ts'
import { localFamily } from './family.ts'
import type { Processes } from './processes.ts'

/** Of an application in fork mode. */
const FORK_VARIABLES = ['name', 'pm_id', 'PM2_HOME'] as const
/** Of an application in cluster mode: its whole description, of which nothing but what `parseClusterApp` names is kept. */
const CLUSTER_VARIABLES = ['pm2_env'] as const

/** The directory of a pm2 daemon, which is all that its title tells. */
export function homeOfDaemon(command: string): string | undefined {
  return /^PM2 v\S+: God Daemon \((.+)\)$/.exec(command)?.[1]
}

/** The application of a daemon that this process, or one that it was started by, says it is. */
export function forkedApp(line: readonly number[], daemon: Process): Manager {
  const home = homeOfDaemon(daemon.command)
  const [name = UNNAMED] = line.flatMap((pid) => forkedName(readVariables(pid, FORK_VARIABLES), home) ?? [])
  return managerOf(name, daemon)
}

/** The variables may be of another daemon, whose application started this one. */
export function forkedName(
  { name, pm_id, PM2_HOME }: Variables<(typeof FORK_VARIABLES)[number]>,
  home: string | undefined,
): string | undefined {
  return name && /^\d+$/.test(pm_id ?? '') && PM2_HOME === home ? name : undefined
}

/** In cluster mode the daemon itself holds the ports of its applications. */
export function clusteredApp(daemon: Process, port: number, processes: Pick<Processes, 'statOf'>): Manager {
  const children = localFamily(processes).children(daemon.pid)
  const apps = children.flatMap((pid) => parseClusterApp(readVariables(pid, CLUSTER_VARIABLES).pm2_env ?? '') ?? [])
  return managerOf(chooseApp(apps, port) ?? UNNAMED, daemon)
}

/** What pm2 is asked as, which is its user: root's daemon too is a user's. */
function managerOf(unit: string, { uid, command }: Process): Manager {
  const home = homeOfDaemon(command)
  const isUsual = uid !== undefined && home === `${accountOf(uid)?.home}/.pm2`
  return defined({ kind: 'pm2' as const, scope: 'user' as const, uid, unit, control: isUsual ? undefined : home })
}

interface ClusterApp {
  name: string
  /** The numbers that its arguments and PORT name, each of which may be a port. */
  numbers: readonly number[]
}

/** pm2's description of an application, in JSON. */
export function parseClusterApp(text: string): ClusterApp | undefined {
  const { name, exec_mode: mode, args, PORT: port } = parseObject(text)
  if (typeof name !== 'string' || name === '' || mode !== 'cluster_mode') return undefined
  const words = [args, port].flat().filter((word) => typeof word === 'string' || typeof word === 'number')
  return { name, numbers: words.flatMap((word) => `${word}`.match(/(?<![\w.-])\d{1,5}(?![\w.])/g) ?? []).map(Number) }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

/** The only application that names the port, or the only one there is; several instances of one are one. */
export function chooseApp(apps: readonly ClusterApp[], port: number): string | undefined {
  const naming = apps.filter(({ numbers }) => numbers.includes(port))
  const names = new Set((naming.length === 0 ? apps : naming).map(({ name }) => name))
  return names.size === 1 ? [...names][0] : undefined
}
