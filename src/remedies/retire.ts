import { type Call, formatCall } from '../model/call.ts'
import type { Manager } from '../model/holder.ts'
import { isSameContainer } from '../model/holding.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Service } from '../model/service.ts'
import { quote, sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isLooping } from '../model/trouble.ts'
import { isSameManager } from '../model/unit.ts'
import { engineOf, stopContainer } from './container.ts'
import { followersOf, withTargets } from './kin.ts'
import { stopProgram } from './program.ts'
import { retireProgram } from './retire-program.ts'
import { isSharedUnit } from './shared-units.ts'
import { mayComeBack, mayRun, NOTHING, type Steps, unseen } from './steps.ts'
import { callsOf, commandFor, type Systemctl, type Verbs, wayToKeep, withoutWait } from './units.ts'

/** What ends a service and keeps it from the next boot; undefined for what is not to be stopped, or not by its name. */
export function retire(service: Service, viewer: Viewer): Steps | undefined {
  const { manager, container } = service
  if (manager?.kind === 'systemd' && !isSharedUnit(manager.unit)) return retireUnit(service, manager, viewer)
  if (manager !== undefined && manager.kind !== 'systemd') return retireProgram(service, manager, viewer)
  return container === undefined ? undefined : retireContainer(service, viewer)
}

/** What starts it now. */
export function startOf(service: Service, viewer: Viewer): Steps | undefined {
  const { manager, container } = service
  if (manager?.kind === 'systemd') {
    const systemctl = commandFor([manager], viewer)
    if (systemctl === undefined) return undefined
    // Or it would wait for a try that has begun while another had the port.
    const start = isLooping(service) ? 'restart' : 'start'
    const verbs = service.state === 'failed' ? ['reset-failed', start] : [start]
    return { calls: verbs.map(systemctl), undo: [systemctl('stop')] }
  }
  const stop = manager === undefined ? container && stopOf(service, viewer) : stopProgram(manager, viewer)[0]
  const { calls = [], undo = [] } = stop?.way ?? {}
  return calls.length === 0 || undo.length === 0 ? undefined : { calls: undo, undo: calls }
}

function retireUnit(service: Service, manager: Manager, viewer: Viewer): Steps | undefined {
  const followers = mayRun(service) ? followersOf(manager) : []
  const own = viewer.manager
  const isOurs = own !== undefined && [manager, ...followers].some((one) => isSameManager(one, own))
  if (isOurs) return undefined
  const steps = retireAlone(service, manager, viewer)
  const start = commandFor(followers, viewer)?.('start')
  if (steps === undefined || start === undefined) return followers.length === 0 ? steps : undefined
  const calls = steps.calls.map((call) => withTargets(call, followers))
  return { ...steps, calls, undo: [...steps.undo, start] }
}

function retireAlone(service: Service, manager: Manager, viewer: Viewer): Steps | undefined {
  const systemctl = commandFor([manager], viewer)
  if (systemctl === undefined) return undefined
  const written = inNix(service, manager, viewer) ?? leftAsItIs(service, manager, systemctl)
  const forgotten = forget(service, systemctl('reset-failed'))
  if (written !== undefined || !mayComeBack(service)) {
    const stop = mayRun(service) ? callsOf(undoable(service, STOP), systemctl) : NOTHING
    const steps = { calls: [...stop.calls, ...forgotten], undo: stop.undo }
    return written === undefined || !mayComeBack(service) ? steps : { ...steps, permanent: written }
  }
  const { now, later } = wayToKeep(manager)
  const verbs = mayRun(service) ? undoable(service, now) : later
  const { calls, undo } = callsOf(verbs, systemctl)
  return { calls: verbs[0].includes('mask') ? calls : [...calls, ...forgotten], undo }
}

/** What cannot be undone exactly is for a person to do: what is not known to be enabled, or is started by others. */
function leftAsItIs({ startsAtBoot }: Service, manager: Manager, systemctl: Systemctl): string | undefined {
  const [[verb = ''], [undo]] = wayToKeep(manager).later
  if (startsAtBoot === undefined) return unseen(formatCall(systemctl(verb)))
  if (undo !== 'enable') return undefined
  if (manager.isLinkedOtherwise === true) {
    const disable = formatCall(systemctl('disable'))
    return `it starts at the next boot, by links that systemctl enable would not make again as they are: ${disable}`
  }
  if (manager.isEnabled !== false) return undefined
  const others = formatCall(systemctl('list-dependencies --reverse'))
  return `it is disabled, and started at the next boot by others: ${others}`
}

const STOP: Verbs = [['stop'], ['start']]

/** What failed again and again is to do so again. */
function undoable(service: Service, verbs: Verbs): Verbs {
  return isLooping(service) ? withoutWait(verbs) : verbs
}

/** What has been given up stays so until it is told that this is known; what is stopped while it tries may be. */
function forget(service: Service, call: Call): Call[] {
  if (service.state === 'failed') return [call]
  return isLooping(service) ? [{ ...call, mayFail: true }] : []
}

/** Where units are made from a configuration, neither disabling nor masking one lasts, if it is possible at all. */
function inNix({ isFromStore }: Service, { scope, unit }: Manager, viewer: Viewer): string | undefined {
  const name = /^[\w-]+(?=\.service$)/.exec(unit)?.[0]
  if (scope === 'user' && isFromStore === true) {
    return `${optionOf(name)} in the configuration of home-manager, then home-manager switch`
  }
  if (viewer.isNixos !== true) return undefined
  return `${optionOf(name)} in the configuration of NixOS, then ${sudo(viewer)}nixos-rebuild switch`
}

function optionOf(name: string | undefined): string {
  return name === undefined ? 'leave it out' : `services.${name}.enable = false;`
}

function stopOf({ container }: Service, viewer: Viewer): Remedy | undefined {
  // By its port alone it may be another one.
  const id = container?.id
  if (container === undefined || id === undefined || !/^[\da-f]{12,64}$/.test(id)) return undefined
  const stop = stopContainer({ ...container, id }, { protocol: 'tcp', address: '*', port: 0 }, viewer)
  return stop.kind === 'stop-container' ? stop : undefined
}

function retireContainer(service: Service, viewer: Viewer): Steps | undefined {
  const { container } = service
  const stop = stopOf(service, viewer)
  if (container === undefined || stop?.way === undefined) return undefined
  if (viewer.container !== undefined && isSameContainer(container, viewer.container)) return undefined
  const { calls, undo } = mayRun(service) ? stop.way : NOTHING
  const { engine, composeService, composeProject, restartPolicy = 'no', id = '' } = container
  const isOfCompose = engine === 'docker' && composeService !== undefined && composeProject !== undefined
  if (isOfCompose && mayComeBack(service)) {
    const permanent = `restart: "no" for service ${composeService} in the compose file of project ${composeProject}`
    return { calls, undo, permanent }
  }
  if (isOfCompose || restartPolicy === 'no' || quote(restartPolicy) === undefined) return { calls, undo }
  const update = (value: string) => engineOf(container, viewer)('update', `--restart=${value}`, id.slice(0, 12))
  // Podman before 5.1 cannot: then it has stopped at least.
  return { calls: [...calls, update('no')], undo: [...undo, update(restartPolicy)] }
}
