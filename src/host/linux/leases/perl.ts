import { PREFIX } from './name-table.ts'

/** Ends with the owner, were it as a zombie that nobody takes away. */
const WATCH = `
sub watch {
  my ($pid, $start) = @_;
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
  }
  exit;
}`

/**
 * Takes ports for who starts it, and ends with what comes in by its file 3. Perl is wherever git is, takes a tenth of
 * Node's memory, and a port takes it a tenth of Node's time. It loads no module, which would take longer than all the
 * rest; the numbers are the kernel's, alike on all architectures but those of `hasOtherNumbers`.
 *
 * It says `ready`. A line that comes in is `TYPE LOW HIGH ADDRESS NEEDED WISHED`: 1 for TCP or 2 for UDP, the ports,
 * where somebody will listen, where a connection is parked, and where one is parked that may fail; `-` for nowhere. After
 * an empty line each is answered: `0`, or errno and the step that was refused. `stay PID START`: it keeps all that it has
 * for that owner. `keep WORDS BYTES`: so does the program that it turns into, whose arguments, so many, and environment
 * follow, each ended by a NUL. The answer to both is `kept`.
 */
export const TAKER = `${WATCH}
$^F = 1_000_000;
if (opendir my $files, "/proc/self/fd") {
  my @others = grep { /^\\d+$/ && $_ > 3 } readdir $files;
  closedir $files;
  for (@others) {
    open my $file, "<&=", $_ or next;
    close $file;
  }
}
open my $in, "<&=", 3;
open my $out, ">&=", 3;
select $out;
$| = 1;
my (%names, %uses, %parked, %wished, %silent, $is_full, @answers);

sub refuse { die 0 + $!, " $_[0]\\n" }

# What can be done without gives way.
sub opened {
  my ($family, $type) = @_;
  my $socket;
  return $socket if socket $socket, $family, $type, 0;
  refuse("socket") if $! != 24 || !%wished;
  $is_full = 1;
  %wished = ();
  return opened($family, $type);
}

sub place {
  my ($host, $port) = @_;
  return pack "S n C4 x8", 2, $port, split /\\./, $host if $host !~ /:/;
  return pack "S n x4 x15 C x4", 10, $port, length($host) - 2 if $host =~ /^::1?$/;
  require Socket;
  my ($error, $found) = Socket::getaddrinfo($host, $port, { flags => Socket::AI_NUMERICHOST(), socktype => 1 });
  return $found->{addr} unless $error;
  $! = 99;
  refuse("bind");
}

sub name {
  my ($port, $type) = @_;
  $! = 98;
  refuse("listen") if $uses{$port} && $uses{$port} & $type;
  if (!$uses{$port}) {
    my $name = opened(1, 1);
    bind $name, pack "S a108", 1, "\\0${PREFIX}$port" or refuse("listen");
    listen $name, 1 or refuse("listen");
    $names{$port} = $name;
  }
  $uses{$port} |= $type;
}

# Closed, or left behind by one who is killed, it is gone at once.
sub park {
  my ($host, $port) = @_;
  my $place = place($host, $port);
  $! = 110;
  refuse("connect") if $silent{$host};
  my $socket = opened(unpack("S", $place), 1);
  setsockopt $socket, 1, 2, 1;
  setsockopt $socket, 1, 13, pack "i2", 1, 0;
  setsockopt $socket, 1, 21, pack "l!2", 2, 0;
  bind $socket, $place or refuse("bind");
  return $socket if connect $socket, $place;
  if ($! == 115) {
    $silent{$host} = 1;
    $! = 110;
  }
  refuse("connect");
}

# As a server of the kind that sets SO_REUSEADDR for TCP; errno, or 0 where it may be there just now.
sub test {
  my ($type, $only, $place) = @_;
  my $family = unpack "S", $place;
  my $socket = eval { opened($family, $type) } or return 0 + $!;
  setsockopt $socket, 1, 2, 1 if $type == 1;
  setsockopt $socket, 41, 26, $only if $family == 10;
  bind $socket, $place or return 0 + $!;
  $type == 2 or listen $socket, 1 or return 0 + $!;
  return 0;
}

sub test_all {
  my ($port, $type, $host) = @_;
  my $error = $host eq "*" ? test($type, 0, place("::", $port)) : test($type, 1, place($host, $port));
  # Where there is no IPv6, it is IPv4 alone.
  $error = test($type, 0, place("0.0.0.0", $port)) if $host eq "*" && $error && $error != 98;
  return unless $error;
  $! = $error;
  refuse("test");
}

sub give {
  my ($port, $type) = @_;
  delete $names{$port} unless $uses{$port} ^= $type;
  delete @$_{$port} for $type == 1 ? (\\%parked, \\%wished) : ();
}

sub take {
  my ($type, $low, $high, $host, $needed, $wished) = @_;
  # Of two strings, the bits would be those of their characters.
  $type += 0;
  my @named;
  eval {
    for my $port ($low .. $high) {
      name($port, $type);
      push @named, $port;
    }
    for my $port (@named) {
      $parked{$port} = park($needed, $port) if $needed ne "-";
      next if $wished eq "-" || $is_full;
      my $socket = eval { park($wished, $port) };
      $wished{$port} = $socket if $socket && !$is_full;
    }
    test_all($_, $type, $host) for @named;
    1;
  } and return "0\\n";
  my $answer = $@;
  give($_, $type) for @named;
  return $answer;
}

sub stay {
  print "kept\\n";
  close $in;
  close $out;
  watch(@_);
}

sub keep {
  my ($count, $bytes) = @_;
  read $in, my $text, $bytes;
  my @words = split /\\0/, $text, -1;
  my @args = splice @words, 0, $count;
  %ENV = map { split /=/, $_, 2 } grep { /=/ } @words;
  exec { $^X } @args;
  print 0 + $!, " exec\\n";
}

print "ready\\n";
while (defined(my $line = <$in>)) {
  chomp $line;
  if ($line =~ /^stay (\\d+) (\\d*)$/) { stay($1, $2) }
  elsif ($line =~ /^keep (\\d+) (\\d+)$/) { keep($1, $2) }
  elsif ($line ne "") { push @answers, take(split / /, $line) }
  else {
    print splice @answers;
  }
}`

/** Of SO_REUSEADDR and the like. */
export function hasOtherNumbers(architecture: string): boolean {
  return /^(mips|ppc)/.test(architecture)
}

/** Has open what it has got, and says so by its file 3. Arguments: pid and start of the owner. */
export const KEEPER = `${WATCH}
open my $out, ">&=", 3;
print $out "kept\\n";
close $out;
watch(@ARGV);`
