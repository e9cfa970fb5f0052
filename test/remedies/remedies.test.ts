import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defined } from '../../src/model/defined.ts'
import type { Holder } from '../../src/model/holder.ts'
import type { Reservation } from '../../src/model/reservation.ts'
import { quote } from '../../src/model/shell.ts'
import { freeingRemedies } from '../../src/remedies/holder.ts'
import { listener, probe, reportOf } from '../support/make.ts'

const ID = '0123456789abcdef'.repeat(4)
const process = { pid: 812, command: 'x', user: 'redis', uid: 113 }
const system = (unit: string) => ({ kind: 'systemd' as const, scope: 'system' as const, unit })
const user = (unit: string, uid = 1001, name = 'alice') => ({
  kind: 'systemd' as const,
  scope: 'user' as const,
  unit,
  uid,
  user: name,
})

const ofRootless = { process, container: { engine: 'docker' as const, uid: 1001 }, manager: user('docker.service') }
const onPublished = (docker: string) => `${docker} stop $(${docker} ps --quiet --filter publish=6379/tcp)`
const commandFor = (holder: Holder, uid: number) =>
  freeingRemedies([listener('6379', { holders: [holder] })], { uid, ancestors: [100, 1] })[0]?.command

describe('what frees a port', () => {
  it.each<[string, Holder, number, string | undefined]>([
    ['a process of one’s own', { process: { ...process, uid: 1000 } }, 1000, 'kill 812'],
    ['a process of somebody else', { process }, 1000, 'sudo kill 812'],
    ['any process, as root', { process }, 0, 'kill 812'],
    [
      'pid 1, where it is systemd',
      { process: { ...process, pid: 1, command: '/sbin/init splash' } },
      0,
      'systemctl list-sockets --all',
    ],
    ['pid 1, where it is not', { process: { ...process, pid: 1 } }, 0, undefined],
    ['a system unit', { process, manager: system('redis.service') }, 1000, 'sudo systemctl stop redis.service'],
    ['a system unit, as root', { process, manager: system('redis.service') }, 0, 'systemctl stop redis.service'],
    [
      'a system unit without a process',
      { manager: system('redis.service'), unknown: 'x' },
      1000,
      'sudo systemctl stop redis.service',
    ],
    [
      'a socket unit',
      { process: { ...process, pid: 1 }, manager: system('echo.socket') },
      0,
      'systemctl stop echo.socket',
    ],
    ['a unit with an odd name', { manager: system("it's a.service") }, 0, "systemctl stop 'it'\\''s a.service'"],
    ['a unit of one’s own', { process, manager: user('web.service') }, 1001, 'systemctl --user stop web.service'],
    [
      'a unit of another user',
      { process, manager: user('web.service') },
      0,
      'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop web.service',
    ],
    [
      'a unit of a user without a name',
      { process, manager: user('web.service', 1007, 'uid 1007') },
      0,
      "sudo -u '#1007' XDG_RUNTIME_DIR=/run/user/1007 systemctl --user stop web.service",
    ],
    ['a docker container', { process, container: { engine: 'docker', id: ID } }, 1000, 'sudo docker stop 0123456789ab'],
    [
      'one that docker itself named',
      { container: { engine: 'docker', id: ID, name: 'web' } },
      1000,
      'docker stop 0123456789ab',
    ],
    [
      'a docker container that a unit runs',
      { container: { engine: 'docker', id: ID, name: 'web' }, manager: system('web.service') },
      0,
      'docker stop 0123456789ab',
    ],
    [
      'a rootful podman container',
      { container: { engine: 'podman', id: ID, name: 'web' } },
      1000,
      'sudo podman stop 0123456789ab',
    ],
    [
      'a service of compose',
      { container: { engine: 'docker', id: ID, name: 'a', composeProject: 'p', composeService: 's' } },
      1000,
      'docker compose -p p stop s',
    ],
    [
      'a program of supervisor by name',
      { process, manager: { kind: 'supervisor', scope: 'system', unit: 'shop:api' } },
      1000,
      'sudo supervisorctl stop shop:api',
    ],
    [
      'an application of pm2',
      { process, manager: { kind: 'pm2', scope: 'user', uid: 1001, user: 'alice', unit: 'api' } },
      1001,
      'pm2 stop api',
    ],
    [
      'a device of the kernel',
      { kernel: { module: 'vxlan', device: 'vx0' }, unknown: 'x' },
      1000,
      'sudo ip link delete vx0',
    ],
    [
      'a unit called like something of the language',
      { manager: system('constructor.service') },
      0,
      'systemctl stop constructor.service',
    ],
    [
      'a process of a job that may go on',
      { process, run: { repository: 'o/w', runId: '1', url: 'u', alive: true } },
      0,
      undefined,
    ],
    [
      'a process of the very job of GitLab that asks',
      { process, run: { ci: 'gitlab', repository: 'o/w', runId: '1', alive: true, isOwn: true } },
      0,
      undefined,
    ],
    [
      'a process of a job that has ended',
      { process, run: { repository: 'o/w', runId: '1', url: 'u', alive: false } },
      0,
      'kill 812',
    ],
    [
      'a proxy whose container is gone',
      {
        process,
        container: { engine: 'docker', address: '172.17.0.2', isGone: true },
        manager: system('docker.service'),
      },
      0,
      'kill -KILL 812',
    ],
    [
      'a container of another daemon',
      { container: { engine: 'docker', id: ID, name: 'web', host: 'unix:///run/second.sock' } },
      1000,
      'docker -H unix:///run/second.sock stop 0123456789ab',
    ],
    [
      'a service of compose of a user’s own docker',
      {
        container: {
          ...{
            engine: 'docker',
            id: ID,
            uid: 1001,
            user: 'alice',
            name: 'a',
            composeProject: 'p',
            composeService: 's',
          },
          host: 'unix:///run/user/1001/docker.sock',
        },
      },
      0,
      'docker -H unix:///run/user/1001/docker.sock compose -p p stop s',
    ],
    [
      'a container of a user’s own docker, which cannot be asked',
      { container: { engine: 'docker', id: ID, uid: 1001 } },
      1002,
      'sudo docker -H unix:///run/user/1001/docker.sock stop 0123456789ab',
    ],
    [
      'a pod, by the container that has its ports',
      { container: { engine: 'podman', id: ID, name: 'x-infra', pod: 'f'.repeat(64) } },
      0,
      'podman pod stop ffffffffffff',
    ],
    [
      'a podman container that has ended, and its port has not',
      { process, container: { engine: 'podman', id: ID, name: 'web', isGone: true } },
      0,
      'podman stop 0123456789ab',
    ],
    [
      'a container of a job that may go on',
      { process, container: { engine: 'docker', id: ID, name: 'web' }, run: { alive: true } },
      0,
      undefined,
    ],
    ['a podman container', { process, container: { engine: 'podman', id: ID } }, 0, 'podman stop 0123456789ab'],
    [
      'a podman container of another user',
      { process, container: { engine: 'podman', id: ID, uid: 1001, user: 'alice' } },
      0,
      'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 env -C / podman stop 0123456789ab',
    ],
    ['a process above this very check', { process: { ...process, pid: 100 } }, 0, undefined],
    ['a unit whose name is a pattern', { manager: system('*.service') }, 0, undefined],
    ['a program of sshd', { process, manager: system('ssh.service') }, 0, 'kill 812'],
    ['a program of a login manager', { process, manager: system('systemd-logind.service') }, 0, 'kill 812'],
    [
      'a podman container that a program of a unit has started',
      { process, container: { engine: 'podman', id: ID }, manager: system('agent.service') },
      0,
      'podman stop 0123456789ab',
    ],
    [
      'a podman container of a unit',
      { process, container: { engine: 'podman', id: ID, isOfUnit: true }, manager: user('q.service') },
      1001,
      'systemctl --user stop q.service',
    ],
    ['a pod', { process, container: { engine: 'containerd', id: ID } }, 0, 'crictl ps'],
    [
      'a proxy of docker',
      { process, container: { engine: 'docker', address: '172.17.0.2' }, manager: system('docker.service') },
      1000,
      'sudo docker stop $(sudo docker ps --quiet --filter publish=6379/tcp)',
    ],
    [
      'docker itself',
      { process, manager: system('docker.service') },
      0,
      'docker stop $(docker ps --quiet --filter publish=6379/tcp)',
    ],
    ['rootlessport', { process, container: { engine: 'podman', uid: 1001 } }, 1001, 'podman ps'],
    ['a rootless docker, for its user', ofRootless, 1001, onPublished('docker -H unix:///run/user/1001/docker.sock')],
    ['a rootless docker, for root', ofRootless, 0, onPublished('docker -H unix:///run/user/1001/docker.sock')],
    [
      'a rootless docker, for others',
      ofRootless,
      1002,
      onPublished('sudo docker -H unix:///run/user/1001/docker.sock'),
    ],
    [
      'a hidden process of a rootless docker',
      { manager: user('docker.service'), unknown: 'hidden' },
      1002,
      onPublished('sudo docker -H unix:///run/user/1001/docker.sock'),
    ],
    ['a program of supervisor', { process, manager: system('supervisor.service') }, 1000, 'sudo supervisorctl status'],
    [
      'a service of xinetd',
      { process, manager: system('xinetd.service') },
      0,
      'grep -rn 6379 /etc/xinetd.d /etc/services',
    ],
    ['a job of cron', { process, manager: system('cron.service') }, 0, 'kill 812'],
    [
      'a process of a runner',
      { process, manager: system('actions.runner.octo-widgets.one.service') },
      1000,
      'sudo kill 812',
    ],
    ['a container id that is none', { process, container: { engine: 'docker', id: '; reboot' } }, 0, 'docker ps'],
    ['a unit name that cannot be shown', { manager: system('a\nb.service') }, 0, undefined],
    ['nobody', { unknown: 'x' }, 0, undefined],
  ])('%s', (_, holder, uid, command) => {
    expect(commandFor(holder, uid)).toBe(command)
  })

  it('stops a service and the socket unit that would start it again in one command', () => {
    const holders = [
      { process: { ...process, pid: 1 }, manager: system('echo.socket') },
      { process, manager: system('echo.service') },
    ]
    const [remedy, ...more] = freeingRemedies([listener('7', { holders })], { uid: 0, ancestors: [] })
    expect(remedy?.command).toBe('systemctl stop echo.socket echo.service')
    expect(more).toEqual([])
  })

  it('ends every process that has the socket', () => {
    const holders = [812, 813, 814].map((pid) => ({ process: { ...process, pid } }))
    expect(freeingRemedies([listener('7', { holders })], { uid: 0, ancestors: [] })[0]?.command).toBe(
      'kill 812 813 814',
    )
  })

  it('stops neither the unit nor the container that this very check runs in', () => {
    const own = {
      uid: 0,
      ancestors: [],
      manager: system('job.service'),
      container: { engine: 'docker' as const, id: ID },
    }
    const inUnit = listener('7', { holders: [{ process, manager: system('job.service') }] })
    const inContainer = listener('7', { holders: [{ process, container: { engine: 'docker', id: ID } }] })
    expect(freeingRemedies([inUnit], own)[0]?.command).toBe('kill 812')
    expect(freeingRemedies([inContainer], own)[0]?.command).toBe('kill 812')
  })

  it('undoes what can be undone', () => {
    const [remedy] = freeingRemedies([listener('6379', { holders: [{ manager: system('redis.service') }] })], {
      uid: 0,
      ancestors: [],
    })
    expect(remedy).toMatchObject({ undo: 'systemctl start redis.service', risk: 'disrupts' })
  })

  it('keeps what is reserved when it reserves more', () => {
    const limits = {
      ephemeral: { low: 32_768, high: 60_999 },
      reserved: [{ low: 50_000, high: 50_010 }],
      unprivilegedStart: 1024,
    }
    const remedies = reportOf(['45000-45009', '40000'], { limits }).findings.map((finding) => finding.remedies[1])
    expect(new Set(remedies.map((remedy) => remedy?.command)).size).toBe(1)
    expect(remedies[0]).toMatchObject({
      command: 'sudo sysctl -w net.ipv4.ip_local_reserved_ports=40000,45000-45009,50000-50010',
      undo: 'sudo sysctl -w net.ipv4.ip_local_reserved_ports=50000-50010',
    })
  })
})

describe('port-ephemeral', () => {
  const titles = (ephemeral: { low: number; high: number }, failure?: Partial<Reservation>) => {
    const limits = { ephemeral, reserved: [], unprivilegedStart: 1024 }
    const reservation = failure && { own: [], reserved: [], failed: 'why', ...failure }
    const [{ remedies } = { remedies: [] }] = reportOf(['40000'], { limits }, defined({ reservation })).findings
    return remedies.map(({ title }) => title)
  }

  it('begins with another port, where there is one', () => {
    const reserve = 'keep the kernel from handing it out'
    expect(titles({ low: 32_768, high: 60_999 })).toEqual(['ask for a port outside 32768-60999', reserve])
    expect(titles({ low: 1_024, high: 65_535 })).toEqual([reserve])
    expect(titles({ low: 1_025, high: 65_535 })).toEqual(['ask for a port outside 1025-65535', reserve])
  })

  it('begins with what was asked for', () => {
    const usual = { low: 32_768, high: 60_999 }
    expect(titles(usual, {})).toEqual(['keep the kernel from handing it out', 'ask for a port outside 32768-60999'])
    expect(titles(usual, { isReadOnly: true })).toEqual([
      'start the container with --sysctl net.ipv4.ip_local_reserved_ports=40000, or have its host reserve them',
      'ask for a port outside 32768-60999',
    ])
  })
})

describe('ways that need no command first', () => {
  it('lowers the privileged limit once, for all needs', () => {
    const seen = { probes: [probe('443', 'EACCES'), probe('80', 'EACCES')] }
    const commands = reportOf(['443', '80'], seen).findings.map(({ remedies }) => remedies[0]?.command)
    expect(commands).toEqual(Array(2).fill('sudo sysctl -w net.ipv4.ip_unprivileged_port_start=80'))
  })

  it('does not begin with ending a client that only passes by, nor a healthy neighbour', () => {
    const client = listener('6379', { state: 'established', peer: '10.0.0.9:443' })
    const neighbour = { listeners: [listener('[::1]:6379')], probes: [probe('127.0.0.1:6379', 'ok')] }
    expect(reportOf(['6379'], { listeners: [client] }).findings[0]?.remedies[0]?.kind).toBe('move')
    expect(reportOf(['127.0.0.1:6379'], neighbour).findings[0]?.remedies[0]?.kind).toBe('move')
  })

  it('shows who it is where nobody could be named', () => {
    const hidden = listener('53/udp', { holders: [{ unknown: 'x' }] })
    expect(reportOf(['53/udp'], { listeners: [hidden] }).findings[0]?.remedies[0]?.command).toBe(
      "sudo ss -Hanpu 'sport = :53'",
    )
  })

  it('offers the holder of a connection that is left over', () => {
    const left = listener('6379', { state: 'close-wait', peer: '10.0.0.9:443' })
    const [finding] = reportOf(['6379'], { listeners: [left], probes: [probe('6379', 'ok')] }).findings
    expect(finding?.remedies.map(({ kind }) => kind)).toEqual(['set', 'stop-service'])
  })
})

describe('quote', () => {
  it('makes no option of a name', () => {
    expect(quote('--now.service')).toBeUndefined()
  })

  it('makes one word of any text it takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const word = quote(text)
        if (word === undefined) return
        const unquoted =
          word.startsWith("'") || word.includes("'")
            ? word.replaceAll("'\\''", '\0').replaceAll("'", '').replaceAll('\0', "'")
            : word
        expect(unquoted).toBe(text)
        expect(word.replaceAll(/'[^']*'|\\'/g, '')).toMatch(/^[\w@%+=:,./-]*$/)
      }),
    )
  })
})
