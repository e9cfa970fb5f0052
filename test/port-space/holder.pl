# Brings a port into one state and keeps it there until its input ends. Arguments: name=value, see recipe.ts.
# Says `ready PORT PID...` with the processes that hold it.
use strict;
use warnings;
use File::Basename qw(dirname);
use Socket qw(:DEFAULT SO_LINGER);
require(dirname(__FILE__) . '/sockets.pl');

my %option = map { split(/=/, $_, 2) } @ARGV;
my @addresses = split(/,/, $option{addresses});
my @pids = ($$);
my @helpers;
my $at_end = sub { };

sub refused { die "$_[0]: " . errno_name() . "\n" }

sub wanted { return (%option, address => $_[0] // $addresses[0]) }

sub reset_at_close { setsockopt($_, SOL_SOCKET, SO_LINGER, pack('ii', 1, 0)) for @_ }

# An address that reaches a server bound to the given one.
sub reaching { return { '0.0.0.0' => '127.0.0.1', '*' => '127.0.0.1', '::' => '::1' }->{ $_[0] } // $_[0] }

sub connected {
    my ($client, $address, $server) = @_;
    connect($client, packed($address, port_of($server))) or refused('connect');
    accept(my $accepted, $server) or refused('accept');
    return $accepted;
}

# Whoever closes first is left with TIME_WAIT.
sub leave_time_wait {
    my ($first, $second, $port) = @_;
    close($first);
    sysread($second, my $ignored, 1);
    close($second);
    for (1 .. 400) {
        return if has_time_wait($port);
        select(undef, undef, undef, 0.005);
    }
    die "no TIME_WAIT on $port\n";
}

sub has_time_wait {
    my $row = sprintf('^ *\d+: [0-9A-F]+:%04X [0-9A-F]+:[0-9A-F]+ 06 ', $_[0]);
    local @ARGV = grep { -r } '/proc/net/tcp', '/proc/net/tcp6';
    return scalar grep { /$row/ } <>;
}

sub held_listen { map { listening_socket(wanted($_)) || refused("listen on $_") } @addresses }

sub held_bound { map { bound_socket(wanted($_)) || refused("bind to $_") } @addresses }

# The queue of listen(n) takes n + 1 connections, and then lets nobody in.
sub held_full_backlog {
    my ($server) = held_listen();
    my $address = reaching($addresses[0]);
    my @clients = map { new_socket('tcp', $address) } 0 .. $option{backlog};
    connect($_, packed($address, $option{port})) || refused('connect') for @clients;
    reset_at_close(@clients);
    return ($server, @clients);
}

sub accepted_pair {
    my ($server) = held_listen();
    my $client = new_socket('tcp', reaching($addresses[0]));
    return (connected($client, reaching($addresses[0]), $server), $client);
}

sub held_accepted { my @ends = accepted_pair(); reset_at_close(@ends); return @ends }

sub held_time_wait { leave_time_wait(accepted_pair(), $option{port}); @pids = (); return }

sub outgoing_pair {
    my ($address) = @addresses;
    my $sink = listening_socket(proto => 'tcp', address => $address, port => 0) or refused('listen');
    my $client = $option{autobind} ? new_socket('tcp', $address) : bound_socket(wanted());
    my $accepted = connected($client || refused('bind'), $address, $sink);
    $option{port} = port_of($client);
    return ($client, $accepted);
}

sub held_outgoing { my @ends = outgoing_pair(); reset_at_close(@ends); return @ends }

sub held_outgoing_time_wait { leave_time_wait(outgoing_pair(), $option{port}); @pids = (); return }

# Runs the given code in a second process, which stays as long as this one.
sub second_process {
    my ($hold) = @_;
    pipe(my $told, my $teller) or refused('pipe');
    my $pid = fork() // refused('fork');
    if ($pid == 0) {
        my @kept = $hold->();
        syswrite($teller, 'held');
        wait_for_end_of_input();
        POSIX::_exit(0);
    }
    close($teller);
    sysread($told, my $ignored, 4) or die "the second process could not hold\n";
    push @pids, $pid;
    push @helpers, $pid;
}

sub held_inherited { my @kept = held_listen(); second_process(sub { () }); return @kept }

# The second one first: it would inherit the socket of this process otherwise.
sub held_twins { second_process(\&held_listen); return held_listen() }

# The first thread ends alone, so nothing after it may rely on the first thread: the other one reports and waits.
sub held_dead_leader {
    my @kept = held_listen();
    require threads;
    threads->create(\&outlive_leader)->detach();
    syscall(thread_exit_number(), 0);
}

sub outlive_leader {
    select(undef, undef, undef, 0.002) until is_zombie($$);
    stay();
    POSIX::_exit(0);
}

sub is_zombie { open(my $status, '<', "/proc/$_[0]/status") or return; return scalar grep { /^State:\s+Z/ } <$status> }

sub held_kernel {
    my $link = "vx$option{port}";
    system(qw(ip link add), $link, qw(type vxlan id), $option{port}, 'dstport', $option{port}) == 0 or die "no vxlan\n";
    system(qw(ip link set), $link, 'up') == 0 or die "vxlan stays down\n";
    @pids = ();
    $at_end = sub { system(qw(ip link del), $link) };
}

sub stay {
    say_line('ready', $option{port}, @pids);
    wait_for_end_of_input();
}

$option{port} = 0 if $option{autobind};
my $state = __PACKAGE__->can('held_' . $option{state} =~ tr{-}{_}r) or die "no state $option{state}\n";
my @kept = $state->();
stay();
$at_end->();
waitpid($_, 0) for @helpers;
