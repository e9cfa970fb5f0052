import type { Lab } from '../lab.ts'

const dir = '/etc/systemd/system'
const server = '/usr/bin/python3 -m http.server'

/** Units that have ports of their own, side by side, and none of them in another's way. */
const servers = {
  // Never up together: the one stops the other.
  'blue.service': unitOf(`${server} 8601`),
  'green.service': unitOf(`${server} 8601`, 'Conflicts=blue.service'),
  'shop@.service': `${unitOf(`${server} %i`)}`,
  'desk@.service': unitOf(`${server} $PORT`, '', 'EnvironmentFile=/etc/desk/%i.env'),
  'echo.socket': '[Socket]\nListenStream=8801\nAccept=yes\n[Install]\nWantedBy=sockets.target\n',
  'echo@.service': '[Service]\nExecStart=/usr/bin/cat\nStandardInput=socket\n',
  'lazy.socket': '[Socket]\nListenStream=127.0.0.1:8802\n[Install]\nWantedBy=sockets.target\n',
  'lazy.service': '[Service]\nExecStart=/usr/bin/python3 -m http.server 8802\n',
  // One port each, on different addresses.
  'near.service': unitOf(`${server} 8610 --bind 127.0.0.1`),
  'far.service': unitOf(`${server} 8610 --bind 10.99.0.2`),
}

/** Units whose words name the ports of others. */
const clients = {
  'redis-exporter.service': unitOf(
    '/usr/bin/python3 /srv/client.py --redis.addr=localhost:6379 --web.listen-address=:9121',
  ),
  'worker.service': unitOf(
    '/usr/bin/python3 /srv/client.py worker',
    '',
    'Environment=DATABASE_URL=postgres://app@localhost:5432/app REDIS_URL=redis://127.0.0.1:6379/0\n' +
      'Environment=PGHOST=localhost PGPORT=5433 REDIS_HOST=localhost REDIS_PORT=6379 API_URL=http://localhost:8080\n' +
      'EnvironmentFile=/etc/worker.env',
  ),
  'celery.service': unitOf('/usr/bin/python3 /srv/client.py -A shop worker -b redis://localhost:6379/0 --pool solo'),
  'waits.service': unitOf(
    '/bin/bash /usr/local/bin/wait-for-it localhost:5432 --timeout=5 -- /usr/bin/python3 -m http.server 8901',
    '',
    'ExecStartPre=/usr/bin/redis-cli -h localhost -p 6379 ping',
  ),
  'until.service': unitOf(
    `/bin/sh -c 'until curl -s http://localhost:8080 >/dev/null; do sleep 1; done; exec ${server} 8902'`,
  ),
  'monitor.service': unitOf('/usr/bin/redis-cli -h 127.0.0.1 -p 6379 monitor', '', 'StandardOutput=null'),
  'tunnel.service': unitOf(
    '/usr/bin/ssh -N -o StrictHostKeyChecking=no -o ExitOnForwardFailure=yes -L 15432:localhost:5432 -p 22 alice@localhost',
    '',
    'User=alice',
  ),
  'proxy.service': unitOf(
    '/usr/bin/python3 /srv/client.py --listen :8903 --upstream http://127.0.0.1:8080 --proxy 127.0.0.1:3128',
  ),
  'agent.service': unitOf('/usr/bin/python3 /srv/client.py --server localhost:5433 --remote-port 80 --push-to :6379'),
  'report.service': unitOf('/usr/bin/python3 /srv/client.py -h localhost -p 5432 -U app -d shop'),
  // One file of variables for the server and its worker.
  'store-web.service': unitOf(`${server} ${'$'}{PORT}`, '', 'EnvironmentFile=/etc/store.env'),
  'store-worker.service': unitOf('/usr/bin/python3 /srv/client.py work', '', 'EnvironmentFile=/etc/store.env'),
  'poll.service': '[Service]\nType=oneshot\nExecStart=/usr/bin/curl --silent --fail http://127.0.0.1:8080/\n',
  'poll.timer': '[Timer]\nOnBootSec=1\nOnUnitActiveSec=20\n[Install]\nWantedBy=timers.target\n',
  'dump.service':
    '[Service]\nType=oneshot\nExecStart=/usr/bin/psql --port=5432 --username=postgres -c "select 1"\nUser=postgres\n',
  'dump.timer': '[Timer]\nOnBootSec=1\n[Install]\nWantedBy=timers.target\n',
}

function unitOf(command: string, unit = '', service = ''): string {
  return `[Unit]\n${unit}\n[Service]\nExecStart=${command}\n${service}\n[Install]\nWantedBy=multi-user.target\n`
}

const files: Readonly<Record<string, string>> = {
  '/etc/desk/one.env': 'PORT=8611\n',
  '/etc/desk/two.env': 'PORT=8612\n',
  '/etc/store.env': 'PORT=8620\nREDIS_URL=redis://localhost:6379\n',
  // It shares 5353/udp with avahi then, as servers of mDNS do.
  '/etc/systemd/resolved.conf.d/mdns.conf': '[Resolve]\nMulticastDNS=yes\n',
  '/etc/worker.env': '# where the others are\nBROKER=localhost:6379\nUPSTREAM=http://127.0.0.1:8080\nDB_PORT=5432\n',
  '/srv/client.py': clientText(),
  '/usr/local/bin/wait-for-it':
    'host=${1%:*} port=${1#*:}\nwhile [ "$1" != -- ]; do shift; done\nshift\nuntil (: <"/dev/tcp/$host/$port"); do sleep 0.2; done\nexec "$@"\n',
}

/** Stays, and opens the ports that it is told to listen at. */
function clientText(): string {
  return `import re, socket, sys, time
held = []
for word, value in zip(sys.argv + [''], sys.argv[1:] + ['', '']):
    match = re.fullmatch(r'--(?:web\\.)?listen(?:-address=:|)(\\d*)', word)
    if match:
        port = int(match[1] or value.lstrip(':'))
        held.append(socket.create_server(('', port)))
time.sleep(1e6)
`
}

/** What Debian itself has, and units of all kinds around it. */
export async function furnishUnits(lab: Lab): Promise<void> {
  const named = Object.entries({ ...servers, ...clients }).map(([name, text]) => [`${dir}/${name}`, text] as const)
  for (const [path, text] of [...named, ...Object.entries(files)]) await lab.writeFile(path, text)
  await lab.run('bash', ['-euc', ofDebian], { seconds: 120 })
  await allowAlice(lab)
  await lab.systemctl('daemon-reload')
  await lab.systemctl('enable', ...enabled, 'green.service')
  await lab.systemctl('start', ...enabled)
}

const enabled = [
  ...['blue.service', 'shop@8701.service', 'shop@8702.service', 'desk@one.service', 'desk@two.service'],
  ...['echo.socket', 'lazy.socket', 'near.service', 'far.service', 'redis-exporter.service', 'worker.service'],
  ...['celery.service', 'waits.service', 'until.service', 'monitor.service', 'tunnel.service', 'proxy.service'],
  ...['store-web.service', 'store-worker.service', 'agent.service', 'report.service'],
]

const ofDebian = `
systemctl enable --now nginx.service redis-server.service systemd-resolved.service avahi-daemon.service
systemctl enable --now ssh.socket
sed 's/^port .*/port 6390/; s/redis-server.pid/redis-two.pid/' /etc/redis/redis.conf >/etc/redis/redis-two.conf
chown redis: /etc/redis/redis-two.conf
systemctl enable --now redis-server@two.service
pg_createcluster 17 main
pg_createcluster 17 second
systemctl enable --now postgresql.service
systemctl start postgresql@17-main.service postgresql@17-second.service
`

/** They ask others, and fail where those are not there yet. */
export async function startTimers(lab: Lab): Promise<void> {
  await lab.systemctl('enable', '--now', 'poll.timer', 'dump.timer')
}

/** The tunnel logs in as she does. */
async function allowAlice(lab: Lab): Promise<void> {
  const { run } = lab.as('alice')
  await run('mkdir', ['-m', '700', '/home/alice/.ssh'])
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', '/home/alice/.ssh/id_ed25519'])
  await run('cp', ['/home/alice/.ssh/id_ed25519.pub', '/home/alice/.ssh/authorized_keys'])
}
