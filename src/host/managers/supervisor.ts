import { dirname } from 'node:path'
import { defined } from '../../model/defined.ts'
import type { Holder, Manager, Process } from '../../model/holder.ts'
import { formatPorts, type Listener } from '../../model/listener.ts'
import { quote } from '../../model/shell.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import type { Told } from '../linux/holders.ts'
import { readProcFile } from '../linux/proc-file.ts'
import { configArgument, configOf, controlOf, supervisorName } from '../linux/supervisor.ts'
import { sudoUser } from './account.ts'
import type { Concern } from './concern.ts'
import { NAME, textOf } from './container-row.ts'
import { ownSocket } from './own-socket.ts'
import { askSocket } from './unix-http.ts'

/** A process of a supervisord whose environment does not tell which program it is. */
export interface Supervised {
  supervisord: Process
  /** The child of supervisord that it is, or comes from. */
  child: number
}

/** Names the programs that clear their environment: their supervisord is asked, once for all of them. */
export async function withPrograms(
  listeners: readonly Listener[],
  { viewer, supervisedOf }: { viewer: Viewer; supervisedOf: (holder: Holder) => Supervised | undefined },
): Promise<Told> {
  const holders = listeners.flatMap((listener) => listener.holders)
  const supervised = new Map(holders.flatMap((holder) => pair(holder, supervisedOf(holder))))
  if (supervised.size === 0) return { listeners: [...listeners], gaps: [] }
  const daemons = new Map([...supervised.values()].map(({ supervisord }) => [supervisord.pid, supervisord]))
  const asked = [...daemons].map(async ([pid, supervisord]) => [pid, await askSupervisor(supervisord, viewer)] as const)
  const answers = new Map(await Promise.all(asked))
  const withProgram = (holder: Holder): Holder => {
    const program = programOf(supervised.get(holder), answers)
    return program === undefined || holder.manager === undefined
      ? holder
      : { ...holder, manager: { ...holder.manager, ...program } }
  }
  return {
    listeners: listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withProgram) })),
    gaps: [...daemons.values()].flatMap((supervisord) => {
      const isIts = (holder: Holder) => supervised.get(holder)?.supervisord.pid === supervisord.pid
      const unnamed = listeners.filter((listener) => listener.holders.some(isIts))
      return gapOf(supervisord, answers.get(supervisord.pid), { listeners: unnamed, viewer })
    }),
  }
}

function gapOf(supervisord: Process, answer: Programs | undefined, { listeners, viewer }: Concern): Gap[] {
  if (answer === undefined || !('failed' in answer)) return []
  const subject = `which program of supervisor has ${formatPorts(listeners)}`
  const command = statusCommand(supervisord, viewer)
  return [defined({ subject, reason: answer.failed, command, affects: 'naming' as const })]
}

function pair(holder: Holder, supervised: Supervised | undefined): [Holder, Supervised][] {
  return supervised === undefined ? [] : [[holder, supervised]]
}

function programOf(supervised: Supervised | undefined, answers: ReadonlyMap<number, Programs>): Named | undefined {
  if (supervised === undefined) return undefined
  const { supervisord, child } = supervised
  const answer = answers.get(supervisord.pid)
  if (answer === undefined || 'failed' in answer) return undefined
  const unit = answer.programs.find(({ pid }) => pid === child)?.unit
  const control = controlOf({ SUPERVISOR_SERVER_URL: `unix://${answer.socketPath}` }, supervisord.uid ?? 0)
  return unit === undefined ? undefined : defined({ unit, control })
}

type Named = Pick<Manager, 'unit' | 'control'>

interface Program {
  /** As supervisorctl takes it. */
  unit: string
  /** 0 where it does not run. */
  pid: number
}

type Programs = { programs: Program[]; socketPath: string } | { failed: string }

const CALL =
  '<?xml version="1.0"?><methodCall><methodName>supervisor.getAllProcessInfo</methodName><params/></methodCall>'

async function askSupervisor(supervisord: Process, viewer: Viewer): Promise<Programs> {
  const answer = await askProcessInfo(supervisord, viewer)
  return 'failed' in answer ? answer : { programs: parsePrograms(answer.text), socketPath: answer.socketPath }
}

/**
 * The answer of a supervisord, XML, about all of its programs. What another user's file would name as a socket is not
 * looked at: only root's word and one's own count.
 */
export async function askProcessInfo(
  supervisord: Process,
  viewer: Viewer,
): Promise<{ text: string; socketPath: string } | { failed: string }> {
  if (supervisord.uid !== 0 && supervisord.uid !== viewer.uid) return { failed: 'its supervisord is not yours to ask' }
  const socketPath = socketOf(supervisord)
  if (socketPath === undefined) return { failed: 'its socket is not known' }
  const answer = await askSocket({ socketPath, path: '/RPC2', body: CALL })
  return 'failed' in answer ? answer : { text: answer.text, socketPath }
}

const USUAL_CONFIG = '/etc/supervisor/supervisord.conf'

/** What a person would type: who has a file of his own is asked by that, and it may be named from where he started. */
export function statusCommand(supervisord: Process, viewer: Viewer): string | undefined {
  const { pid, uid = 0, command, cwd = '' } = supervisord
  const config = configOf(supervisord) ?? configArgument(command) ?? (uid === 0 ? USUAL_CONFIG : undefined)
  const file = config === undefined ? '' : quote(config)
  if (file === undefined) return undefined
  const become = uid === 0 ? 'sudo ' : uid === viewer.uid ? '' : `sudo -u ${sudoUser(uid)} `
  const within = config?.startsWith('/') ? '' : `env -C ${quote(cwd) ?? `"$(sudo readlink /proc/${pid}/cwd)"`} `
  const option = config === undefined || config === USUAL_CONFIG ? '' : ` -c ${file}`
  return `${become}${within}supervisorctl${option} status`
}

const USUAL_SOCKETS = ['/run/supervisor.sock', '/var/run/supervisor.sock', '/run/supervisor/supervisor.sock']

/** The socket that its file names, else a usual one; in any case one of the user that this supervisord runs as. */
function socketOf(supervisord: Process): string | undefined {
  const config = configOf(supervisord)
  const named = config === undefined ? undefined : parseSocketPath(readProcFile(config) ?? '', dirname(config))
  return (named === undefined ? USUAL_SOCKETS : [named]).flatMap((path) => ownSocket(path, supervisord.uid) ?? [])[0]
}

/** `file` of [unix_http_server] in a supervisord.conf. */
export function parseSocketPath(config: string, here: string): string | undefined {
  const [, section = ''] = /^\[unix_http_server\][^\n]*\n([^[]*)/m.exec(config) ?? []
  const [, value = ''] = /^file\s*=\s*([^\s;]+)/m.exec(section) ?? []
  const path = value.replace('%(here)s', here)
  return path.startsWith('/') && !path.includes('%') ? path : undefined
}

/** The answer of supervisor.getAllProcessInfo, XML-RPC; what does not fit is left out. */
export function parsePrograms(xml: string): Program[] {
  return xml
    .split('<struct>')
    .slice(1)
    .flatMap((struct) => {
      const members = struct.matchAll(/<name>(\w+)<\/name>\s*<value><(?:string|int)>([^<]*)</g)
      const values = new Map([...members].map(([, name = '', value = '']) => [name, value]))
      const [group, name] = [textOf(values.get('group'), NAME), textOf(values.get('name'), NAME)]
      const unit = supervisorName(defined({ SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name }))
      const pid = Number(values.get('pid'))
      return unit === undefined || !Number.isSafeInteger(pid) ? [] : [{ unit, pid }]
    })
}
