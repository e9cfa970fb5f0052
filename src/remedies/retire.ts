import { byRoot, type Call, formatCalls } from '../model/call.ts'
import type { Manager } from '../model/holder.ts'
import { isSameContainer } from '../model/holding.ts'
import type { Calls, Remedy } from '../model/remedy.ts'
import { isActive, type Service } from '../model/service.ts'
import { quote, sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isLooping } from '../model/trouble.ts'
import { isSameManager } from '../model/unit.ts'
import { engineOf, stopContainer } from './container.ts'
import { followersOf, withTargets } from './kin.ts'
import { pm2Of, stopProgram, supervisorctl } from './program.ts'
import { isSharedUnit } from './shared-units.ts'
import { callsOf, commandFor, type Verbs, wayToKeep, withoutWait } from './units.ts'

export interface Steps extends Calls {
  /** What has to be written down so that it lasts. */
  permanent?: string
}

const NOTHING: Steps = { calls: [], undo: [] }

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

function mayComeBack({ startsAtBoot }: Service): boolean {
  return startsAtBoot !== false
}

/** What cannot be seen may run. */
function mayRun(service: Service): boolean {
  return isActive(service) || service.state === 'unknown'
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
  const written = inNix(service, manager, viewer)
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

function retireProgram(service: Service, manager: Manager, viewer: Viewer): Steps | undefined {
  const [stop] = viewer.manager && isSameManager(manager, viewer.manager) ? [] : stopProgram(manager, viewer)
  if (stop?.kind !== 'stop-program' || stop.way === undefined) return undefined
  const written = mayComeBack(service) ? keptFromBoot(service, manager, viewer) : undefined
  const permanent = mayComeBack(service) && written === undefined ? writtenDown(manager, viewer) : undefined
  const lasting = permanent === undefined ? {} : { permanent }
  // A file of xinetd is both: what runs now, and what runs after the next boot.
  const mayStop = mayRun(service) || manager.kind === 'xinetd' || manager.kind === 'pm2'
  const { calls, undo } = startedAnyhow(service, stop.way)
  if (written !== undefined) return mayStop ? joined(stop.way, written) : written
  if (!mayStop) return { ...NOTHING, ...lasting }
  const save = manager.kind === 'pm2' ? (pm2Of(manager, viewer)?.('save') ?? []) : []
  return { calls: calls.concat(save), undo: undo.concat(undo.length === 0 ? [] : save), ...lasting }
}

/** It fails and is tried again: what starts it calls that an error. */
function startedAnyhow(service: Service, { calls, undo }: Calls): Calls {
  return { calls, undo: isLooping(service) ? undo.map((call): Call => ({ ...call, mayFail: true })) : undo }
}

/** Where the program has been started by then, that is well too. */
function joined(stop: Calls, { calls, undo }: Steps): Steps {
  const start = stop.undo.map((call): Call => ({ ...call, mayFail: true }))
  return { calls: [...stop.calls, ...calls], undo: [...undo, ...start] }
}

/** A program starts with its supervisord unless its own section says otherwise; one that runs has to read that. */
function keptFromBoot(service: Service, manager: Manager, viewer: Viewer): Steps | undefined {
  const { kind, unit, file = '' } = manager
  const isPlain = /^[\w-]+$/.test(unit) && !file.startsWith('/nix/') && quote(file) !== undefined
  if (kind !== 'supervisor' || !isPlain) return undefined
  const heading = `^\\[program:${unit}\\]`
  const without = `/${heading}/,/^\\[/{/^\\s*autostart\\s*[=:]/d}`
  const edit = (value: boolean) => `${without}; s/${heading}.*/&\\nautostart=${value}/`
  const targets = [{ kind: 'service' as const, manager }]
  const set = (value: boolean): Call => {
    return { words: ['sed', '-i', '-E', edit(value), file], ...byRoot(viewer), lasts: true, targets }
  }
  const program = supervisorctl(manager, viewer)
  const reads = service.state === 'down' ? [] : [program('reread'), program('update', unit)]
  const read = reads.map((call): Call => ({ ...call, lasts: true }))
  return { calls: [set(false), ...read], undo: [set(true), ...read] }
}

/** Where more than one program may be meant by its name. */
function writtenDown(manager: Manager, viewer: Viewer): string | undefined {
  if (manager.kind !== 'supervisor') return undefined
  const name = (manager.unit.split(':').at(-1) ?? '').replace(/_\d+$/, '')
  const program = supervisorctl(manager, viewer)
  const place = manager.file === undefined ? 'its configuration file' : manager.file
  const read = formatCalls([program('reread'), program('update')])
  return `autostart=false under [program:${name}] in ${place}, then ${read}`
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
