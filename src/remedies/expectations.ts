import { strangersAmong } from '../model/expectation.ts'
import type { NotListening, WrongHolder } from '../model/finding.ts'
import type { Listener } from '../model/listener.ts'
import { keepersOf } from '../model/owners.ts'
import type { Remedy } from '../model/remedy.ts'
import { formatRef, refOf, type ServiceRef } from '../model/service.ts'
import { quote, sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { freeingRemedies } from './holder.ts'

/** Why it does not listen is for its manager to tell. */
export function remediesForMissing({ requirement, waitedMs }: NotListening, viewer: Viewer): Remedy[] {
  const { by } = requirement
  const wait: Remedy = { kind: 'set', title: 'give it more time, as in wait: 30s', risk: 'none' }
  return [...(by === undefined ? [] : seeService(by, viewer)), ...(waitedMs === 0 ? [wait] : [])]
}

/** The strangers go, and who is expected can have the port. */
export function remediesForWrong({ requirement, listeners }: WrongHolder, viewer: Viewer): Remedy[] {
  const strangers = strangersAmong(requirement, listeners, viewer)
  return [...freeingRemedies(strangers, viewer), ...(requirement.by === undefined ? sayWho(listeners) : [])]
}

/** Of one server alone: then it may be the one that is meant. */
function sayWho(listeners: readonly Listener[]): Remedy[] {
  const keepers = listeners.flatMap(({ holders }) => holders.map(keepersOf))
  const refs = new Set(keepers.map((one) => ((one.manager ?? one.container) ? formatRef(refOf(one)) : '')))
  const [ref] = refs
  if (refs.size !== 1 || !ref) return []
  return [{ kind: 'set', title: `if it is the one that you mean, say so: by: ${ref}`, risk: 'none' }]
}

function seeService({ keeper, user, name }: ServiceRef, viewer: Viewer): Remedy[] {
  const [project = '', service = ''] = name.split('/')
  const words: Record<ServiceRef['keeper'], readonly string[]> = {
    system: ['systemctl', 'status', name],
    user: ['systemctl', '--user', 'status', name],
    supervisor: [`${sudo(viewer)}supervisorctl`, 'status', name],
    docker: [`${sudo(viewer)}docker`, 'logs', '--tail=20', name],
    podman: ['podman', 'logs', '--tail=20', name],
    compose: [`${sudo(viewer)}docker`, 'compose', '-p', project, 'logs', '--tail=20', service],
    pm2: ['pm2', 'describe', name],
    xinetd: ['cat', `/etc/xinetd.d/${name}`],
  }
  const [program = '', ...args] = words[keeper]
  const quoted = args.flatMap((word) => quote(word) ?? [])
  if (quoted.length < args.length) return []
  const whose = user === undefined ? '' : `, as ${user}`
  return [{ kind: 'look', title: `see what it says${whose}`, command: [program, ...quoted].join(' '), risk: 'none' }]
}
