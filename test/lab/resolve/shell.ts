import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

// What a random run does to a machine, as lines for a shell of root.

export const ALICE =
  'setpriv --reuid 1001 --regid 1001 --init-groups env XDG_RUNTIME_DIR=/run/user/1001 HOME=/home/alice'
const AS = { root: '', alice: ALICE }

/** Listens at a port, or takes note of every signal that it gets in the file $NOTES; a deaf one ignores SIGTERM. */
export const somebody = {
  path: '/srv/somebody.pl',
  text: `use Socket;
my ($port, $manner) = @ARGV;
if ($ENV{NOTES}) {
  open my $notes, '>>', $ENV{NOTES} or die $!;
  for my $name (grep { !/^(KILL|STOP|CHLD|CLD)$/ } keys %SIG) { $SIG{$name} = sub { syswrite $notes, "$name\\n" } }
} else {
  socket our $server, PF_INET, SOCK_STREAM, 0 or die $!;
  setsockopt $server, SOL_SOCKET, SO_REUSEADDR, 1;
  bind $server, sockaddr_in($port, INADDR_ANY) or die $!;
  listen $server, 5 or die $!;
}
$SIG{TERM} = 'IGNORE' if $manner eq 'deaf';
sleep 60 while 1;
`,
}

/** Starts a program with a pid that was another's, by clone3, as soon as that one is gone. */
export const withNumber = {
  path: '/srv/with-number.pl',
  text: `my ($pid, @program) = @ARGV;
my $numbers = pack 'l', $pid;
my $order = pack 'Q11', 0, 0, 0, 0, 17, 0, 0, 0, unpack('Q', pack('P', $numbers)), 1, 0;
for (1 .. 500) {
  my $child = syscall 435, $order, length $order;
  if ($child == 0) { exec @program or die $! }
  exit 0 if $child > 0;
  die "clone3: $!" unless $!{EEXIST};
  select undef, undef, undef, 0.01;
}
die "pid $pid is still there";
`,
}

export function sh(command: string): string {
  return execFileSync('sh', ['-c', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

export async function ask(command: string): Promise<string> {
  return (await promisify(execFile)('sh', ['-c', command])).stdout
}

const listening = (port: number) => `ss -Hltn 'sport = :${port}' | grep -q .`
const wait = (condition: string) => `for i in $(seq 200); do ${condition} && break; sleep 0.05; done`
const pids = (port: number) => `ss -Hltnp 'sport = :${port}' | grep -o 'pid=[0-9]*' | cut -d= -f2 | sort -u`
const server = (as: 'root' | 'alice', port: number, manner: string) =>
  `setsid --fork ${AS[as]} perl ${somebody.path} ${port} ${manner} </dev/null >/dev/null 2>&1`

export const SHELL = {
  served: (port: number) => wait(listening(port)),
  free: (port: number) => wait(`! ${listening(port)}`),
  pidAt: (port: number) => `$(${pids(port)})`,
  pidsAt: (port: number) => sh(pids(port)).split('\n').filter(Boolean).map(Number),
  /** Somebody else has the port then. */
  swap: (port: number) => `systemctl start swap-${port}; ${wait(listening(port))}`,
  endSwap: (port: number) => `systemctl stop swap-${port}`,
  start: server,
  takeNumber: (as: 'root' | 'alice', port: number, manner: string) =>
    `pid=$(${pids(port)}); kill -9 $pid; perl ${withNumber.path} $pid ${server(as, port, manner).replace(' --fork', '')}`,
}
