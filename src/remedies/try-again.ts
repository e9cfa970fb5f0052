import type { Call } from '../model/call.ts'
import type { Listener } from '../model/listener.ts'
import type { Service } from '../model/service.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isLooping } from '../model/trouble.ts'
import { startOf } from './retire.ts'
import type { Steps } from './steps.ts'
import { commandFor } from './units.ts'

const SECONDS = '3'

/** Whoever had the port has it again before those that keep trying may take it. */
export function afterOthers(listeners: readonly Listener[]): Call {
  const ports = listeners.flatMap(({ endpoint: { protocol, port } }) => (protocol === 'tcp' ? port : []))
  return { words: ['sleep', SECONDS], awaits: [...new Set(ports)], targets: [] }
}

/** One that has been started again, while another has the port and it has nothing, is about to fail once more. */
export function asTrying(service: Service, winner: Service | undefined): Service {
  const { state, restarts = 0, endpoints } = service
  const isBeaten = winner !== undefined && winner !== service && endpoints.length === 0
  return isBeaten && state === 'up' && restarts > 0 ? { ...service, state: 'restarting' } : service
}

/** What has failed again and again until it was started for good does so again when that is taken back. */
export function tryAgain(service: Service, listeners: readonly Listener[], viewer: Viewer): Steps {
  const undo = isLooping(service) ? triesOf(service, viewer) : []
  return { calls: [], undo: undo.length === 0 ? [] : [afterOthers(listeners), ...undo] }
}

function triesOf(service: Service, viewer: Viewer): readonly Call[] {
  const { manager } = service
  const systemctl = manager?.kind === 'systemd' ? commandFor([manager], viewer) : undefined
  if (systemctl !== undefined) return [systemctl('start --no-block')]
  return (startOf(service, viewer)?.calls ?? []).map((call): Call => ({ ...call, mayFail: true }))
}
