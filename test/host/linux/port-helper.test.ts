import { describe, expect, it } from 'vitest'
import { isUnitOfContainer } from '../../../src/host/linux/container-hints.ts'
import { helperAmong } from '../../../src/host/linux/port-helper.ts'
import type { Endpoint } from '../../../src/model/endpoint.ts'

const proxy = (host: string, port: number, proto = 'tcp') =>
  `/usr/sbin/docker-proxy -proto ${proto} -host-ip ${host} -host-port ${port} -container-ip 172.17.0.2 -container-port 80`
const pasta = (ports: string) => `/usr/bin/pasta --config-net -t ${ports} --netns /run/user/1001/netns/netns-1`
// As they show in the lab.
const kit = (driver: string) =>
  `rootlesskit --state-dir=/run/user/1001/dockerd-rootless --net=x --port-driver=${driver} /usr/bin/dockerd-rootless.sh`
const inside = ['/proc/self/exe --port-driver=builtin', 'dockerd', proxy('127.0.0.1', 80)]
const slirp = 'slirp4netns --mtu 65520 -r 3 --disable-host-loopback --enable-sandbox --enable-seccomp 294 tap0'
const auto = 'pasta --foreground --ns-ifname=tap0 --tcp-ports=auto --udp-ports=auto 2232'

describe('the helper that has a port', () => {
  it.each<[string, string[], Partial<Endpoint>, number | undefined]>([
    ['is the proxy of its address', [proxy('127.0.0.2', 80), proxy('127.0.0.1', 80)], {}, 1],
    ['is the proxy of its protocol', [proxy('127.0.0.1', 80, 'udp'), proxy('127.0.0.1', 80)], { protocol: 'udp' }, 0],
    ['is the proxy of its port', [proxy('127.0.0.1', 8080), proxy('127.0.0.1', 80)], {}, 1],
    ['is the proxy of all addresses', [proxy('0.0.0.0', 80), proxy('::', 80)], { address: '*' }, 1],
    ['is no proxy of another address', ['dockerd', proxy('0.0.0.0', 80)], {}, undefined],
    ['is in doubt nobody', [proxy('127.0.0.1', 80), proxy('127.0.0.1', 80)], {}, undefined],
    ['is rootlessport beside its network', ['rootlessport', 'slirp4netns -c tap0', 'rootlessport-child'], {}, 0],
    ['is one rootlessport of several', ['rootlessport', 'rootlessport'], {}, undefined],
    ['is the pasta with that port', [pasta('79-79:80-80'), pasta('8080-8090:80-90'), pasta('80-80:80-80')], {}, 2],
    ['is the pasta with a range', [pasta('127.0.0.1/70-90:80-100')], {}, 0],
    ['is no pasta without ports', [pasta('none')], {}, undefined],
    ['is slirp4netns alone', ['slirp4netns --netns-type=path /run/user/1001/netns/netns-1 tap0'], {}, 0],
    ['is the rootlesskit of a docker, not its network or proxies', [slirp, ...inside, kit('builtin')], {}, 4],
    ['is its slirp4netns', [kit('slirp4netns'), ...inside, slirp], {}, 4],
    ['is its pasta', [kit('implicit'), ...inside, auto], {}, 4],
    ['is no other network of it', [kit('implicit'), ...inside, slirp], {}, undefined],
    ['is nobody without a port driver', [kit('none'), ...inside, slirp], {}, undefined],
    ['is nobody with an unknown one', [kit('constructor'), ...inside, slirp], {}, undefined],
    ['is no other program', ['nginx'], {}, undefined],
  ])('%s', (_, commands, endpoint, index) => {
    const members = commands.map((command, pid) => ({ pid, command }))
    expect(helperAmong(members, { protocol: 'tcp', address: '127.0.0.1', port: 80, ...endpoint })?.pid).toBe(index)
  })
})

describe('a unit with these programs', () => {
  it.each<[string[], boolean]>([
    [['/usr/bin/conmon -n web'], true],
    [['rootlessport', 'rootlessport-child', 'slirp4netns -c tap0', 'conmon'], true],
    [['/usr/bin/pasta --config-net', '/usr/bin/conmon'], true],
    [['/usr/bin/podman run web', 'conmon'], true],
    [['/bin/sh -c podman run web', 'podman run web', 'conmon'], true],
    [['/bin/sh /srv/agent.sh', 'conmon'], false],
    [['Runner.Listener', 'podman run web', 'conmon'], false],
    [['sleep 1000', 'conmon'], false],
  ])('%j', (commands, isIt) => {
    expect(isUnitOfContainer(commands)).toBe(isIt)
  })
})
