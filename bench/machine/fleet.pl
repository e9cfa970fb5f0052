# fleet.pl BEFORE AFTER PORT...: idle processes, one holder per port, idle processes; prints `ready PID...` of the
# holders; all end when standard input does.
use strict;
use warnings;
use Socket;

my ($before, $after, @ports) = @ARGV;
$| = 1;
pipe(my $told, my $tell) or die "pipe: $!";

start() for 1 .. $before;
my @holders = map { start($_) } @ports;
start() for 1 .. $after;

for (1 .. $before + $after + @ports) {
  sysread($told, my $byte, 1) == 1 or die "a process of the fleet did not start";
}
print join(' ', 'ready', @holders), "\n";
wait_for_end();
1 while wait() > 0;

sub start {
  my ($port) = @_;
  my $pid = fork() // die "fork: $!";
  return $pid if $pid;
  close $told;
  my @open = (open_files(), $port ? listen_on($port) : ());
  syswrite($tell, '.');
  wait_for_end();
  exit 0;
}

# With the three standard ones and the pipe: 20 descriptors, files and sockets as a usual service has them.
sub open_files {
  my @open;
  for (1 .. 8) { open(my $file, '<', '/dev/null') or die "open: $!"; push @open, $file }
  for (1 .. 4) { socketpair(my $a, my $b, AF_UNIX, SOCK_STREAM, PF_UNSPEC) or die "socketpair: $!"; push @open, $a, $b }
  return @open;
}

sub listen_on {
  my ($port) = @_;
  socket(my $socket, PF_INET, SOCK_STREAM, 0) or die "socket: $!";
  setsockopt($socket, SOL_SOCKET, SO_REUSEADDR, 1) or die "setsockopt: $!";
  bind($socket, sockaddr_in($port, INADDR_ANY)) or die "bind $port: $!";
  listen($socket, 16) or die "listen $port: $!";
  return $socket;
}

sub wait_for_end {
  1 while sysread(STDIN, my $bytes, 64);
}
