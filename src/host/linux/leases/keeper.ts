import { spawn } from 'node:child_process'
import { HostError } from '../../../model/errors.ts'
import { parseOwnerMark } from './owner.ts'

/** Files that a keeper is to have open. */
export interface Kept {
  /** As it is marked. */
  owner: string
  /** By their numbers, in ascending order. */
  files: readonly number[]
  env: NodeJS.ProcessEnv
}

/** The first ones are input, output and error. */
const FIRST_FILE = 3

/**
 * Starts a process that does nothing but have the files open until the owner has ended, were it as a zombie that nobody
 * takes away. It has a session of its own, so that no terminal ends it, and nothing else of this process: not its
 * directory, not its environment, not the files that this process has got from others. Returns its pid.
 */
export function startKeeper({ owner, files, env }: Kept): number {
  const { pid, start = '' } = parseOwnerMark(owner) ?? {}
  const args = [String(pid), start, String(FIRST_FILE + files.length)]
  // Perl is wherever git is, and takes a tenth of Node's memory.
  const keeper =
    started({ file: '/usr/bin/perl', args: ['-e', PERL, ...args] }, { files, env }) ??
    started({ file: process.execPath, args: ['-e', NODE, ...args] }, { files, env })
  if (keeper === undefined) throw new HostError('the leases cannot be kept: no process can be started')
  return keeper
}

interface Program {
  file: string
  args: readonly string[]
}

/** undefined where there is no such program. */
function started({ file, args }: Program, { files, env }: Omit<Kept, 'owner'>): number | undefined {
  try {
    const stdio = ['ignore', 'ignore', 'ignore', ...files] as const
    const keeper = spawn(file, args, { argv0: KEEPER, detached: true, cwd: '/', env, stdio: [...stdio] })
    keeper.on('error', () => {})
    keeper.unref()
    return keeper.pid
  } catch (error) {
    throw new HostError(`the leases cannot be kept: ${(error as Error).message}`)
  }
}

/** What it is called where processes are listed. */
const KEEPER = 'port-preflight-keeper'

/** Arguments: pid and start of the owner, and the first file that is not a lease's. */
const PERL = `
my ($pid, $start, $first) = @ARGV;
if (opendir my $files, "/proc/self/fd") {
  my @others = grep { /^\\d+$/ && $_ >= $first } readdir $files;
  closedir $files;
  for (@others) { open my $file, "<&=", $_ and close $file }
}
local $/;
while (1) {
  if (open my $stat, "<", "/proc/$pid/stat") {
    my ($state, $since) = (<$stat> // "") =~ /^.*\\) (\\S) (?:\\S+ ){18}(\\d+) /s or last;
    last if $state =~ /[ZXx]/ or $start ne "" && $since != $start;
    close $stat;
  } elsif ($! == 2 || $! == 3) {
    last unless $start eq "" && (kill(0, $pid) || $! == 1);
  }
  select undef, undef, undef, 1;
}`

const NODE = `
const fs = require('fs')
const [pid, start, first] = process.argv.slice(1)
const CLOSE_ON_EXEC = 0o2000000
for (const file of fs.readdirSync('/proc/self/fd')) {
  try {
    const [, flags] = /^flags:\\s+(\\d+)/m.exec(fs.readFileSync('/proc/self/fdinfo/' + file, 'utf8'))
    if (Number(file) >= Number(first) && !(parseInt(flags, 8) & CLOSE_ON_EXEC)) fs.closeSync(Number(file))
  } catch {}
}
const isAlive = () => {
  try {
    const [, state, since] = /^.*\\) (\\S) (?:\\S+ ){18}(\\d+) /s.exec(fs.readFileSync('/proc/' + pid + '/stat', 'utf8'))
    return !/[ZXx]/.test(state) && (start === '' || since === start)
  } catch (error) {
    if (['EMFILE', 'ENFILE', 'ENOMEM', 'EACCES'].includes(error.code)) return true
    return start === '' && isThere()
  }
}
const isThere = () => {
  try {
    return process.kill(Number(pid), 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
setInterval(() => isAlive() || process.exit(), 1000)`
