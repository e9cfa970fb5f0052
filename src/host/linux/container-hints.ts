import { defined } from '../../model/defined.ts'
import { type Container, type Holder, isRootlesskit, type Process, programName } from '../../model/holder.ts'
import type { Processes } from './processes.ts'

/**
 * What the arguments of a port-forwarding helper tell of the container behind it. An id or a name in them is not
 * believed: anybody may choose the arguments of a process, and nobody but the engine its cgroup.
 */
export function containerOfCommand(command: string): Container | undefined {
  switch (programName(command)) {
    case 'docker-proxy':
      return defined({ engine: 'docker' as const, address: argumentAfter('-container-ip', command.split(' ')) })
    case 'conmon':
    case 'rootlessport':
      return { engine: 'podman' }
    case 'pasta':
    case 'pasta.avx2':
    case 'slirp4netns':
      return command.includes('/netns/') ? { engine: 'podman' } : undefined
    case 'rootlesskit':
    case 'docker-rootlesskit':
      return DOCKERD.test(command) ? { engine: 'docker' } : undefined
    default:
      return undefined
  }
}

/** Other programs have a rootlesskit too, such as k3s. */
const DOCKERD = /[ /]dockerd(-rootless\.sh)?( |$)/

export function argumentAfter(flag: string, args: readonly string[]): string | undefined {
  const at = args.indexOf(flag)
  return at === -1 ? undefined : args[at + 1]
}

/** Anybody may choose the arguments of a process: docker's proxy is believed to be one where root runs it. */
export function hintedContainer(process: Process, processes: Processes): Container | undefined {
  const { command, uid } = process
  const hint = containerOfCommand(command)
  if (uid === 0) return hint
  if (hint?.engine === 'podman') return { ...hint, ...defined({ uid }) }
  return uid !== undefined && isOfRootless(process, processes) ? { engine: 'docker', uid } : undefined
}

/** Rootless docker has its ports in the hands of rootlesskit, or of the network that rootlesskit has started. */
function isOfRootless({ pid, command, uid }: Process, processes: Processes): boolean {
  const isNetwork = /^(pasta(\.avx2)?|slirp4netns)$/.test(programName(command))
  const kit = isNetwork ? processes.read(processes.ancestors(pid)[0] ?? 0) : { command, uid }
  if (kit === undefined || kit.uid !== uid || !isRootlesskit(kit.command)) return false
  return containerOfCommand(kit.command)?.engine === 'docker'
}

const HELPER = /^(podman|conmon|runc|crun|pasta(\.avx2)?|slirp4netns|rootlessport(-child)?|aardvark-dns|catatonit)$/
const SHELL = /^(ba|da)?sh$/

/** Whether a unit is there for its container: only podman and its helpers run in it. Others just use podman. */
export function isUnitOfContainer(commands: readonly string[]): boolean {
  const programs = commands.map(programName)
  const others = programs.filter((program) => !HELPER.test(program))
  return others.length === 0 || (programs.includes('podman') && others.every((program) => SHELL.test(program)))
}

/** A container of podman that comes and goes with its unit is told to. */
export function withOwnUnit(holder: Holder, processes: Processes): Holder {
  const { process, manager, container } = holder
  if (container?.engine !== 'podman' || process === undefined || manager === undefined) return holder
  const commands = processes.besides(process.pid).flatMap((pid) => processes.read(pid)?.command ?? [])
  return isUnitOfContainer(commands) ? { ...holder, container: { ...container, isOfUnit: true } } : holder
}
