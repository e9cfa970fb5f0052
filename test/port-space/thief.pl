# Takes ports of the kernel's choice until there are none left, and prints them: `thief.pl KIND ADDRESS [PORT]`.
# KIND: bind, reuse (bind with SO_REUSEADDR), connect (to a listener at ADDRESS and PORT), source (bind ADDRESS, connect).
use strict;
use warnings;
use Socket qw(:DEFAULT inet_pton pack_sockaddr_in6 unpack_sockaddr_in6 SO_LINGER);

my ($kind, $address, $to) = @ARGV;
my $family = $address =~ /:/ ? AF_INET6 : AF_INET;
my $at = sub { my $ip = inet_pton($family, $_[0]); $family == AF_INET6 ? pack_sockaddr_in6($_[1], $ip) : pack_sockaddr_in($_[1], $ip) };
my @taken;
while (1) {
  socket(my $socket, $family, SOCK_STREAM, 0) or die "socket: $!\n";
  setsockopt($socket, SOL_SOCKET, SO_REUSEADDR, 1) if $kind eq 'reuse';
  setsockopt($socket, SOL_SOCKET, SO_LINGER, pack('ii', 1, 0));
  if ($kind ne 'connect') { bind($socket, $at->($address, 0)) or last }
  if ($kind eq 'connect' || $kind eq 'source') { connect($socket, $at->($address, $to)) or last }
  else { listen($socket, 1) or last }
  push @taken, $socket;
}
for (@taken) {
  my ($port) = $family == AF_INET6 ? unpack_sockaddr_in6(getsockname $_) : unpack_sockaddr_in(getsockname $_);
  print "$port\n";
}
