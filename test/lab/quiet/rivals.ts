const dir = '/etc/systemd/system'
const server = '/usr/bin/python3 -m http.server'
const installed = '[Install]\nWantedBy=multi-user.target\n'

/** Something that is put beside what a quiet host has, and what is to be found then. */
export interface Intruder {
  /** Scripts for root's shell. */
  add: string
  remove: string
  expected: Expected
}

export interface Expected {
  kind?: 'service-duplicated' | 'service-restarting'
  clash?: 'now' | 'next-boot' | 'dormant'
  winner?: string
  services: readonly string[]
}

function file(path: string, text: string): string {
  return `mkdir -p "$(dirname ${path})"\ncat >${path} <<'END OF FILE'\n${text}END OF FILE\n`
}

function unit(name: string, command: string, service = ''): string {
  const text = `[Service]\nExecStart=${command}\nRestart=always\nRestartSec=2\n${service}${installed}`
  return `${file(`${dir}/${name}`, text)}systemctl daemon-reload\n`
}

const started = (name: string) => `systemctl start --no-block ${name}\n`
const gone = (name: string) =>
  `systemctl disable --now ${name} || true\nrm -f ${dir}/${name}\nsystemctl daemon-reload\n`
const as = (user: string, script: string) => `runuser --login --command '${script}' ${user}\n`

/** A unit that is started beside who has the port. */
function besides(port: number, winner: string, command = `${server} ${port}`): Intruder {
  return {
    add: unit('twin.service', command) + started('twin.service'),
    remove: gone('twin.service'),
    expected: { clash: 'now', winner, services: [winner, 'system:twin.service'] },
  }
}

/** A container that cannot be started beside who has the port. */
function container(publish: string, image: string, winner: string): Intruder {
  return {
    add: `docker run --detach --name=twin --restart=always --publish=${publish}:80 ${image} || true`,
    remove: 'docker rm --force twin',
    expected: { clash: 'now', winner, services: [winner, 'docker:twin'] },
  }
}

function compose(service: string, port: number, winner: string): Intruder {
  const path = '/srv/twin/compose.yaml'
  const services = { [service]: { image: `${service}:17`, ports: [`${port}:80`], stop_signal: 'KILL' } }
  return {
    add: `${file(path, `${JSON.stringify({ services })}\n`)}docker compose --file ${path} up --detach || true`,
    remove: `docker compose --file ${path} down`,
    expected: { clash: 'now', winner, services: [winner, `compose:twin/${service}`] },
  }
}

const supervisorConfig = '/etc/supervisor/conf.d/twin.conf'
const quadlet = '/home/alice/.config/containers/systemd/twin.container'
const second = '/etc/twin-supervisord.conf'
const secondText = `[unix_http_server]\nfile=/run/twin.sock\n[supervisord]\nnodaemon=true\nlogfile=/var/log/twin.log\npidfile=/run/twin.pid\n[rpcinterface:supervisor]\nsupervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface\n[program:twin]\ncommand=${server} 8402\n`

export const intruders: Readonly<Record<string, Intruder>> = {
  'a container of nginx beside nginx': container('80', 'nginx:1.27', 'system:nginx.service'),
  'a container of redis beside redis-server': container('127.0.0.1:6379', 'redis:7', 'system:redis-server.service'),
  'compose’s PostgreSQL beside a cluster': compose('postgres', 5432, 'system:postgresql@17-main.service'),
  'a second project of compose': compose('postgres', 8093, 'compose:shop/front'),
  'two units with one port': besides(8610, 'system:near.service', `${server} 8610 --bind 127.0.0.1`),
  'a unit beside a socket unit': besides(8802, 'system:lazy.service'),
  'a unit beside a server for each connection': besides(8801, 'system:echo.socket'),
  'a unit beside docker': besides(8081, 'docker:web-2'),
  'a unit beside podman': besides(8301, 'podman/alice:notes'),
  'a unit beside a program of supervisor': besides(8404, 'supervisor:consumer'),
  'a unit beside pm2': besides(8501, 'pm2/bob:api'),
  'a unit beside a Quadlet': besides(8642, 'user/alice:photos.service'),
  'two tunnels': besides(
    15_432,
    'system:tunnel.service',
    '/usr/bin/runuser -u alice -- /usr/bin/ssh -N -o ExitOnForwardFailure=yes -o StrictHostKeyChecking=no -L 15432:localhost:5433 alice@localhost',
  ),
  'a port that a file of variables says': {
    ...besides(8903, 'system:proxy.service', `${server} ${'$'}{PORT}`),
    add: `${file('/etc/twin.env', 'PORT=8903\n')}${unit('twin.service', `${server} ${'$'}{PORT}`, 'EnvironmentFile=/etc/twin.env\n')}${started('twin.service')}`,
  },
  'a unit of a user and one of the system by one name': {
    add: `${file('/home/alice/.config/systemd/user/near.service', `[Service]\nExecStart=${server} 8610 --bind 127.0.0.1\nRestart=always\nRestartSec=2\n`)}chown -R alice: /home/alice/.config\n${as('alice', 'systemctl --user daemon-reload; systemctl --user start --no-block near.service')}`,
    remove: as(
      'alice',
      'systemctl --user stop near.service; rm ~/.config/systemd/user/near.service; systemctl --user daemon-reload',
    ),
    expected: {
      ...{ clash: 'now', winner: 'system:near.service' },
      services: ['system:near.service', 'user/alice:near.service'],
    },
  },
  'pm2 beside supervisor': {
    add: as('bob', 'pm2 start /srv/server.js --name twin --restart-delay 1500 -- 8401'),
    remove: as('bob', 'pm2 delete twin'),
    expected: {
      ...{ clash: 'now', winner: 'supervisor:pool:pool_8401' },
      services: ['supervisor:pool:pool_8401', 'pm2/bob:twin'],
    },
  },
  'a second supervisord': {
    add: `${file(second, secondText)}${unit('twins.service', `/usr/bin/supervisord -c ${second}`)}${started('twins.service')}`,
    remove: gone('twins.service'),
    expected: {
      ...{ clash: 'now', winner: 'supervisor:pool:pool_8402' },
      services: ['supervisor:pool:pool_8402', 'supervisor:twin'],
    },
  },
  'podman beside docker': {
    add: as('alice', 'podman run --detach --name=twin --publish=8080:80 localhost/web:1 || true'),
    remove: as('alice', 'podman rm --force twin'),
    expected: { clash: 'now', winner: 'docker:web-1', services: ['docker:web-1', 'podman/alice:twin'] },
  },
  'a Quadlet that is not loaded': {
    add: `${file(quadlet, '[Container]\nImage=localhost/web:1\nPublishPort=8091:80\n[Install]\nWantedBy=default.target\n')}chown -R alice: /home/alice/.config\n`,
    remove: `rm ${quadlet}`,
    expected: {
      ...{ clash: 'next-boot', winner: 'compose:shop/front' },
      services: ['compose:shop/front', 'user/alice:twin.service'],
    },
  },
  'a unit that the next boot starts': {
    add: `${unit('twin.service', `${server} 8082`)}systemctl enable twin.service`,
    remove: gone('twin.service'),
    expected: { clash: 'next-boot', winner: 'docker:plain', services: ['docker:plain', 'system:twin.service'] },
  },
  'a socket that the next boot opens': {
    add: `${file(`${dir}/twin.socket`, '[Socket]\nListenStream=8701\nAccept=yes\n[Install]\nWantedBy=sockets.target\n')}${file(`${dir}/twin@.service`, '[Service]\nExecStart=/usr/bin/cat\n')}systemctl daemon-reload\nsystemctl enable twin.socket`,
    remove: `${gone('twin.socket')}rm ${dir}/twin@.service`,
    expected: {
      ...{ clash: 'next-boot', winner: 'system:shop@8701.service' },
      services: ['system:shop@8701.service', 'system:twin.socket'],
    },
  },
  'a unit that nothing starts': {
    add: unit('twin.service', `${server} 8702`),
    remove: gone('twin.service'),
    expected: {
      ...{ clash: 'dormant', winner: 'system:shop@8702.service' },
      services: ['system:shop@8702.service', 'system:twin.service'],
    },
  },
  'a program that supervisor does not start by itself': {
    add: `${file(supervisorConfig, `[program:twin]\ncommand=${server} 8611\nautostart=false\n`)}supervisorctl update`,
    remove: `rm ${supervisorConfig}\nsupervisorctl update`,
    expected: {
      ...{ clash: 'dormant', winner: 'system:desk@one.service' },
      services: ['system:desk@one.service', 'supervisor:twin'],
    },
  },
  'a unit beside a service of xinetd, which is no service of ours': {
    ...besides(8646, ''),
    expected: { kind: 'service-restarting', services: ['system:twin.service'] },
  },
}

export const harmless: Readonly<Record<string, Omit<Intruder, 'expected'>>> = {
  'a masked unit': {
    add: `${file('/usr/lib/systemd/system/twin.service', `[Service]\nExecStart=${server} 8702\n`)}systemctl mask twin.service`,
    remove: 'systemctl unmask twin.service\nrm /usr/lib/systemd/system/twin.service\nsystemctl daemon-reload',
  },
  'a container that was never started': {
    add: 'docker create --name=twin --publish=8702:80 localhost/web:1',
    remove: 'docker rm twin',
  },
}
