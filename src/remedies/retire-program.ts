import { byRoot, type Call, formatCalls } from '../model/call.ts'
import type { Manager } from '../model/holder.ts'
import type { Calls } from '../model/remedy.ts'
import type { Service } from '../model/service.ts'
import { quote } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isLooping } from '../model/trouble.ts'
import { isSameManager } from '../model/unit.ts'
import { pm2Of, stopProgram, supervisorctl } from './program.ts'
import { mayComeBack, mayRun, NOTHING, type Steps, unseen } from './steps.ts'

/** The same of a program that another manager than systemd runs. */
export function retireProgram(service: Service, manager: Manager, viewer: Viewer): Steps | undefined {
  const [stop] = viewer.manager && isSameManager(manager, viewer.manager) ? [] : stopProgram(manager, viewer)
  if (stop?.kind !== 'stop-program' || stop.way === undefined) return undefined
  const isKnown = service.startsAtBoot !== undefined
  const written = isKnown && mayComeBack(service) ? keptFromBoot(service, manager, viewer) : undefined
  const save = manager.kind === 'pm2' ? saveOf(manager, viewer) : []
  const toWrite = writtenDown(manager, viewer) ?? (isKnown || save.length === 0 ? undefined : formatCalls(save))
  const told = toWrite === undefined || isKnown ? toWrite : unseen(toWrite)
  const permanent = mayComeBack(service) && written === undefined ? told : undefined
  const lasting = permanent === undefined ? {} : { permanent }
  if (manager.kind === 'pm2' && !mayRun(service)) return { ...savedAsDown(service, stop.way, save), ...lasting }
  // A file of xinetd is both: what runs now, and what runs after the next boot.
  const mayStop = mayRun(service) || manager.kind === 'xinetd'
  const { calls, undo } = startedAnyhow(service, stop.way)
  if (written !== undefined) return mayStop ? joined(stop.way, written) : written
  if (!mayStop) return { ...NOTHING, ...lasting }
  const saved = service.startsAtBoot === true ? save : []
  return { calls: [...calls, ...saved], undo: undo.length === 0 ? [] : [...undo, ...saved], ...lasting }
}

/** It writes down all applications, whoever has started them. */
function saveOf(manager: Manager, viewer: Viewer): Call[] {
  const save = pm2Of(manager, viewer)?.('save')
  return save === undefined ? [] : [{ ...save, lasts: true }]
}

/** pm2 starts again what it has written down in whatever state but that of one that was told to stop. */
function savedAsDown({ state, startsAtBoot }: Service, stop: Calls, save: readonly Call[]): Calls {
  if (startsAtBoot !== true) return NOTHING
  const lasting = (calls: readonly Call[]) => calls.map((call): Call => ({ ...call, lasts: true }))
  const undo = [...lasting(stop.undo), ...save]
  const calls = lasting(stop.calls)
  return state === 'failed' ? { calls: [...calls, ...save], undo } : { calls: [...save], undo: [...undo, ...calls] }
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
