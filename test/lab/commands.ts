import { type ChildProcessWithoutNullStreams as Child, spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { type Outcome, outcomeOf } from '../port-space/children.ts'
import { scriptPath } from './machine.ts'

export type StartOptions = {
  /** Whose command it is: root without a session, unless given. */
  readonly user?: string
  /** Does the user log in, or is it a bare process of that user, as one that a service would start? */
  readonly login?: boolean
  readonly env?: Readonly<Record<string, string>>
}

export type RunOptions = StartOptions & {
  readonly input?: string
  /** When it is killed. */
  readonly seconds?: number
}

/** What can be done in a lab as one user. */
export type Commands = {
  exec(file: string, args?: readonly string[], options?: RunOptions): Promise<Outcome>
  /** As exec, for a command that must succeed: its standard output. */
  run(file: string, args?: readonly string[], options?: RunOptions): Promise<string>
  /** A process that stays until the lab is closed. */
  start(file: string, args?: readonly string[], options?: StartOptions): Child
  /** The system's, or the user's own manager. */
  systemctl(...args: readonly string[]): Promise<string>
  /** With the directories above it. */
  writeFile(path: string, text: string): Promise<void>
}

/** The system manager of a lab, by its pid out here, and the lab's cgroup out here. */
export type Place = { readonly pid: string; readonly cgroup: string }

export function commandsIn(place: Place, user?: string): Commands {
  const enter = (command: readonly string[]) => spawn(scriptPath('enter.sh'), [place.pid, place.cgroup, ...command])
  const own = user === undefined ? {} : { user }
  const exec: Commands['exec'] = (file, args = [], { input, seconds = 30, ...options } = {}) => {
    const command = commandOf(file, args, { ...own, ...options })
    return outcomeOf(enter(['timeout', '--signal=KILL', `${seconds}`, ...command]), input)
  }
  const run: Commands['run'] = async (file, args = [], options = {}) => {
    const { stdout, stderr, exitCode } = await exec(file, args, options)
    if (exitCode === 0) return stdout
    throw new Error(`${[file, ...args].join(' ')}: exit code ${exitCode}: ${stderr}${stdout}`)
  }
  return {
    exec,
    run,
    start: (file, args = [], options = {}) => enter(commandOf(file, args, { ...own, ...options })),
    systemctl: (...args) => run('systemctl', user === undefined ? args : ['--user', ...args]),
    async writeFile(path, text) {
      await run('mkdir', ['-p', dirname(path)])
      await run('dd', [`of=${path}`, 'status=none'], { input: text })
    },
  }
}

function commandOf(file: string, args: readonly string[], { user, login = true, env = {} }: StartOptions) {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const command = settings.length === 0 ? [file, ...args] : ['env', ...settings, file, ...args]
  if (user === undefined) return command
  return [...(login ? loginCommand(user) : bareCommand(user)), ...command]
}

/** The login shell takes the command as its arguments, so nothing in it is for a shell to read. */
function loginCommand(user: string): readonly string[] {
  return ['runuser', '--login', '--command', 'exec "$@"', user, '--', '-']
}

function bareCommand(user: string): readonly string[] {
  return ['setpriv', '--reuid', user, '--regid', user, '--init-groups', '--reset-env', '--']
}
