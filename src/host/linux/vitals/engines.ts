import type { EngineState } from '../../../model/vitals.ts'
import { userName } from '../../managers/account.ts'
import type { RowsAnswer } from '../../managers/container-row.ts'
import { askDockerAt, joinDaemons } from '../../managers/docker.ts'
import { daemonsOf, isAsleep } from '../../managers/docker-sockets.ts'
import { askPodman } from '../../managers/podman.ts'
import { type EngineOfUser, enginesOf } from '../../services/containers/engines.ts'
import type { Sight } from '../viewer.ts'

/** Those that have a mark on this machine; a daemon that does not run is not started to be asked. */
export function readEngines(sight: Sight): Promise<EngineState[]> {
  return Promise.all(enginesOf(sight).map((engine) => stateOf(engine, sight)))
}

async function stateOf({ engine, uid }: EngineOfUser, { viewer }: Sight): Promise<EngineState> {
  const who = { engine, user: userName(uid) }
  const answer = engine === 'docker' ? await askAll(uid) : await askPodman(uid, viewer)
  if (answer === 'down') return { ...who, state: 'down' }
  if ('failed' in answer) return { ...who, state: 'unknown', reason: answer.failed }
  const running = answer.rows.filter(({ isRunning }) => isRunning).length
  return { ...who, state: 'up', running, stopped: answer.rows.length - running }
}

async function askAll(uid: number): Promise<RowsAnswer | 'down'> {
  const daemons = daemonsOf(uid)
  if (daemons.running === 0 && (isAsleep(uid, daemons) || daemons.sockets.length === 0)) return 'down'
  return joinDaemons(uid, daemons, await Promise.all(daemons.sockets.map((socket) => askDockerAt(socket, true))))
}
