import { defined } from '../../model/defined.ts'
import type { Tunnel } from '../../model/not-a-server.ts'

type Read = (args: readonly string[], port: number) => Tunnel | undefined

/** By the exact base name of the program. What ssh holds is always a forward, be it one of its configuration. */
const PROGRAMS = new Map<string, Read>([
  ['ssh', forwardOfSsh],
  // A connection that others share has this for its title.
  ['ssh:', () => ({ kind: 'ssh-local' })],
  ['kubectl', forwardOfKubectl],
  ['oc', forwardOfKubectl],
  ...['code-tunnel', 'code-tunnel-insiders'].map((name): [string, Read] => [name, editor]),
  ...['code', 'code-insiders', 'codium', 'cursor', 'windsurf'].map((name): [string, Read] => [name, editorAtHome]),
])
/** Where an editor puts its part for the far end of a connection, under a home directory. */
const EDITOR_DIRECTORIES = ['.vscode-server', '.vscode-server-insiders', '.vscodium-server', '.cursor-server']

/**
 * The forward that a port belongs to, as the arguments of its process tell it. Anybody may choose his arguments: this
 * says what a process calls itself, and nothing of what may be done to it follows from that.
 */
export function tunnelOf(command: string, port: number): Tunnel | undefined {
  const [program = ''] = command.split(' ', 1)
  const path = program.split('/')
  if (EDITOR_DIRECTORIES.some((name) => path.includes(name))) return editor()
  const read = PROGRAMS.get(path.at(-1) ?? '')
  return sessionOf(command) ?? read?.(command.split(' ').slice(1), port)
}

/** `sshd: alice`, `sshd-session: alice@pts/0`: the far end of a forward, which does not say where it leads. */
function sessionOf(command: string): Tunnel | undefined {
  const [, user] = /^sshd(?:-session)?: ([^\s/]+?)(?:@(?:notty|[\w/,]*\/[\w/,]*))?(?: \[priv\])?$/.exec(command) ?? []
  return user === undefined ? undefined : { kind: 'ssh-remote', target: `session of ${user}` }
}

function editor(): Tunnel {
  return { kind: 'editor' }
}

/** The editor on this machine: one kind of its processes has its forwards, and the servers of its extensions. */
function editorAtHome(args: readonly string[]): Tunnel | undefined {
  return args[0] === 'tunnel' || args.includes('--utility-sub-type=node.mojom.NodeService') ? editor() : undefined
}

function forwardOfSsh(words: readonly string[], port: number): Tunnel {
  const { options, host } = parseSsh(words)
  const [target] = options.flatMap(([flag, value]) => targetOfForward(flag, value, port) ?? [])
  const via = host === undefined ? '' : ` via ${host}`
  return defined({ kind: 'ssh-local' as const, target: target && `${target}${via}` })
}

interface SshArguments {
  options: [flag: string, value: string][]
  host?: string
}

/** Flags without a value may stand in one word with others: `-fNL 8080:db:5432`. Behind the host comes the command. */
function parseSsh(words: readonly string[]): SshArguments {
  const options: SshArguments['options'] = []
  const hosts: string[] = []
  for (let at = 0; at < words.length && hosts.length < 2; at++) {
    const word = words[at] ?? ''
    const [, flag, value] = /^-[^-BbcDEeFIiJLlmOoPpQRSWw]*([BbcDEeFIiJLlmOoPpQRSWw])(.*)$/.exec(word) ?? []
    if (flag !== undefined) options.push([flag, value || (words[++at] ?? '')])
    else if (word !== '' && !word.startsWith('-')) hosts.push(word)
  }
  // A command among the options has blanks of its own, which look like those between arguments.
  const isClear = !options.some(([flag, value]) => flag === 'o' && /command/i.test(value))
  return { options, ...(isClear && hosts[0] !== undefined && { host: hosts[0] }) }
}

/** `[bind:]port:host:hostport`, `[bind:]port:/socket`, and `[bind:]port` of a SOCKS proxy. */
function targetOfForward(flag: string, value: string, port: number): string | undefined {
  const fields = value.match(/\[[^\]]*\]|[^:]+/g) ?? []
  const length = flag === 'D' ? 0 : fields.at(-1)?.startsWith('/') ? 1 : 2
  const [near, far] = [fields.slice(0, fields.length - length), fields.slice(fields.length - length)]
  const isOurs = /^[DL]$/.test(flag) && near.length <= 2 && near.at(-1) === `${port}`
  if (!isOurs) return undefined
  return flag === 'D' ? 'any address (SOCKS)' : far.join(':')
}

/** The flags of kubectl, the global ones and those of port-forward, whose value may be the next word. */
const KUBECTL_VALUED = new Set(
  `-n --namespace --context --kubeconfig --address --pod-running-timeout -s --server --cluster --user --token --as
  --as-group --as-uid --cache-dir --certificate-authority --client-certificate --client-key --request-timeout
  --tls-server-name --username --password --profile --profile-output -v --v --vmodule --log-flush-frequency`.split(
    /\s+/,
  ),
)

function forwardOfKubectl(words: readonly string[], port: number): Tunnel | undefined {
  const { names, namespace } = parseKubectl(words)
  const [command, resource, ...forwards] = names
  if (command !== 'port-forward') return undefined
  if (resource === undefined) return { kind: 'kubectl' }
  const name = resource.includes('/') ? resource : `pod/${resource}`
  const far = farPort(forwards, port)
  const where = namespace === undefined ? '' : ` in namespace ${namespace}`
  return { kind: 'kubectl', target: `${name}${far === undefined ? '' : `:${far}`}${where}` }
}

function parseKubectl(words: readonly string[]): { names: string[]; namespace?: string } {
  const names: string[] = []
  let namespace: string | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [, joined] = /^(?:--namespace=|-n=?(?!$))(.+)$/.exec(word) ?? []
    const value = KUBECTL_VALUED.has(word) ? words[++at] : joined
    if (/^(-n|--namespace)/.test(word)) namespace = value
    if (word !== '' && !word.startsWith('-')) names.push(word)
  }
  return { names, ...defined({ namespace }) }
}

/** `8080:80`, `8080:http`, `80` for the same on both sides, `:80` for any free port on this one. */
function farPort(forwards: readonly string[], port: number): string | undefined {
  const pairs = forwards.map((forward) => forward.split(':'))
  const ours = pairs.find(([near]) => near === `${port}`)
  const free = pairs.filter(([near]) => near === '' || near === '0')
  const [near, far = near] = ours ?? (free.length === 1 ? (free[0] ?? []) : [])
  return far
}
