import { describe, expect, it } from 'vitest'
import type { FaultKind } from '../../src/model/declaration.ts'
import { HostError, UsageError } from '../../src/model/errors.ts'
import { FINDING_KINDS, type Finding } from '../../src/model/finding.ts'
import type { Judged } from '../../src/model/verdict.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { exitCodeOf, exitCodeOfError } from '../../src/report/exit-code.ts'
import { variablesOf } from '../../src/report/handover.ts'
import { toJsonReport } from '../../src/report/json.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { plain } from '../../src/report/paint.ts'
import { REPORT_SHAPE } from '../../src/report/report-shape.ts'
import { formatStory } from '../../src/report/story.ts'
import { formatSummary } from '../../src/report/summary.ts'
import { formatText } from '../../src/report/text.ts'
import { claim, having, leased, listener, need, probe, reportOf, service } from '../support/make.ts'

const timeWait = listener('8090', { state: 'time-wait', inode: 0, holders: [], peer: '10.0.0.9:443', secondsLeft: 42 })

const product = { key: 'qdrant', name: 'Qdrant', ports: [6333, 6334] }
const failure = { cause: 'address-in-use' as const, ports: [6333], line: 'bind: address already in use' }
const [unit, unitSockets] = having(service('system:qdrant.service', { product, startsAtBoot: true }), '6333')
const looping = service('user:podman-qdrant.service', {
  ...{ product, startsAtBoot: true, state: 'restarting', restarts: 35, failure },
  claims: [
    claim('6333', { source: 'publish', confidence: 'certain', origin: { file: '/home/alice/q.container', line: 7 } }),
  ],
})
const missing = { cause: 'not-found' as const, ports: [], line: "Cannot find module '/srv/api.js'", source: 'journal' }
const broken = service('supervisor:api', { state: 'failed', failure: missing })

const run = { repository: 'octo/widgets', runId: '99', job: 'test', alive: true, isOwn: true }

/** One report with every kind of finding in it. */
const taken = (spec: string): Judged => {
  const { protocol, address, range } = need(spec)
  const endpoint = { protocol, address, port: range.low }
  return { requirement: need(spec), endpoint, verdict: 'in-use', blockers: [listener(spec)], own: [], neighbours: [] }
}

const leaked: Finding = {
  kind: 'port-leaked',
  requirement: need('app=20123'),
  endpoint: { protocol: 'tcp', address: '*', port: 20_123 },
  listeners: [listener('20123')],
  endsWithJob: false,
}

const inFile = (line: number, column: number) => ({ file: 'compose.yaml', line, column })
const span = { start: 0, end: 0 }
const faulty = (kind: FaultKind, text: string, line: number): Finding => ({
  kind,
  fault: {
    kind,
    service: 'web',
    text,
    origin: inFile(line, 9),
    span,
    ...(kind === 'port-sexagesimal' && { readAs: '1342' }),
  },
})
const ofFiles: Finding[] = [
  faulty('file-unreadable', 'a tab cannot indent YAML: use blanks', 1),
  faulty('port-invalid', 'port 70000 does not exist: ports run from 1 to 65535', 2),
  faulty('port-sexagesimal', '22:22', 3),
  faulty('port-unreachable', '6379:6379', 4),
  faulty('port-overwritten', '53', 5),
  faulty('port-unknown', 'its port is HTTP_PORT, which is set nowhere here', 9),
  {
    kind: 'port-fixed',
    requirement: { ...need('web=8080'), origin: inFile(6, 9) },
    copies: { reason: 'replicas', count: 3, origin: inFile(9, 17) },
  },
  {
    kind: 'port-unsafe',
    requirement: { ...need('x11=6000'), origin: inFile(7, 9) },
    ranges: [{ low: 6000, high: 6000 }],
  },
  {
    kind: 'port-borrowed',
    requirement: { ...need('cache=5432'), origin: inFile(8, 9) },
    port: 5432,
    product: 'PostgreSQL',
  },
  {
    kind: 'port-declared-twice',
    requirement: { ...need('db=5432'), origin: { file: 'shop/compose.yaml', line: 5, column: 9 } },
    earlier: { ...need('cache=5432'), origin: inFile(8, 9) },
    range: { low: 5432, high: 5432 },
    apart: { more: 2 },
  },
]

const everything = reportOf(
  [
    'redis=6379',
    'old=8090',
    'web=127.0.0.1:8080',
    'again=6379',
    'low=80',
    'tests=40000',
    'far=192.0.2.1:9000',
    'free=7001',
    'mine=7100 listening by system:api',
    'gone=7200 listening',
    'served=7300 listening by system:redis-server',
    'ours=7400 listening',
  ],
  {
    listeners: [
      listener('6379'),
      timeWait,
      listener('[::1]:8080'),
      listener('7100'),
      listener('7300'),
      listener('7400'),
      leased('7400', { isOwn: true }, { run }),
    ],
    viewer: { uid: 1000, ancestors: [], job: { startedAt: '2026-11-20T09:00:00.000Z', runId: '99' } },
    inventory: { services: [unit, looping, broken], listeners: unitSockets },
    probes: [
      probe('8090', 'ok'),
      probe('127.0.0.1:8080', 'ok'),
      probe('80', 'EACCES'),
      probe('192.0.2.1:9000', 'EADDRNOTAVAIL'),
    ],
    gaps: [
      {
        subject: 'which process holds 6379/tcp',
        reason: 'it was opened by root',
        command: 'sudo ss',
        affects: 'naming',
      },
    ],
  },
  {
    moves: [{ requirement: need('db=15432'), from: need('db=5432'), judged: [taken('db=5432')] }],
    shortages: [
      {
        demand: { name: 'web', optional: false, origin: {}, choices: [{ kind: 'any', protocol: 'tcp' }], hold: true },
        ranges: [{ low: 20_000, high: 20_009 }],
        size: 1,
        counts: { all: 10, busy: 7, leased: 2, given: 0, refused: 0, promised: 0, avoided: 1, free: 0 },
      },
    ],
    late: [leaked, ...ofFiles],
  },
)

describe('a report with everything', () => {
  it('has every kind of finding', () => {
    expect(new Set(everything.findings.map(({ finding }) => finding.kind))).toEqual(new Set(FINDING_KINDS))
  })

  it('reads well', () => {
    expect(formatText(everything, plain)).toMatchInlineSnapshot(`
      "error    6379/tcp (redis) is in use by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC)
               → stop redis-server.service: sudo systemctl stop redis-server.service
      error    6379/tcp (again) is in use by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC)
               → stop redis-server.service: sudo systemctl stop redis-server.service
      error    far (192.0.2.1:9000): no interface of this machine has the address 192.0.2.1 (EADDRNOTAVAIL)
               → see the addresses of this machine: ip -brief address
      error    80/tcp (low) may not be bound by this user (EACCES): ports below 1024 need a privilege
               → let every user bind from port 80 up: sudo sysctl -w net.ipv4.ip_unprivileged_port_start=80
      error    redis (6379) and again (6379) both ask for port 6379/tcp: only one can have it
               → give again or redis another port
      error    nobody listens on 7200/tcp (gone)
               → give it more time, as in wait: 30s
      error    7100/tcp (mine) is served by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC), and system:api.service alone is expected there
               → stop redis-server.service: sudo systemctl stop redis-server.service
      error    7400/tcp, leased to this job (need web, since 2026-11-20 08:00 UTC), is served by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC), which this job has not started
               → stop redis-server.service: sudo systemctl stop redis-server.service
      error    no port is left for web (any) in 20000-20009: of 10 ports 7 are in use, 2 are leased and 1 is left to others
               → take ports from a wider pool, or exclude less
      error    Qdrant is run twice on 6333/tcp: unit qdrant.service has the port; user unit podman-qdrant.service of alice has been restarted 35 times: port 6333 was in use: "bind: address already in use"; at the next boot both start, and one of them loses
               → keep system:qdrant.service: sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop podman-qdrant.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user mask podman-qdrant.service
               → or keep user/alice:podman-qdrant.service: sudo systemctl stop qdrant.service && sudo systemctl mask qdrant.service && sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user restart podman-qdrant.service
               → or run both on different ports: user/alice:podman-qdrant.service gets 16333 instead of 6333 (in /home/alice/q.container:7)
      error    compose.yaml:2:9: web: port 70000 does not exist: ports run from 1 to 65535
               → write a port from 1 to 65535
      warning  8090/tcp (old) is free only for a server that sets SO_REUSEADDR: left over is a connection to 10.0.0.9:443 (time-wait), which the kernel keeps for 42 s more
               → wait until the kernel lets go of it, at most 42 s: sleep 42
      warning  127.0.0.1:8080/tcp (web) is free, but the same number answers on other addresses: redis-server *:6379 (on [::1], pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC)
               → let clients name the address instead of "localhost"
      warning  tests (40000): the kernel may give 40000 to any outgoing connection (ephemeral range 32768-60999), and it takes numbers like this one first: it will fail now and then
               → ask for a port outside 32768-60999
      warning  supervisor program api has failed: its program or a file of it is missing: "Cannot find module '/srv/api.js'"
               → see what it says itself: sudo supervisorctl tail api stderr
      warning  20123/tcp (app) is still served by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC): it was started within this job, and stays when the job ends
               → stop redis-server.service: sudo systemctl stop redis-server.service
      warning  compose.yaml:1:9: what it says of ports is not known: a tab cannot indent YAML: use blanks
               → put it right, or leave it out: lint takes the paths of files and directories
      warning  compose.yaml:3:9: web: some readers of YAML take 22:22 for the number 1342: it has to stand in quotes
               → put it in quotes, as lint --fix does
      warning  compose.yaml:4:9: web: its job runs in a container too, and reaches it by its name: 6379:6379 is published for nobody
               → leave out its ports
      warning  compose.yaml:5:9: web: 53 is there for TCP and for UDP, and the runner keeps one of them in job.services
               → give one of the protocols another number
      warning  compose.yaml:6:9: web (8080): 3 replicas want it at the same time (compose.yaml:9:17)
               → publish a range that has a port for each, or none
      warning  compose.yaml:7:9: x11 (6000): browsers and fetch refuse to connect to 6000
               → take another port
      notice   db got 15432 instead of 5432, which is in use by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC)
               → stop redis-server.service: sudo systemctl stop redis-server.service
      notice   could not see which process holds 6379/tcp: it was opened by root
               → see what is hidden: sudo ss
      notice   compose.yaml:9:9: web: its port is HTTP_PORT, which is set nowhere here
               → name the port for a check by itself, if it has to be free
      notice   compose.yaml:8:9: cache (5432): 5432 is the port of PostgreSQL, and whoever looks for that finds this
               → take another port
      notice   shop/compose.yaml:5:9: cache (5432) and db (5432) both ask for port 5432/tcp, in two projects that cannot both be up on one host (compose.yaml:8:9 and shop/compose.yaml:5:9); 2 more ask for it
               → give db or cache another port
      usable   old (8090), with SO_REUSEADDR
      usable   web (127.0.0.1:8080)
      usable   tests (40000)
      usable   free (7001)
      served   served (7300)
      8 of 13 needs cannot be met; the check fails: 11 findings at or above fail-on error.
      "
    `)
  })

  it('tells a hidden holder once', () => {
    const unknown = 'it was opened by bob, and only root sees the processes of others'
    const command = "sudo ss -Hanpt 'sport = :6379'"
    const gap = { subject: 'which process holds 6379/tcp', reason: unknown, command, affects: 'naming' } as const
    const report = reportOf(['6379'], { listeners: [listener('6379', { holders: [{ unknown }] })], gaps: [gap] })
    expect(formatText(report, plain).split(command)).toHaveLength(2)
    expect(formatStory(report, plain).split(command)).toHaveLength(2)
    expect(toJsonReport(report).gaps).toHaveLength(1)
  })

  it('keeps to the published shape', () => {
    expect(REPORT_SHAPE.parse(toJsonReport(everything))).toEqual(toJsonReport(everything))
  })

  it('makes a summary of tables', () => {
    expect(formatSummary(everything, 'https://example.test/')).toMatchInlineSnapshot(`
      "## Ports: not clear

      | Need | Ports | Answer |
      | --- | --- | --- |
      | redis | 6379 | ❌ in use |
      | old | 8090 | ⚠️ only with SO_REUSEADDR |
      | web | 127.0.0.1&#58;8080 | ✅ usable |
      | again | 6379 | ❌ in use |
      | low | 80 | ❌ not allowed |
      | tests | 40000 | ✅ usable |
      | far | 192.0.2.1&#58;9000 | ❌ no such address |
      | free | 7001 | ✅ usable |
      | mine | 7100 | ❌ somebody else listens |
      | gone | 7200 | ❌ nobody listens |
      | served | 7300 | ✅ in use, as expected |
      | ours | 7400 | ❌ somebody else listens |

      | Need | Asked for | Got | Why | Who has it |
      | --- | --- | --- | --- | --- |
      | db | 5432 | 15432 | is in use | redis-server &#42;&#58;6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08&#58;14 UTC) |

      | | What was found | To put it right |
      | --- | --- | --- |
      | error: [Port in use](https://example.test/docs/findings/port-in-use.md) | 6379/tcp (redis) is in use by redis-server &#42;&#58;6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08&#58;14 UTC) | stop redis-server.service: <code>sudo systemctl stop redis-server.service</code> |
      | error: [Port in use](https://example.test/docs/findings/port-in-use.md) | 6379/tcp (again) is in use by redis-server &#42;&#58;6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08&#58;14 UTC) | stop redis-server.service: <code>sudo systemctl stop redis-server.service</code> |
      | error: [Address unavailable](https://example.test/docs/findings/address-unavailable.md) | far (192.0.2.1&#58;9000)&#58; no interface of this machine has the address 192.0.2.1 (EADDRNOTAVAIL) | see the addresses of this machine: <code>ip -brief address</code> |
      | error: [Port privileged](https://example.test/docs/findings/port-privileged.md) | 80/tcp (low) may not be bound by this user (EACCES)&#58; ports below 1024 need a privilege | let every user bind from port 80 up: <code>sudo sysctl -w net.ipv4.ip&#95;unprivileged&#95;port&#95;start=80</code><br>ask for a port from 1024 up |
      | error: [Port declared twice](https://example.test/docs/findings/port-declared-twice.md) | redis (6379) and again (6379) both ask for port 6379/tcp&#58; only one can have it | give again or redis another port |
      | warning: [Port lingering](https://example.test/docs/findings/port-lingering.md) | 8090/tcp (old) is free only for a server that sets SO&#95;REUSEADDR&#58; left over is a connection to 10.0.0.9&#58;443 (time-wait), which the kernel keeps for 42 s more | wait until the kernel lets go of it, at most 42 s: <code>sleep 42</code><br>let the server set SO&#95;REUSEADDR (Node, Go, Java, nginx and redis do, for TCP) |
      | warning: [Port shared](https://example.test/docs/findings/port-shared.md) | 127.0.0.1&#58;8080/tcp (web) is free, but the same number answers on other addresses&#58; redis-server &#42;&#58;6379 (on &#91;&#58;&#58;1&#93;, pid 812, user redis, unit redis-server.service, since 2026-11-20 08&#58;14 UTC) | let clients name the address instead of "localhost"<br>stop redis-server.service: <code>sudo systemctl stop redis-server.service</code> |
      | warning: [Port in the ephemeral range](https://example.test/docs/findings/port-ephemeral.md) | tests (40000)&#58; the kernel may give 40000 to any outgoing connection (ephemeral range 32768-60999), and it takes numbers like this one first&#58; it will fail now and then | ask for a port outside 32768-60999<br>keep the kernel from handing it out: <code>sudo sysctl -w net.ipv4.ip&#95;local&#95;reserved&#95;ports=40000</code> |
      | error: [Not listening](https://example.test/docs/findings/not-listening.md) | nobody listens on 7200/tcp (gone) | give it more time, as in wait&#58; 30s |
      | error: [Wrong holder](https://example.test/docs/findings/wrong-holder.md) | 7100/tcp (mine) is served by redis-server &#42;&#58;6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08&#58;14 UTC), and system&#58;api.service alone is expected there | stop redis-server.service: <code>sudo systemctl stop redis-server.service</code> |
      | error: [Lease taken](https://example.test/docs/findings/lease-taken.md) | 7400/tcp, leased to this job (need web, since 2026-11-20 08&#58;00 UTC), is served by redis-server &#42;&#58;6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08&#58;14 UTC), which this job has not started | stop redis-server.service: <code>sudo systemctl stop redis-server.service</code> |
      | notice: [Port remapped](https://example.test/docs/findings/port-remapped.md) | db got 15432 instead of 5432, which is in use by redis-server &#42;&#58;6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08&#58;14 UTC) | stop redis-server.service: <code>sudo systemctl stop redis-server.service</code> |
      | error: [Range exhausted](https://example.test/docs/findings/range-exhausted.md) | no port is left for web (any) in 20000-20009&#58; of 10 ports 7 are in use, 2 are leased and 1 is left to others | take ports from a wider pool, or exclude less<br>see who has leased ports: <code>port-preflight leases</code> |
      | error: [Service run twice](https://example.test/docs/findings/service-duplicated.md) | Qdrant is run twice on 6333/tcp&#58; unit qdrant.service has the port; user unit podman-qdrant.service of alice has been restarted 35 times&#58; port 6333 was in use&#58; "bind&#58; address already in use"; at the next boot both start, and one of them loses | keep system&#58;qdrant.service<br>keep user/alice&#58;podman-qdrant.service<br>run both on different ports&#58; user/alice&#58;podman-qdrant.service gets 16333 instead of 6333 (in /home/alice/q.container&#58;7) |
      | warning: [Service restarting](https://example.test/docs/findings/service-restarting.md) | supervisor program api has failed&#58; its program or a file of it is missing&#58; "Cannot find module '/srv/api.js'" | see what it says itself: <code>sudo supervisorctl tail api stderr</code> |
      | notice: [Host unreadable](https://example.test/docs/findings/host-unreadable.md) | could not see which process holds 6379/tcp&#58; it was opened by root | see what is hidden: <code>sudo ss</code> |
      | warning: [Port leaked](https://example.test/docs/findings/port-leaked.md) | 20123/tcp (app) is still served by redis-server &#42;&#58;6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08&#58;14 UTC)&#58; it was started within this job, and stays when the job ends | stop redis-server.service: <code>sudo systemctl stop redis-server.service</code><br>stop it in a last step of the job, with "if&#58; always()" |
      | warning: [File not understood](https://example.test/docs/findings/file-unreadable.md) | compose.yaml&#58;1&#58;9&#58; what it says of ports is not known&#58; a tab cannot indent YAML&#58; use blanks | put it right, or leave it out&#58; lint takes the paths of files and directories |
      | error: [Port invalid](https://example.test/docs/findings/port-invalid.md) | compose.yaml&#58;2&#58;9&#58; web&#58; port 70000 does not exist&#58; ports run from 1 to 65535 | write a port from 1 to 65535 |
      | warning: [Port read in base 60](https://example.test/docs/findings/port-sexagesimal.md) | compose.yaml&#58;3&#58;9&#58; web&#58; some readers of YAML take 22&#58;22 for the number 1342&#58; it has to stand in quotes | put it in quotes, as lint --fix does |
      | warning: [Port not reachable](https://example.test/docs/findings/port-unreachable.md) | compose.yaml&#58;4&#58;9&#58; web&#58; its job runs in a container too, and reaches it by its name&#58; 6379&#58;6379 is published for nobody | leave out its ports |
      | warning: [Port overwritten](https://example.test/docs/findings/port-overwritten.md) | compose.yaml&#58;5&#58;9&#58; web&#58; 53 is there for TCP and for UDP, and the runner keeps one of them in job.services | give one of the protocols another number |
      | notice: [Port not known](https://example.test/docs/findings/port-unknown.md) | compose.yaml&#58;9&#58;9&#58; web&#58; its port is HTTP&#95;PORT, which is set nowhere here | name the port for a check by itself, if it has to be free |
      | warning: [Port fixed for several](https://example.test/docs/findings/port-fixed.md) | compose.yaml&#58;6&#58;9&#58; web (8080)&#58; 3 replicas want it at the same time (compose.yaml&#58;9&#58;17) | publish a range that has a port for each, or none |
      | warning: [Port refused by browsers](https://example.test/docs/findings/port-unsafe.md) | compose.yaml&#58;7&#58;9&#58; x11 (6000)&#58; browsers and fetch refuse to connect to 6000 | take another port |
      | notice: [Port of another product](https://example.test/docs/findings/port-borrowed.md) | compose.yaml&#58;8&#58;9&#58; cache (5432)&#58; 5432 is the port of PostgreSQL, and whoever looks for that finds this | take another port |
      | notice: [Port declared twice](https://example.test/docs/findings/port-declared-twice.md) | shop/compose.yaml&#58;5&#58;9&#58; cache (5432) and db (5432) both ask for port 5432/tcp, in two projects that cannot both be up on one host (compose.yaml&#58;8&#58;9 and shop/compose.yaml&#58;5&#58;9); 2 more ask for it | give db or cache another port |

      ### Qdrant&#58; 6333/tcp

      | Level | Service | Ports | State | Since | Restarts | At boot |
      | --- | --- | --- | --- | --- | --- | --- |
      | system unit | qdrant.service | 6333 | ✅ up, has it |  | 0 | starts |
      | user unit of alice | podman-qdrant.service | wants 6333 | ❌ restarting |  | 35 | starts |

      | To put it right | Command | Consequence | For good | Undone by |
      | --- | --- | --- | --- | --- |
      | keep system&#58;qdrant.service | <code>sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user stop podman-qdrant.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user mask podman-qdrant.service</code> | user/alice&#58;podman-qdrant.service ends; what it has stored stays where it is, and is not moved |  | <code>sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user unmask podman-qdrant.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user start --no-block podman-qdrant.service</code> |
      | keep user/alice&#58;podman-qdrant.service | <code>sudo systemctl stop qdrant.service &#38;&#38; sudo systemctl mask qdrant.service &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user restart podman-qdrant.service</code> | system&#58;qdrant.service ends; what it has stored stays where it is, and is not moved |  | <code>sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user stop podman-qdrant.service &#38;&#38; sudo systemctl unmask qdrant.service &#38;&#38; sudo systemctl start qdrant.service &#38;&#38; sleep 3 &#38;&#38; sudo -u alice XDG&#95;RUNTIME&#95;DIR=/run/user/1001 systemctl --user start --no-block podman-qdrant.service</code> |
      | run both on different ports&#58; user/alice&#58;podman-qdrant.service gets 16333 instead of 6333 (in /home/alice/q.container&#58;7) |  | whoever is to reach what has moved has to be told the new port |  |  |
      "
    `)
  })

  it('stays inside the limit of the runner, whatever the holders are called', () => {
    const command = '\u{e0041}'.repeat(4_000)
    const holders = [{ process: { pid: 812, command } }]
    const listeners = Array.from({ length: 5_000 }, (_, index) => listener(String(index + 1), { holders }))
    const report = reportOf(['1-5000'], { listeners })
    const summary = formatSummary(report, '')
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toMatch(/and \d+ more, all in the report file/)
    const message = annotationsOf(report).at(-1)?.message ?? ''
    expect(Buffer.byteLength(message)).toBeLessThan(64 * 1024)
    expect(message).toMatch(/\nand \d+ more, all in the report file$/)
  })

  it('names no page where nobody says where they are', () => {
    const rows = formatSummary(everything)
      .split('\n')
      .filter((row) => row.includes('Port in use'))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.join('\n')).not.toMatch(/\]\(|undefined/)
  })

  it('is annotated with message, remedy and title', () => {
    expect(annotationsOf(everything)[0]).toEqual({
      severity: 'error',
      title: 'Port in use',
      message:
        '6379/tcp (redis) is in use by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC). To put it right: sudo systemctl stop redis-server.service',
    })
  })
})

describe('a container', () => {
  const proxy = (pid: number) => ({
    process: { pid, command: 'docker-proxy -proto tcp', user: 'root', uid: 0, startedAt: '2026-11-20T08:14:09.000Z' },
    container: {
      engine: 'docker' as const,
      id: 'a'.repeat(64),
      name: 'cache-1',
      image: 'redis:7',
      composeProject: 'shop',
      composeService: 'cache',
    },
    manager: { kind: 'systemd' as const, scope: 'system' as const, unit: 'docker.service' },
  })

  it('is told once, with all of its addresses, and not by the helper that has its port', () => {
    const listeners = [
      listener('0.0.0.0:6379', { holders: [proxy(1)] }),
      listener('[::]:6379', { holders: [proxy(2)] }),
    ]
    expect(annotationsOf(reportOf(['6379'], { listeners }))[0]?.message).toBe(
      '6379/tcp is in use by docker container cache-1 of redis:7, service cache of compose project shop (on 0.0.0.0 and [::], since 2026-11-20 08:14 UTC). To put it right: docker compose -p shop stop cache',
    )
  })

  it.each(['/usr/sbin/dockerd -H fd://', 'rootlesskit --net=pasta dockerd', 'slirp4netns -r 3 294 tap0', 'pasta -f 9'])(
    'is not as old as what has the ports of all: %s',
    (command) => {
      const { process, container } = proxy(1)
      const holder = { process: { ...process, command }, container: { ...container, uid: 1001, user: 'alice' } }
      const listeners = [listener('0.0.0.0:6379', { holders: [holder] })]
      expect(annotationsOf(reportOf(['6379'], { listeners }))[0]?.message).toContain(
        ', service cache of compose project shop (on 0.0.0.0, user alice). To put it right: ',
      )
    },
  )
})

describe('annotations', () => {
  const many = (count: number) =>
    reportOf([`1-${count}`], { listeners: Array.from({ length: count }, (_, index) => listener(String(index + 1))) })

  it.each([
    [1, 1],
    [9, 9],
    [10, 9],
    [500, 9],
  ])('of %i conflicts are %i, and none is lost', (conflicts, shown) => {
    const annotations = annotationsOf(many(conflicts))
    expect(annotations).toHaveLength(shown)
    const told = annotations
      .map(({ message }) => message)
      .join('\n')
      .split('\n')
    expect(told).toHaveLength(conflicts)
  })
})

describe('outputs', () => {
  it('are none of a need that nothing was found for, whoever has the ports that it prefers', () => {
    const demand = { name: 'web', optional: true, origin: {}, preferred: need('web=8080'), choices: [], hold: true }
    const counts = { all: 1, busy: 1, leased: 0, given: 0, refused: 0, promised: 0, avoided: 0, free: 0 }
    const shortage = { demand, size: 1, ranges: [{ low: 8081, high: 8081 }], counts }
    const report = reportOf(['web=8080', 'db=5432'], {}, { shortages: [shortage] })
    expect(JSON.parse(outputsOf(report, '/tmp/report.json').ports ?? '')).toEqual({ db: 5432 })
    expect(variablesOf(report)).toEqual({ DB_PORT: '5432' })
  })

  it('are texts, and JSON where they hold more than one thing', () => {
    const { ports, findings, ...rest } = outputsOf(reportOf(['redis=6379', 'm=9090-9092']), '/tmp/report.json')
    expect(JSON.parse(ports)).toEqual({ redis: 6379, m: [9090, 9091, 9092] })
    expect(JSON.parse(findings)).toEqual([])
    expect(rest).toEqual({
      ...{ remapped: '{}', urls: '{}', ok: 'true', conflicts: '0', report: '/tmp/report.json' },
      ...{ redis: '6379', m: '9090-9092' },
    })
  })
})

describe('policy', () => {
  const conflict = { listeners: [listener('6379')] }
  const warning = { listeners: [listener('[::1]:6379')], probes: [probe('127.0.0.1:6379', 'ok')] }
  const kind = 'port-in-use' as const

  it.each([
    ['an error', ['6379'], conflict, {}, false],
    ['an error of an optional need', ['6379 optional'], conflict, {}, true],
    ['an optional need where warnings fail', ['6379 optional'], conflict, { failOn: 'warning' as const }, false],
    ['a warning', ['127.0.0.1:6379'], warning, {}, true],
    ['a warning where warnings fail', ['127.0.0.1:6379'], warning, { failOn: 'warning' as const }, false],
    ['an error where nothing fails', ['6379'], conflict, { failOn: 'never' as const }, true],
    ['an ignored kind', ['6379'], conflict, { ignore: [{ kind }] }, true],
    ['an ignored port', ['6379'], conflict, { ignore: [{ kind, range: { low: 6000, high: 6400 } }] }, true],
    ['another ignored port', ['6379'], conflict, { ignore: [{ kind, range: { low: 6380, high: 6380 } }] }, false],
    ['another ignored kind', ['6379'], conflict, { ignore: [{ kind: 'port-shared' as const }] }, false],
  ])('%s', (_, args, seen, policy, ok) => {
    const report = reportOf(args, seen, policy)
    expect(report.ok).toBe(ok)
    expect(exitCodeOf(report)).toBe(ok ? 0 : 1)
  })

  it('does not let a half-ignored range pass', () => {
    const rule = { kind: 'port-declared-twice' as const, range: { low: 8080, high: 8084 } }
    expect(reportOf(['a=8080-8089', 'b=8080-8089'], {}, { ignore: [rule] }).ok).toBe(false)
  })

  it('does not let two ranges pass where only one of them is ignored', () => {
    const limits = {
      ephemeral: { low: 32_768, high: 60_999 },
      reserved: [{ low: 40_005, high: 40_005 }],
      unprivilegedStart: 1024,
    }
    const rule = { kind: 'port-ephemeral' as const, range: { low: 40_000, high: 40_004 } }
    const policy = { failOn: 'warning' as const, ignore: [rule] }
    expect(reportOf(['40000-40010'], { limits }, policy).ok).toBe(false)
    expect(reportOf(['40000-40004'], { limits }, policy).ok).toBe(true)
  })

  it('never passes on a verdict that could not be had', () => {
    const blind = reportOf(['6379'], {
      gaps: [{ subject: 'the sockets of /proc/net/tcp', reason: 'EACCES', affects: 'verdict' }],
    })
    expect(blind.ok).toBe(false)
    expect(toJsonReport(blind).requirements[0]?.status).toBe('unknown')
  })
})

describe('errors', () => {
  it('have a code where they are meant for the user', () => {
    expect(exitCodeOfError(new UsageError('x'))).toBe(2)
    expect(exitCodeOfError(new HostError('x'))).toBe(3)
    expect(exitCodeOfError(new Error('x'))).toBeUndefined()
  })
})
