import type { Call } from '../../../model/call.ts'
import { nowMs } from '../../../model/clock.ts'
import type { Process, ProcessId } from '../../../model/holder.ts'
import { GRACE_MS } from '../../../model/resolution.ts'
import type { Tell } from '../../../model/waiting.ts'
import type { Fed } from '../../exec.ts'
import { readProcFile } from '../proc-file.ts'
import { isDefunct } from '../process.ts'
import { localProcesses } from '../processes.ts'
import { dangerOf } from './spared.ts'

/** What came of it: `note` is worth knowing where it has not failed. */
export interface EndedProcesses extends Fed {
  note?: string
}

const PAUSE_MS = 20
/** Nobody can ignore SIGKILL, and a busy machine takes its time all the same. */
const KILLED_MS = 5_000

/** Ends the processes of the call, each only while it is that very one; what does not end by itself is killed. */
export async function endProcesses({ words, targets }: Call, graceMs = GRACE_MS, tell?: Tell): Promise<EndedProcesses> {
  const processes = targets.flatMap((target) => (target.kind === 'process' ? target.process : []))
  const danger = processes.flatMap((one) => dangerOf(one) ?? [])[0]
  if (danger !== undefined) return { failed: danger }
  if (words.includes('-CONT')) return send(processes, 'SIGCONT')
  const isHard = words.includes('-KILL')
  const refused = send(processes, isHard ? 'SIGKILL' : 'SIGTERM')
  if (refused.failed !== undefined || (await haveEnded(processes, isHard ? KILLED_MS : graceMs, tell))) return refused
  const left = processes.filter(isSame)
  if (left.length === 0) return {}
  const killed = send(left, 'SIGKILL')
  if (killed.failed !== undefined) return killed
  if (!(await haveEnded(left, KILLED_MS))) return { failed: `${pidsOf(left.filter(isSame))} has not ended` }
  if (isHard) return {}
  return { note: `${pidsOf(left)} had not ended ${Math.round(graceMs / 100) / 10} s after SIGTERM, and was killed` }
}

function pidsOf(processes: readonly Process[]): string {
  return `pid ${processes.map(({ pid }) => pid).join(', ')}`
}

/** To each that is still the same, and to no other one that has got its number. */
function send(processes: readonly Process[], signal: NodeJS.Signals): Fed {
  for (const one of processes) {
    try {
      if (isSame(one)) process.kill(one.pid, signal)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ESRCH') return { failed: `no signal reaches pid ${one.pid}: ${code}` }
    }
  }
  return {}
}

/** That very process, and not one that has got its number since. */
export function isSame({ pid, startedAt }: ProcessId): boolean {
  const stat = readProcFile(`/proc/${pid}/stat`) ?? ''
  return stat !== '' && !isDefunct(stat) && localProcesses().read(pid)?.startedAt === startedAt
}

async function haveEnded(processes: readonly Process[], graceMs: number, tell?: Tell): Promise<boolean> {
  const from = nowMs()
  while (processes.some(isSame)) {
    const waitedMs = nowMs() - from
    if (waitedMs >= graceMs) return false
    tell?.({ missing: [], ending: pidsOf(processes.filter(isSame)), waitedMs, waitMs: graceMs })
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return true
}
