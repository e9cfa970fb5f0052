# The long-lived process of a port space: keeps the network namespace, and at the end of its input ends everybody in it.
# Its argument is the network namespace it must NOT be in, because everything in its own is killed.
use strict;
use warnings;
use File::Basename qw(dirname);
require(dirname(__FILE__) . '/sockets.pl');

use constant { SIOCSIFFLAGS => 0x8914, IFF_UP => 1 };

my $own = readlink('/proc/self/ns/net') // '';
die "still in the network namespace of the caller\n" if $own !~ /^net:/ || ($ARGV[0] // '') !~ /^net:/ || $own eq $ARGV[0];

sub raise_loopback {
    my $socket = new_socket('udp', '127.0.0.1');
    my $request = pack('a16 s x22', 'lo', IFF_UP);
    return if $socket && ioctl($socket, SIOCSIFFLAGS, $request);
    say_line('unavailable', "the loopback stays down: $!");
    exit;
}

# Runs ip(8) and returns its complaint.
sub ip_complaint {
    my $said = `ip @_ 2>&1` // '';
    return '' if $? == 0;
    $said =~ s/\s+/ /g;
    return $said ? "ip: $said" : 'no ip command';
}

sub outside_address_complaint {
    my $lacks = ip_complaint(qw(link add out0 type veth peer name out1));
    $lacks = ip_complaint(qw(link add out0 type dummy)) if $lacks;
    $lacks ||= ip_complaint(qw(addr add 10.9.9.9/24 dev out0));
    $lacks ||= ip_complaint(qw(link set out0 up));
    ip_complaint(qw(link set out1 up));
    return $lacks;
}

sub vxlan_complaint {
    return ip_complaint(qw(link add vx type vxlan id 1 dstport 4789)) || ip_complaint(qw(link del vx));
}

sub bind_complaint {
    my ($proto, $address) = @_;
    return bound_socket(proto => $proto, address => $address, port => 0) ? '' : "$proto on $address: $!";
}

sub thread_complaint {
    return 'perl has no threads' unless eval { require threads };
    return thread_exit_number() ? '' : 'number of the exit system call not known for this machine';
}

# Threads of a process whose first thread has ended are only seen under task.
sub is_inside {
    my ($pid) = @_;
    return grep { (readlink($_) // '') eq $own } "/proc/$pid/ns/net", glob("/proc/$pid/task/*/ns/net");
}

sub others_inside {
    opendir(my $proc, '/proc') or die "/proc: $!\n";
    return grep { /^\d+$/ && $_ != $$ && is_inside($_) } readdir($proc);
}

die "somebody else is in this network namespace already\n" if others_inside();
raise_loopback();
my %lacks = (
    'outside-address' => outside_address_complaint(),
    ipv6 => bind_complaint('tcp', '::1'),
    mptcp => bind_complaint('mptcp', '127.0.0.1'),
    threads => thread_complaint(),
    vxlan => vxlan_complaint(),
);
say_line('lacks', $_, $lacks{$_}) for grep { $lacks{$_} } sort keys %lacks;
say_line('ready');
wait_for_end_of_input();
while (my @pids = others_inside()) {
    kill('KILL', @pids);
    select(undef, undef, undef, 0.005);
}
