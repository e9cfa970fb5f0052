# What the scripts beside this one share: sockets by address word, and the kernel's answers by name.
# Address words: `*` is the dual-stack [::], `::` is [::] for IPv6 alone, everything else stands for itself.
use strict;
use warnings;
use Errno;
use POSIX ();
use Socket qw(:DEFAULT inet_pton IPPROTO_IPV6 IPV6_V6ONLY SO_REUSEPORT pack_sockaddr_in6 unpack_sockaddr_in6);

my %socket_type = (tcp => [SOCK_STREAM, 0], mptcp => [SOCK_STREAM, 262], udp => [SOCK_DGRAM, 0]);

# exit(2) of one thread alone, which no Perl function calls.
my %thread_exit = (x86_64 => 60, aarch64 => 93, riscv64 => 93);
sub thread_exit_number { $thread_exit{(POSIX::uname())[4]} }

sub is_v6 { $_[0] =~ /[:*]/ }

sub packed {
    my ($address, $port) = @_;
    return pack_sockaddr_in($port, inet_aton($address)) unless is_v6($address);
    return pack_sockaddr_in6($port, inet_pton(AF_INET6, $address eq '*' ? '::' : $address));
}

sub port_of {
    my $name = getsockname($_[0]);
    return sockaddr_family($name) == AF_INET6 ? (unpack_sockaddr_in6($name))[0] : (unpack_sockaddr_in($name))[0];
}

sub new_socket {
    my ($proto, $address) = @_;
    my ($type, $protocol) = @{ $socket_type{$proto} };
    socket(my $socket, is_v6($address) ? PF_INET6 : PF_INET, $type, $protocol) or return;
    setsockopt($socket, IPPROTO_IPV6, IPV6_V6ONLY, $address eq '::' ? 1 : 0) if is_v6($address);
    return $socket;
}

# Options: proto, address, port, reuse_addr, reuse_port. Returns nothing and leaves $! where the kernel refuses.
sub bound_socket {
    my (%of) = @_;
    my $socket = new_socket($of{proto}, $of{address}) or return;
    setsockopt($socket, SOL_SOCKET, SO_REUSEADDR, 1) if $of{reuse_addr};
    setsockopt($socket, SOL_SOCKET, SO_REUSEPORT, 1) if $of{reuse_port};
    bind($socket, packed($of{address}, $of{port})) or return;
    return $socket;
}

sub listening_socket {
    my (%of) = @_;
    my $socket = bound_socket(%of) or return;
    listen($socket, $of{backlog} // 16) or return;
    return $socket;
}

sub errno_name {
    my $number = $! + 0;
    for my $name (sort keys %!) { return $name if Errno->$name() == $number }
    return "errno $number";
}

sub say_line { syswrite(STDOUT, "@_\n") }

sub wait_for_end_of_input { 1 while sysread(STDIN, my $ignored, 4096) }

1;
