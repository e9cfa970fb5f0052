import { isServiceManager, type Process } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import { asUser, sudo } from '../model/shell.ts'
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
  const systemctl = manager.pid === 1 ? 'systemctl' : `${asUser(manager, 'systemctl', viewer)} --user`
  return look('find the socket unit that has the port', `${systemctl} list-sockets --all`)
}

function kill(processes: readonly Process[], viewer: Viewer): Remedy {
  const prefix = processes.every(({ uid }) => uid === viewer.uid) ? '' : sudo(viewer)
  const pidsOf = (some: readonly Process[]) => some.map(({ pid }) => pid).join(' ')
  const [plain, deaf] = [processes.filter((one) => !isDeaf(one)), processes.filter(isDeaf)]
  const stopped = plain.filter((one) => one.isStopped)
  const commands = [
    ...(plain.length > 0 ? [`${prefix}kill ${pidsOf(plain)}`] : []),
    ...(stopped.length > 0 ? [`${prefix}kill -CONT ${pidsOf(stopped)}`] : []),
    ...(deaf.length > 0 ? [`${prefix}kill -KILL ${pidsOf(deaf)}`] : []),
  ]
  const what = processes.some(isSupervisord) ? ', and all programs of that supervisord' : ''
  const title = `${processes.length === 1 ? 'end the process' : 'end the processes'}${what}`
  return { kind: 'end-process', title, command: commands.join(' && '), risk: 'disrupts' }
}

function isDeaf({ isInit, ignoresTerm }: Process): boolean {
  return isInit === true || ignoresTerm === true
}

function keep({ pid }: Process): Remedy {
  const what = pid === 1 ? 'the first process of this machine or container' : 'a program that this check runs under'
  return move(`ask for another port: pid ${pid} is ${what}`)
}
