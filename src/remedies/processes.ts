import { byOwner, byRoot, type Call, formatCall } from '../model/call.ts'
import { isServiceManager, type Process } from '../model/holder.ts'
import { asCommand, type Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'

import { look, move } from './harmless.ts'

import { isSupervisord } from './shared-units.ts'

/** One command that ends them all, unless one of them is not to be ended. */
export function endProcesses(found: readonly Process[], viewer: Viewer): Remedy[] {
  const processes = [...new Map(found.map((process) => [process.pid, process])).values()]
  const serviceManager = processes.find((process) => isServiceManager({ process }))
  if (serviceManager !== undefined) return [listSockets(serviceManager, viewer)]
  if (processes.length === 0) return []
  const own = processes.find(({ pid }) => viewer.ancestors.includes(pid) || pid === 1)
  return [own === undefined ? kill(processes, viewer) : keep(own)]
}

function listSockets(manager: Process, viewer: Viewer): Remedy {
  const [by, scope] = manager.pid === 1 ? [{}, []] : [byOwner(manager, viewer), ['--user']]
  const words = ['systemctl', ...scope, 'list-sockets', '--all']
  return look('find the socket unit that has the port', formatCall({ words, ...by, targets: [] }))
}

function kill(processes: readonly Process[], viewer: Viewer): Remedy {
  const [plain, deaf] = [processes.filter((one) => !isDeaf(one)), processes.filter(isDeaf)]
  const stopped = plain.filter((one) => one.isStopped)
  const by = processes.every(({ uid }) => uid === viewer.uid) ? {} : byRoot(viewer)
  const calls = [signal([], plain), signal(['-CONT'], stopped), signal(['-KILL'], deaf)].flat()
  const what = processes.some(isSupervisord) ? ', and all programs of that supervisord' : ''
  const title = `${processes.length === 1 ? 'end the process' : 'end the processes'}${what}`
  return {
    kind: 'end-process',
    title,
    ...asCommand({ calls: calls.map((call) => ({ ...call, ...by })), undo: [] }),
    risk: 'disrupts',
  }
}

/** None where there is nobody to get it. */
export function signal(option: readonly string[], processes: readonly Process[]): Call[] {
  const targets = processes.map((process) => ({ kind: 'process' as const, process }))
  const words = ['kill', ...option, ...processes.map(({ pid }) => String(pid))]
  return processes.length === 0 ? [] : [{ words, targets }]
}

function isDeaf({ isInit, ignoresTerm }: Process): boolean {
  return isInit === true || ignoresTerm === true
}

function keep({ pid }: Process): Remedy {
  const what = pid === 1 ? 'the first process of this machine or container' : 'a program that this check runs under'
  return move(`ask for another port: pid ${pid} is ${what}`)
}
