import { defined } from '../../model/defined.ts'
import { type Container, type Holder, type Process, programName } from '../../model/holder.ts'
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
    default:
      return undefined
  }
}

export function argumentAfter(flag: string, args: readonly string[]): string | undefined {
  const at = args.indexOf(flag)
  return at === -1 ? undefined : args[at + 1]
}

/** Anybody may choose the arguments of a process: docker's proxy is believed to be one where root runs it. */
export function hintedContainer({ command, uid }: Process): Container | undefined {
  const hint = containerOfCommand(command)
  if (hint?.engine === 'docker' && uid !== 0) return undefined
  return hint?.engine === 'podman' && uid !== 0 ? { ...hint, ...defined({ uid }) } : hint
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
