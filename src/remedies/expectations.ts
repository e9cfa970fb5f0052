import { strangersAmong } from '../model/expectation.ts'
import type { NotListening, WrongHolder } from '../model/finding.ts'
import type { Listener } from '../model/listener.ts'
import { keepersOf, ownersOf } from '../model/owners.ts'
import type { Remedy } from '../model/remedy.ts'
import type { ServiceRef } from '../model/service.ts'
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
  const [owner, ...others] = ownersOf(listeners)
  const isManaged = owner?.holders.map(keepersOf).some(({ manager, container }) => manager ?? container)
  if (owner?.name === undefined || isManaged !== true || others.length > 0) return []
  return [{ kind: 'set', title: `if it is the one that you mean, say so: by: ${owner.name}`, risk: 'none' }]
}

function seeService({ keeper, user, name: given }: ServiceRef, viewer: Viewer): Remedy[] {
  const name = quote(given)
  const [project, service = ''] = given.split('/').map(quote)
  if (name === undefined || project === undefined) return []
  const commands: Record<ServiceRef['keeper'], string> = {
    system: `systemctl status ${name}`,
    user: `systemctl --user status ${name}`,
    supervisor: `${sudo(viewer)}supervisorctl status ${name}`,
    docker: `${sudo(viewer)}docker logs --tail=20 ${name}`,
    podman: `podman logs --tail=20 ${name}`,
    compose: `${sudo(viewer)}docker compose -p ${project} logs --tail=20 ${service}`.trimEnd(),
    pm2: `pm2 describe ${name}`,
    xinetd: `cat /etc/xinetd.d/${name}`,
  }
  const whose = user === undefined ? '' : `, as ${user}`
  return [{ kind: 'look', title: `see what it says${whose}`, command: commands[keeper], risk: 'none' }]
}
