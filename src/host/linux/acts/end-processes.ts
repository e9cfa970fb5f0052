import type { Call } from '../../../model/call.ts'
import type { Process } from '../../../model/holder.ts'
import type { Fed } from '../../exec.ts'
import { readProcFile } from '../proc-file.ts'
import { isDefunct } from '../process.ts'
import { localProcesses } from '../processes.ts'

/** How long one has to end by itself. */
export const GRACE_MS = 10_000
const PAUSE_MS = 20

/** Ends the processes of the call, each only while it is that very one; what does not end by itself is killed. */
export async function endProcesses({ words, targets }: Call): Promise<Fed> {
  const processes = targets.flatMap((target) => (target.kind === 'process' ? target.process : []))
  const danger = processes.flatMap((one) => dangerOf(one) ?? [])[0]
  if (danger !== undefined) return { failed: danger }
  const isHard = words.includes('-KILL')
  if (words.includes('-CONT')) return send(processes, 'SIGCONT')
  const refused = send(processes, isHard ? 'SIGKILL' : 'SIGTERM')
  if (refused.failed !== undefined || (await haveEnded(processes))) return refused
  if (!isHard) send(processes.filter(isSame), 'SIGKILL')
  if (await haveEnded(processes)) return {}
  const left = processes.filter(isSame).map(({ pid }) => pid)
  return { failed: `pid ${left.join(', ')} has not ended` }
}

/** Whoever else may have been let through: these are never ended. */
function dangerOf({ pid, startedAt }: Process): string | undefined {
  const processes = localProcesses()
  const now = processes.read(pid)
  if (now === undefined) return undefined
  if (startedAt === undefined) return `pid ${pid}: it cannot be told from a later process of that number`
  if (pid === 1 || pid === process.pid || processes.ancestors(process.pid).includes(pid))
    return `pid ${pid}: this check runs under it`
  if (now.uid !== process.geteuid?.()) return `pid ${pid}: it is a process of another user`
  return SPARED.test(now.command) ? `pid ${pid}: ${now.command.split(' ', 1)[0]} is never ended` : undefined
}

/** What others live by: service managers, engines, the way in, and the runner. */
const SPARED =
  /^(\S*\/)?(systemd|init|supervisord|dockerd|containerd|containerd-shim\S*|conmon|sshd(-session)?:?|login|Runner\.(Listener|Worker)|hosted-compute-agent)( |:|$)/

function send(processes: readonly Process[], signal: NodeJS.Signals): Fed {
  try {
    for (const one of processes) if (isSame(one)) process.kill(one.pid, signal)
    return {}
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ESRCH' ? {} : { failed: `no signal reaches it: ${code}` }
  }
}

/** That very process, and not one that has got its number since. */
function isSame({ pid, startedAt }: Process): boolean {
  const stat = readProcFile(`/proc/${pid}/stat`) ?? ''
  return stat !== '' && !isDefunct(stat) && localProcesses().read(pid)?.startedAt === startedAt
}

async function haveEnded(processes: readonly Process[]): Promise<boolean> {
  const deadline = performance.now() + GRACE_MS
  while (processes.some(isSame)) {
    if (performance.now() >= deadline) return false
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return true
}
