import { type ChildProcessWithoutNullStreams as Child, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonReport } from '../../src/report/report-shape.ts'
import { ended, type Outcome, untilReady } from '../port-space/children.ts'
import { type Commands, commandsIn, type Place, type RunOptions } from './commands.ts'
import { type DockerOptions, type Engine, openDocker, openPodman } from './containers.ts'
import { type Listeners, type Proto, readListeners } from './listeners.ts'
import { checkout, readyRootfs, scriptPath } from './machine.ts'

export { labUnavailable } from './machine.ts'

export type BootOptions = {
  /** A script that is run in the root of the lab before it boots. */
  readonly seed?: string
  /** An IPv6 address on the uplink too. */
  readonly dualStack?: boolean
}

export type Check = { readonly report: JsonReport; readonly exitCode: number | null }

type As = Pick<RunOptions, 'user' | 'login' | 'env'>

/**
 * A Debian machine that is thrown away: systemd is its pid 1, alice's user manager runs from the boot on (she lingers),
 * bob and carol are there. It has its own network (lo and eth0 with 10.99.0.2), processes, mounts and cgroups.
 */
export type Lab = Commands & {
  readonly place: Place
  as(user: string): Commands
  /** The command line of this checkout. */
  cli(args: readonly string[], options?: As): Promise<Outcome>
  check(args: readonly string[], options?: As): Promise<Check>
  journal(unit: string, user?: string): Promise<string>
  until(condition: () => Promise<boolean>, what?: string): Promise<void>
  listeners(port: number, proto?: Proto): Promise<Listeners>
  /** Waits for somebody to listen there. */
  listening(port: number, proto?: Proto): Promise<Listeners>
  /** With `webImage` in its storage. */
  podman(options?: { readonly user?: string | undefined }): Promise<Engine>
  docker(options?: DockerOptions): Promise<Engine>
  /** Ends everything in it, and leaves nothing of it. */
  close(): Promise<void>
}

export async function bootLab(options: BootOptions = {}): Promise<Lab> {
  const keeper = spawn(scriptPath('boot.sh'), [await readyRootfs(), checkout, process.execPath], {
    env: { ...process.env, ...environmentOf(options) },
  })
  const [, pid = '', cgroup = ''] = /^ready (\d+) (.+)$/m.exec(await untilReady(keeper)) ?? []
  return labAt({ pid, cgroup }, keeper)
}

function environmentOf({ seed, dualStack }: BootOptions): NodeJS.ProcessEnv {
  return { LAB_SEED: seed ?? '', LAB_DUAL_STACK: dualStack ? '1' : '' }
}

function labAt(place: Place, keeper: Child): Lab {
  const root = commandsIn(place)
  const as = (user: string) => commandsIn(place, user)
  const cli: Lab['cli'] = (args, options) => root.exec('node', ['/opt/port-preflight/dist/cli.js', ...args], options)
  return {
    ...root,
    place,
    as,
    cli,
    check: async (args, options) => parseCheck(await cli([...args, '--json'], options)),
    journal: (unit, user) => root.run('journalctl', ['--output=cat', ...unitArgs(unit, user)]),
    until,
    listeners: (port, proto) => readListeners(root, port, proto),
    listening: (port, proto) => untilListening(root, port, proto),
    podman: ({ user } = {}) => openPodman(user === undefined ? root : as(user)),
    docker: (options = {}) => openDocker(root, options),
    async close() {
      keeper.stdin.end()
      await ended(keeper)
    },
  }
}

function unitArgs(unit: string, user: string | undefined): readonly string[] {
  return user === undefined ? ['--unit', unit] : ['--user-unit', unit]
}

function parseCheck({ stdout, stderr, exitCode }: Outcome): Check {
  if (stdout === '') throw new Error(`no report, exit code ${exitCode}: ${stderr}`)
  return { report: JSON.parse(stdout), exitCode }
}

async function until(condition: () => Promise<boolean>, what = `${condition}`): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for: ${what}`)
    await sleep(50)
  }
}

async function untilListening(root: Commands, port: number, proto?: Proto): Promise<Listeners> {
  let listeners = await readListeners(root, port, proto)
  const someoneListens = async () => {
    if (listeners.text === '') listeners = await readListeners(root, port, proto)
    return listeners.text !== ''
  }
  await until(someoneListens, `a listener at port ${port}`)
  return listeners
}
