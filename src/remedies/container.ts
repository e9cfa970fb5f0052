import type { Endpoint } from '../model/endpoint.ts'
import type { Container, Process } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import { asUser, quote, quoteAny, sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { look } from './harmless.ts'
import { stopPublished } from './shared-units.ts'

/** What stops a container through its engine, as precisely as it is known. */
export function stopContainer(container: Container, endpoint: Endpoint, viewer: Viewer): Remedy {
  const { engine, id, uid, address } = container
  if (engine === 'containerd') return look('find its pod', `${sudo(viewer)}crictl ps`)
  const program = programOf(container, viewer)
  const service = stopService(container, program) ?? stopPod(container, program)
  if (service !== undefined) return service
  if (id !== undefined && isId(id)) return stopById(container, id.slice(0, 12), program)
  if (engine === 'docker' && (address !== undefined || uid !== undefined)) return stopPublished(endpoint, viewer, uid)
  return look('find the container behind the port', `${program} ps`)
}

function isId(id: string): boolean {
  return /^[\da-f]{12,64}$/.test(id)
}

function stopById(container: Container, id: string, program: string): Remedy {
  const { name, isTemporary, isGone } = container
  // Podman then says that conmon exited prematurely, and cleans up nevertheless.
  const what = isGone === true ? `what is left of the container ${name ?? id}, and let it complain` : undefined
  const title = `stop ${what ?? `the container ${name ?? id}`}`
  const stop = stopAndStart(title, (verb) => `${program} ${verb} ${id}`)
  if (isTemporary !== true) return stop
  const { undo: _, ...final } = stop
  return { ...final, title: `${title}, which also removes it` }
}

/** Helpers whose engine knows nothing of them any more. One that was stopped by a signal hears of no other one. */
export function endHelpers(helpers: readonly Process[], viewer: Viewer): Remedy[] {
  const prefix = helpers.every(({ uid }) => uid === viewer.uid) ? '' : sudo(viewer)
  const command = `${prefix}kill -KILL ${helpers.map(({ pid }) => pid).join(' ')}`
  const title = 'end the port forwarding that its container has left behind'
  return helpers.length === 0 ? [] : [{ kind: 'end-process', title, command, risk: 'disrupts' }]
}

/** A service of docker's compose; podman's own tool for it may be another one. */
function stopService(container: Container, program: string): Remedy | undefined {
  const { engine, composeProject, composeService, isReplica } = container
  const [project, service] = [composeProject, composeService].map((name) => name && quote(name))
  if (engine !== 'docker' || isReplica === true || !project || !service) return undefined
  return stopAndStart(
    `stop service ${composeService} of compose`,
    (verb) => `${program} compose -p ${project} ${verb} ${service}`,
  )
}

/** The container that has the ports of a pod is not to be stopped alone: the network of all the others is in it. */
function stopPod({ engine, pod, name }: Container, program: string): Remedy | undefined {
  if (engine !== 'podman' || pod === undefined || !isId(pod)) return undefined
  return stopAndStart(
    `stop the pod of container ${name ?? 'that has the port'}`,
    (verb) => `${program} pod ${verb} ${pod.slice(0, 12)}`,
  )
}

/** Who got a name from docker may ask it without root. */
export function programOf(container: Container, viewer: Viewer): string {
  const { engine, uid, name } = container
  if (engine === 'docker') {
    const prefix = name !== undefined || uid === viewer.uid ? '' : sudo(viewer)
    return `${prefix}docker${hostOption(container)}`
  }
  if (uid === undefined) return `${sudo(viewer)}podman`
  // Podman refuses to run in a directory that its user may not enter.
  return uid === viewer.uid ? 'podman' : asUser(container, 'env -C / podman', viewer)
}

/** The daemon of a user is at a socket of his, and no setting of root's leads there. */
function hostOption({ host, uid }: Container): string {
  const socket = host ?? (uid === undefined ? undefined : `unix:///run/user/${uid}/docker.sock`)
  // Without it another daemon would be told to stop what may have the same name.
  return socket === undefined ? '' : ` -H ${quoteAny(socket)}`
}

function stopAndStart(title: string, command: (verb: string) => string): Remedy {
  return { kind: 'stop-container', title, command: command('stop'), undo: command('start'), risk: 'disrupts' }
}
