import { ANY_ADDRESS, ANY_IPV6 } from '../../model/address.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import type { BindOutcome, Wanted } from '../../model/snapshot.ts'
import { ask } from '../exec.ts'
import { errnoName } from './errno.ts'

/** An endpoint that a server without SO_REUSEADDR cannot have. */
export interface PlainRefusal {
  endpoint: Endpoint
  outcome: BindOutcome
}

/**
 * Node sets SO_REUSEADDR on every TCP socket, and such a bind does not meet a socket that is bound, with SO_REUSEADDR,
 * and not listening. No table shows that socket either. Perl, which is wherever git is, binds without it.
 */
const BIND_EACH = `
use Socket qw(:DEFAULT getaddrinfo unpack_sockaddr_in6 pack_sockaddr_in6 AI_NUMERICHOST IPPROTO_IPV6 IPV6_V6ONLY);
use Errno qw(EAFNOSUPPORT);
while (@ARGV) {
  my ($host, $only, $low, $high) = splice(@ARGV, 0, 4);
  my ($error, $found) = getaddrinfo($host, 0, { flags => AI_NUMERICHOST, socktype => SOCK_STREAM });
  die "$host: $error\n" if $error;
  my $family = $found->{family};
  if (!$only && !socket(my $try, $family, SOCK_STREAM, 0) && $! == EAFNOSUPPORT) { $family = AF_INET }
  my (undef, $ip, $scope) = $family == AF_INET6 ? unpack_sockaddr_in6($found->{addr}) : ();
  $ip = $host =~ /:/ ? INADDR_ANY : (unpack_sockaddr_in($found->{addr}))[1] if $family == AF_INET;
  for my $port ($low .. $high) {
    socket(my $s, $family, SOCK_STREAM, 0) or die "socket: $!\n";
    setsockopt($s, IPPROTO_IPV6, IPV6_V6ONLY, $only + 0) if $family == AF_INET6;
    bind($s, $family == AF_INET6 ? pack_sockaddr_in6($port, $ip, $scope) : pack_sockaddr_in($port, $ip))
      or print "$host $only $port ", $!+0, "\n";
  }
}`

/** Tries every wanted TCP endpoint without SO_REUSEADDR; the refused ones, or why it could not be tried. */
export async function plainRefusals(wanted: readonly Wanted[]): Promise<PlainRefusal[] | { failed: string }> {
  const args = wanted.flatMap(({ address, range }) => [
    ...bindArguments(address),
    String(range.low),
    String(range.high),
  ])
  const answer = await ask('perl', ['-e', BIND_EACH, '--', ...args])
  return 'failed' in answer ? answer : parseRefusals(answer.stdout)
}

function bindArguments(address: string): [host: string, v6Only: string] {
  return address === ANY_ADDRESS ? [ANY_IPV6, '0'] : [address, '1']
}

export function parseRefusals(output: string): PlainRefusal[] {
  return [...output.matchAll(/^(\S+) ([01]) (\d+) (\d+)$/gm)].map(([, host = '', v6Only, port, errno]) => ({
    endpoint: {
      protocol: 'tcp',
      address: host === ANY_IPV6 && v6Only === '0' ? ANY_ADDRESS : host,
      port: Number(port),
    },
    outcome: errnoName(Number(errno)),
  }))
}
