import type { Process } from '../../../model/holder.ts'
import { readProcFile } from '../proc-file.ts'
import { parseName } from '../process.ts'
import { executableOf, localProcesses } from '../processes.ts'

/** Why this process is not signalled, whoever has let it through; undefined where it may be, or has ended. */
export function dangerOf({ pid, startedAt }: Process): string | undefined {
  const processes = localProcesses()
  const now = processes.read(pid)
  if (now === undefined) return undefined
  if (startedAt === undefined) return `pid ${pid}: it cannot be told from a later process of that number`
  if (pid === 1 || pid === process.pid || processes.ancestors(process.pid).includes(pid))
    return `pid ${pid}: this check runs under it`
  if (now.uid !== process.geteuid?.()) return `pid ${pid}: it is a process of another user`
  const spared = sparedName(pid)
  return spared === undefined ? undefined : `pid ${pid}: ${spared} is never ended`
}

/** What others live by: service managers, engines and their helpers, the way in, and the runner. */
const SPARED = new RegExp(
  `^(${[
    ...['systemd', 'init', 'runit', 'runsvdir', 's6-svscan', 'supervisord', 'xinetd', 'inetd', 'launchd'],
    ...['dockerd', 'containerd', 'containerd-shim.*', 'docker-proxy', 'conmon', 'rootlesskit', 'rootlessport'],
    ...[
      'sshd',
      'sshd-session',
      'sshd-auth',
      'login',
      'sudo',
      'su',
      'dbus-daemon',
      'dbus-broker',
      'hosted-compute-agent',
    ],
    ...['Runner\\.(Listener|Worker|PluginHost)(\\.dll)?', 'run-helper\\.sh', 'RunnerService\\.js'],
  ].join('|')})$`,
)

/** By whatever it is called: its file, its own name, the first words of its command, where an interpreter runs it. */
function sparedName(pid: number): string | undefined {
  const words = (readProcFile(`/proc/${pid}/cmdline`) ?? '').split('\0')
  const [first = ''] = words
  if (/^PM2 v[\d.]+: God Daemon/.test(first)) return 'pm2'
  const said = [first.split(' ', 1)[0] ?? '', ...(INTERPRETER.test(baseOf(first)) ? words.slice(1, 4) : [])]
  const name = parseName(readProcFile(`/proc/${pid}/stat`) ?? '')
  const file = executableOf(pid)?.replace(/ \(deleted\)$/, '')
  return [file, name, ...said].map((path) => baseOf(path ?? '').replace(/:$/, '')).find((base) => SPARED.test(base))
}

const INTERPRETER = /^(python[\d.]*|node|nodejs|perl|ruby|dotnet|bash|sh|dash)$/

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
