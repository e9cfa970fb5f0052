# Reads questions `tcp|udp ADDRESS PORT`, one a line, and answers each by binding (and listening) for real.
use strict;
use warnings;
use File::Basename qw(dirname);
require(dirname(__FILE__) . '/sockets.pl');

sub refusal {
    my (%of) = @_;
    my $socket = $of{proto} eq 'udp' ? bound_socket(%of) : listening_socket(%of);
    return $socket ? '' : errno_name();
}

sub answer {
    my ($proto, $address, $port) = @_;
    my %of = (proto => $proto, address => $address, port => $port);
    my $plain = refusal(%of) or return 'usable';
    my $reuse = refusal(%of, reuse_addr => 1) or return 'reuse-only';
    return $reuse eq 'EADDRINUSE' ? 'in-use' : $reuse;
}

my @answers = map { answer(split) } <STDIN>;
print map { "$_\n" } @answers;
