import type { KernelPart, Tunnel } from './not-a-server.ts'
import type { Run } from './run.ts'

/** A process, told apart from a later one with the same pid by its start. */
export interface ProcessId {
  pid: number
  /** ISO 8601, UTC. */
  startedAt?: string
}

export interface Process extends ProcessId {
  /** The argument vector joined by blanks, or the kernel's short name where there is none. Foreign text. */
  command: string
  user?: string
  uid?: number
  cwd?: string
  /** The pid of its parent. */
  parent?: number
  /** The topmost one above it that runs the same program, where each in between does. */
  master?: number
  /** The first of a pid namespace of its own: from outside, KILL alone is sure to end it. */
  isInit?: boolean
  /** SIGTERM does nothing to it. */
  ignoresTerm?: boolean
  /** By SIGSTOP or a terminal: it obeys no other signal before it goes on, but KILL. */
  isStopped?: boolean
  /** It is dying: it was killed, writes its core, or closes its files. */
  isExiting?: boolean
}

export type Engine = 'docker' | 'podman' | 'containerd'

/** The container that a socket belongs to, or that a helper on the host forwards its port to. */
export interface Container {
  engine: Engine
  /** The full id, where it shows; a proxy process knows only the container's address. */
  id?: string
  name?: string
  image?: string
  composeProject?: string
  composeService?: string
  /** Where its project lives, and its files; absolute. */
  composeDirectory?: string
  composeFiles?: string[]
  /** Its compose service has other containers too, which are not to be stopped with it. */
  isReplica?: boolean
  address?: string
  /** Whose container it is, where the engine runs without root. */
  uid?: number
  user?: string
  /** The daemon that has it, as `docker -H` takes it, where that is not the one that `docker` asks anyway. */
  host?: string
  /** The id of the pod that the port belongs to. */
  pod?: string
  /** Its engine removes it when it stops: nothing starts it again. */
  isTemporary?: boolean
  /** Its unit was made for it. Without that, the unit is only where podman was started. */
  isOfUnit?: boolean
  /** The unit that its engine says has made it, or that its monitor runs in. */
  unit?: string
  /** As its engine calls it: `no`, `always`, `unless-stopped`, `on-failure`. */
  restartPolicy?: string
  /** Its engine is stopping or removing it. */
  isStopping?: boolean
  /** The helper is still there and its container is gone. */
  isGone?: boolean
}

export const MANAGER_KINDS = ['systemd', 'supervisor', 'pm2', 'xinetd'] as const
type ManagerKind = (typeof MANAGER_KINDS)[number]

/** The name of what its manager has a name for that could not be read. */
export const UNNAMED = '?'

/** Who started the holder, and would start it again. */
export interface Manager {
  kind: ManagerKind
  scope: 'system' | 'user'
  /** Whose manager it is, for scope `user`. */
  user?: string
  uid?: number
  /** The name that the manager knows it by: `redis.service`, `group:program`, an application; `?` where it has none here. */
  unit: string
  /** Where the manager answers, if not at its usual place: the PM2_HOME of a pm2 daemon, the URL of a supervisord. */
  control?: string
  /** The file of the manager itself, where that is needed to ask it: a supervisord's with a password. */
  config?: string
  /** The file that says so, where it is known. */
  file?: string
  /** Where in that file it begins, if there is only one place: a file of xinetd may have several services. */
  line?: number
  /** Whether it starts again at the next boot. */
  isEnabled?: boolean
  /** `systemctl enable` does not make again what `disable` takes away, as links by add-wants, or of a linked file. */
  isLinkedOtherwise?: boolean
  /** The units that a socket unit starts. */
  activates?: string[]
  /** How often its manager has started it again, and how it ended last, where that was a failure. */
  restarts?: number
  result?: string
  /** Of its last main process, where that failed: what it returned, or the signal that ended it. */
  exitStatus?: number
  signal?: string
  /** Its file is made by a generator, as for a Quadlet: then only masking keeps it from starting. */
  isGenerated?: boolean
  /** Active units that start it again: timers, paths, sockets, and what upholds it. */
  restartedBy?: string[]
  /** Active units that stop when it is stopped. */
  takesAlong?: string[]
  /** Once it has stopped its manager knows nothing of it, as of what systemd-run has made. */
  isTransient?: boolean
  /** Stopping it ends its main process, and maybe no other; the one that has the port is another. */
  leavesProcesses?: boolean
  /** Its manager stops it for no request of a person. */
  refusesStop?: boolean
  /** Its manager is stopping it just now. */
  isStopping?: boolean
  /** Which of its starts it was that ran when it was looked at: systemd gives each an id of its own. */
  invocation?: string
}

/** A port that is promised to somebody until he ends. The process of the holder does nothing but keep it for him. */
export interface KeptLease {
  /** What it is released by. */
  id: string
  /** Of the need; undefined where the keeper does not say it of this port. */
  name?: string
  /** ISO 8601, UTC. */
  since?: string
  /** Whether the kernel keeps the port from everybody but a server that names it and sets SO_REUSEADDR. */
  isHeld?: boolean
  owner: { pid: number; isAlive: boolean; command?: string }
  /** Whether the job, or outside of one the process, that asks has it. */
  isOwn: boolean
}

/** Who has a socket, in layers; each may be missing, and then `unknown` says why. */
export interface Holder {
  process?: Process
  container?: Container
  manager?: Manager
  run?: Run
  tunnel?: Tunnel
  kernel?: KernelPart
  lease?: KeptLease
  /** What it is, whoever runs it: `PostgreSQL`. */
  product?: string
  unknown?: string
  /** The command that shows root who has it, where that is unknown. */
  shownBy?: string
}

/** Nothing shows who it is. */
export function isHidden({ process, manager, container, kernel }: Holder): boolean {
  return !process && !manager && !container && !kernel
}

/** The base name of the program in a command line. */
export function programName(command: string): string {
  const [program = ''] = command.split(' ', 1)
  return program.slice(program.lastIndexOf('/') + 1)
}

/** What gives rootless docker its namespaces, and by default holds its ports. */
export function isRootlesskit(command: string): boolean {
  return /^(docker-)?rootlesskit$/.test(programName(command))
}

/** Docker's own daemon or network, which has the ports of all its containers: nothing of it is about one of them. */
export function isForAllContainers(command: string): boolean {
  const isNetwork = /^(pasta(\.avx2)?|slirp4netns)$/.test(programName(command))
  // Podman makes one for each container.
  return isRootlesskit(command) || programName(command) === 'dockerd' || (isNetwork && !command.includes('/netns/'))
}

/** The service manager itself, which holds a socket for one of its units. */
export function isServiceManager({ process, manager }: Holder): boolean {
  return manager === undefined && /^(\/\S*\/)?(systemd|init)( |$)/.test(process?.command ?? '')
}
