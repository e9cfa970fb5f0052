import { defined } from '../../model/defined.ts'
import type { Container } from '../../model/holder.ts'

/**
 * What the arguments of a port-forwarding helper tell of the container behind it. An id or a name in them is not
 * believed: anybody may choose the arguments of a process, and nobody but the engine its cgroup.
 */
export function containerOfCommand(command: string): Container | undefined {
  const [program = '', ...args] = command.split(' ')
  switch (program.slice(program.lastIndexOf('/') + 1)) {
    case 'docker-proxy':
      return defined({ engine: 'docker' as const, address: after(args, '-container-ip') })
    case 'conmon':
    case 'rootlessport':
      return { engine: 'podman' }
    case 'pasta':
    case 'pasta.avx2':
    case 'slirp4netns':
      return args.some((arg) => arg.includes('/netns/')) ? { engine: 'podman' } : undefined
    default:
      return undefined
  }
}

function after(args: readonly string[], flag: string): string | undefined {
  const at = args.indexOf(flag)
  return at === -1 ? undefined : args[at + 1]
}
