/** A process, told apart from a later one with the same pid by its start. */
export interface Process {
  pid: number
  /** ISO 8601, UTC. */
  startedAt?: string
  /** The argument vector joined by blanks, or the kernel's short name where there is none. Foreign text. */
  command: string
  user?: string
  uid?: number
  cwd?: string
}

export type Engine = 'docker' | 'podman' | 'containerd'

/** The container that a socket belongs to, or that a helper on the host forwards its port to. */
export interface Container {
  engine: Engine
  /** The full id, where it shows; a proxy process knows only the container's address. */
  id?: string
  name?: string
  address?: string
  /** Whose container it is, where the engine runs without root. */
  uid?: number
  user?: string
}

/** The unit that the holder's cgroup belongs to. */
export interface Manager {
  kind: 'systemd'
  scope: 'system' | 'user'
  /** Whose user manager it is, for scope `user`. */
  user?: string
  uid?: number
  unit: string
}

/** Who has a socket, in layers; each may be missing, and then `unknown` says why. */
export interface Holder {
  process?: Process
  container?: Container
  manager?: Manager
  unknown?: string
}

/** The service manager itself, which holds a socket for one of its units. */
export function isServiceManager({ process, manager }: Holder): boolean {
  return manager === undefined && /^(\/\S*\/)?(systemd|init)( |$)/.test(process?.command ?? '')
}
