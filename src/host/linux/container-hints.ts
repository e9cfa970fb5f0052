import type { Container } from '../../model/holder.ts'

/** What the arguments of a port-forwarding helper tell of the container behind it. */
export function containerOfCommand(command: string): Container | undefined {
  const [program = '', ...args] = command.split(' ')
  switch (program.slice(program.lastIndexOf('/') + 1)) {
    case 'docker-proxy':
      return { engine: 'docker', ...optional('address', after(args, '-container-ip')) }
    case 'conmon':
      return { engine: 'podman', ...optional('id', after(args, '-c')), ...optional('name', after(args, '-n')) }
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

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string })
}
