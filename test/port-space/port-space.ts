import { type ChildProcessWithoutNullStreams as Child, spawn } from 'node:child_process'
import { ended, type Outcome, outcomeOf, untilReady } from './children.ts'
import { type Kind, kinds } from './kinds.ts'
import { holderArguments, type Need, needsOf, type Recipe } from './recipe.ts'
import { findWayIn, keeperCommand, scriptPath, type WayIn } from './way-in.ts'

export type StartOptions = {
  /** On top of the environment of this process. */
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  /** Needs `hasOtherUsers`. */
  readonly uid?: number
}

export type RunOptions = StartOptions & { readonly input?: string }

export type Held = {
  /** The one asked for, except where the kernel chooses. */
  readonly port: number
  /** Nobody for TIME_WAIT and for the kernel's own sockets. */
  readonly pids: readonly number[]
  /** Ends the holder. TIME_WAIT stays for its minute. */
  release(): Promise<void>
}

/** A network namespace of its own, with 127.0.0.0/8, ::1 and 10.9.9.9, and everybody in it. */
export type PortSpace = {
  readonly pid: number
  /** May `uid` be given? */
  readonly hasOtherUsers: boolean
  exec(file: string, args: readonly string[], options?: RunOptions): Promise<Outcome>
  start(file: string, args: readonly string[], options?: StartOptions): Child
  /** Why this machine cannot do it. */
  unavailable(kind: Kind | Recipe): string | undefined
  hold(kind: Kind | Recipe, port: number, options?: StartOptions): Promise<Held>
  /** Ends every process in the space, and nobody else. */
  close(): Promise<void>
}

export function portSpaceUnavailable(): string | undefined {
  const way = findWayIn()
  return 'reason' in way ? way.reason : undefined
}

export async function openPortSpace(): Promise<PortSpace> {
  const way = findWayIn()
  if ('reason' in way) throw new Error(`no port space: ${way.reason}`)
  const keeper = spawn('unshare', keeperCommand(way))
  const lacks = parseLacks(await untilReady(keeper))
  const guests = new Set<Child>()
  const start = starterIn(way, keeper, guests)
  const unavailable = (kind: Kind | Recipe) => needsOf(recipeOf(kind)).flatMap((need) => lacks.get(need) ?? [])[0]
  return {
    pid: pidOf(keeper),
    hasOtherUsers: way.hasOtherUsers,
    exec: (file, args, { input, ...options } = {}) => outcomeOf(start(file, args, options), input),
    start,
    unavailable,
    async hold(kind, port, options) {
      const reason = unavailable(kind)
      if (reason !== undefined) throw new Error(`${JSON.stringify(kind)} cannot be held here: ${reason}`)
      const args = holderArguments(recipeOf(kind), port)
      return heldBy(start('perl', [scriptPath('holder.pl'), ...args], options))
    },
    close: () => closeSpace(keeper, guests),
  }
}

function starterIn(way: WayIn, keeper: Child, guests: Set<Child>): PortSpace['start'] {
  return (file, args, { env, cwd, uid } = {}) => {
    const command = [...enterCommand(way, keeper), ...userCommand(way, uid), file, ...args]
    const guest = spawn('nsenter', command, { env: { ...process.env, ...env }, ...(cwd && { cwd }) })
    guests.add(guest)
    return guest.on('exit', () => guests.delete(guest))
  }
}

function recipeOf(kind: Kind | Recipe): Recipe {
  return typeof kind === 'string' ? kinds[kind] : kind
}

function enterCommand(way: WayIn, keeper: Child): readonly string[] {
  return ['--target', `${pidOf(keeper)}`, ...way.nsenter, '--']
}

function userCommand(way: WayIn, uid: number | undefined): readonly string[] {
  if (uid === undefined) return []
  if (!way.hasOtherUsers) throw new Error('another user needs root')
  return ['setpriv', '--reuid', `${uid}`, '--regid', `${uid}`, '--clear-groups', '--']
}

function pidOf({ pid }: Child): number {
  if (pid === undefined) throw new Error('the process did not start')
  return pid
}

function parseLacks(said: string): ReadonlyMap<Need, string> {
  const lines = [...said.matchAll(/^lacks (\S+) (.*)$/gm)]
  return new Map(lines.map(([, need, reason]) => [need as Need, reason?.trim() ?? '']))
}

async function heldBy(holder: Child): Promise<Held> {
  const [, port, ...pids] = (await untilReady(holder)).trim().split(' ')
  const release = async () => {
    holder.stdin.end()
    await ended(holder)
  }
  return { port: Number(port), pids: pids.map(Number), release }
}

/** Guests may still be on their way in, where the keeper does not see them. */
async function closeSpace(keeper: Child, guests: ReadonlySet<Child>) {
  for (const guest of guests) guest.kill('SIGKILL')
  await Promise.all([...guests].map(ended))
  keeper.stdin.end()
  await ended(keeper)
}
