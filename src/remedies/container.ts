import { byOwner, byRoot, type Call, formatCall } from '../model/call.ts'
import type { Endpoint } from '../model/endpoint.ts'
import type { Container, Process } from '../model/holder.ts'
import { asCommand, type Remedy } from '../model/remedy.ts'
import { quote } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { look } from './harmless.ts'
import { signal } from './processes.ts'
import { stopPublished } from './shared-units.ts'

/** What stops a container through its engine, as precisely as it is known. */
export function stopContainer(container: Container, endpoint: Endpoint, viewer: Viewer): Remedy {
  const { engine, id, uid, address } = container
  if (engine === 'containerd')
    return look('find its pod', formatCall({ words: ['crictl', 'ps'], ...byRoot(viewer), targets: [] }))
  const program = engineOf(container, viewer)
  const service = stopService(container, program) ?? stopPod(container, program)
  if (service !== undefined) return service
  if (id !== undefined && isId(id)) return stopById(container, id.slice(0, 12), program)
  if (engine === 'docker' && (address !== undefined || uid !== undefined)) return stopPublished(endpoint, viewer, uid)
  return look('find the container behind the port', formatCall(program('ps')))
}

function isId(id: string): boolean {
  return /^[\da-f]{12,64}$/.test(id)
}

function stopById(container: Container, id: string, program: EngineCall): Remedy {
  const { name, isTemporary, isGone } = container
  // Podman then says that conmon exited prematurely, and cleans up nevertheless.
  const what = isGone === true ? `what is left of the container ${name ?? id}, and let it complain` : undefined
  const title = `stop ${what ?? `the container ${name ?? id}`}`
  const stop = stopAndStart(title, (verb) => program(verb, id))
  if (isTemporary !== true) return stop
  const { calls = [] } = stop.way ?? {}
  return { ...final(stop, calls), title: `${title}, which also removes it` }
}

/** Helpers whose engine knows nothing of them any more. One that was stopped by a signal hears of no other one. */
export function endHelpers(helpers: readonly Process[], viewer: Viewer): Remedy[] {
  const by = helpers.every(({ uid }) => uid === viewer.uid) ? {} : byRoot(viewer)
  const calls = signal(['-KILL'], helpers).map((call) => ({ ...call, ...by }))
  const title = 'end the port forwarding that its container has left behind'
  return helpers.length === 0
    ? []
    : [{ kind: 'end-process', title, ...asCommand({ calls, undo: [] }), risk: 'disrupts' }]
}

/** A service of docker's compose; podman's own tool for it may be another one. */
function stopService(container: Container, program: EngineCall): Remedy | undefined {
  const { engine, composeProject, composeService, isReplica } = container
  const names = [composeProject, composeService].flatMap((name) => (name && quote(name) ? name : []))
  const [project = '', service = ''] = names
  if (engine !== 'docker' || isReplica === true || names.length < 2) return undefined
  return stopAndStart(`stop service ${composeService} of compose`, (verb) =>
    program('compose', '-p', project, verb, service),
  )
}

/** The container that has the ports of a pod is not to be stopped alone: the network of all the others is in it. */
function stopPod({ engine, pod, name }: Container, program: EngineCall): Remedy | undefined {
  if (engine !== 'podman' || pod === undefined || !isId(pod)) return undefined
  return stopAndStart(`stop the pod of container ${name ?? 'that has the port'}`, (verb) =>
    program('pod', verb, pod.slice(0, 12)),
  )
}

/** A call of the engine that has a container, with these arguments. */
type EngineCall = (...args: readonly string[]) => Call

/** Who got a name from docker may ask it without root. */
export function engineOf(container: Container, viewer: Viewer): EngineCall {
  const { engine, uid, name } = container
  const targets = [{ kind: 'container' as const, container }]
  const call = (program: readonly string[], by: Pick<Call, 'as'>): EngineCall => {
    return (...args) => ({ words: [...program, ...args], ...by, targets })
  }
  if (engine === 'docker') {
    return call(['docker', ...hostOption(container)], name !== undefined || uid === viewer.uid ? {} : byRoot(viewer))
  }
  if (uid === undefined) return call(['podman'], byRoot(viewer))
  // Podman refuses to run in a directory that its user may not enter.
  return uid === viewer.uid ? call(['podman'], {}) : call(['env', '-C', '/', 'podman'], byOwner(container, viewer))
}

/** The daemon of a user is at a socket of his, and no setting of root's leads there. */
function hostOption({ host, uid }: Container): string[] {
  const socket = host ?? (uid === undefined ? undefined : `unix:///run/user/${uid}/docker.sock`)
  // Without it another daemon would be told to stop what may have the same name.
  return socket === undefined ? [] : ['-H', socket]
}

function stopAndStart(title: string, call: (verb: string) => Call): Remedy {
  const calls = { calls: [call('stop')], undo: [call('start')] }
  return { kind: 'stop-container', title, ...asCommand(calls), risk: 'disrupts' }
}

function final({ kind, title, risk }: Remedy, calls: readonly Call[]): Remedy {
  return { kind, title, ...asCommand({ calls, undo: [] }), risk }
}
