import { webImage } from '../containers.ts'
import { quadlet, supervisorProgram, systemUnit, userUnit, xinetdService } from '../holders/index.ts'
import { nodeScript, servers } from '../holders/server.ts'
import type { Lab } from '../lab.ts'

/** Ten published containers and more, of docker, of compose and of alice's podman. */
export async function furnishContainers(lab: Lab): Promise<void> {
  const docker = await lab.docker()
  await lab.systemctl('enable', 'docker.service')
  for (const image of ['redis:7', 'nginx:1.27', 'postgres:17', 'grafana/grafana:11'])
    await docker('tag', webImage, image)
  const run = (name: string, publish: string, image: string, ...options: string[]) =>
    docker('run', '--detach', '--stop-signal=KILL', `--name=${name}`, `--publish=${publish}`, ...options, image)
  await run('web-1', '8080:80', 'nginx:1.27', '--restart=unless-stopped')
  await run('web-2', '8081:80', 'nginx:1.27', '--restart=always')
  await run('cache', '127.0.0.1:6380:80', 'redis:7', '--restart=always')
  await run('sessions', '6381:80', 'redis:7')
  await run('db', '5434:80', 'postgres:17', '--restart=on-failure')
  await run('dash', '3000:80', 'grafana/grafana:11', '--env=DATABASE_URL=postgres://localhost:5432/dash')
  await run('plain', '8082:80', webImage, '--restart=always')
  await run('old', '8083:80', 'nginx:1.27')
  await docker('stop', 'old')
  await docker('create', '--name=spare', 'redis:7')
  const own = ['--network=host', '--restart=always', webImage, '/bin/httpd', '-f', '-p', '8630', '-h', '/www']
  await docker('run', '--detach', '--stop-signal=KILL', '--name=own', ...own)
  // Inside, all of them have port 80.
  await docker('run', '--detach', '--stop-signal=KILL', '--name=inner', '--restart=always', 'nginx:1.27')
  await composeShop(lab)
  await furnishPodman(lab)
  await furnishUnitsOfContainers(lab)
}

/** Units that run containers: each is one service with its own. */
async function furnishUnitsOfContainers(lab: Lab): Promise<void> {
  const compose = JSON.stringify({
    services: { wiki: { image: 'nginx:1.27', ports: ['8640:80'], stop_signal: 'KILL' } },
  })
  await lab.writeFile('/srv/wiki/compose.yaml', compose)
  const commands = {
    wiki: '/usr/bin/docker compose --file /srv/wiki/compose.yaml up',
    blog: '/usr/bin/docker run --rm --name blog --publish 8641:80 nginx:1.27',
  }
  for (const [name, command] of Object.entries(commands)) await systemUnit(lab, { name, port: 8640, command })
  await quadlet(lab, { name: 'photos', publish: ['8642:80'], user: 'alice' })
  const podman = await lab.podman()
  const infra = [`--infra-image=${webImage}`, '--infra-command=/bin/sleep 100000']
  await podman('pod', 'create', '--name=team', '--publish=8643:80', '--publish=8644:81', ...infra)
  await podman('run', '--detach', '--pod=team', '--name=team-web', '--stop-signal=KILL', webImage)
  const second = ['/bin/httpd', '-f', '-p', '81', '-h', '/www']
  await podman('run', '--detach', '--pod=team', '--name=team-api', '--stop-signal=KILL', webImage, ...second)
  // Of one name, and on another port than hers.
  await systemUnit(lab, { name: 'gallery', port: 8645 })
  await xinetdService(lab, { name: 'lines', port: 8646 })
}

async function composeShop(lab: Lab): Promise<void> {
  const services = {
    front: { image: 'nginx:1.27', ports: ['8091-8093:80'], stop_signal: 'KILL', restart: 'unless-stopped' },
    store: { image: 'redis:7', stop_signal: 'KILL', restart: 'always' },
  }
  await lab.writeFile('/srv/shop/compose.yaml', JSON.stringify({ services }))
  await lab.run('docker', ['compose', '--file', '/srv/shop/compose.yaml', 'up', '--detach', '--scale', 'front=3'])
}

async function furnishPodman(lab: Lab): Promise<void> {
  const podman = await lab.podman({ user: 'alice' })
  await podman('tag', webImage, 'docker.io/library/redis:7')
  for (const [name, port] of Object.entries({ notes: 8301, feeds: 8302 })) {
    const options = ['--detach', '--stop-signal=KILL', `--name=${name}`, `--publish=${port}:80`, '--restart=always']
    await podman('run', ...options, 'docker.io/library/redis:7', '/bin/httpd', '-f', '-p', '80', '-h', '/www')
  }
}

/** Programs of supervisor, of pm2 and of alice's own manager. */
export async function furnishPrograms(lab: Lab): Promise<void> {
  await supervisorProgram(lab, { program: 'pool', port: 8401, numprocs: 3 })
  await supervisorProgram(lab, {
    ...{ program: 'consumer', port: 8404 },
    command: `/usr/bin/python3 /srv/client.py --listen 8404 --broker localhost:6379 --api http://localhost:8080`,
    keys: { environment: 'DATABASE_URL="postgres://localhost:5433/x",REDIS_PORT="6379"' },
  })
  await lab.systemctl('enable', 'supervisor.service')
  await lab.writeFile(nodeScript.path, nodeScript.text)
  const options = [nodeScript.path, '--name', 'api', '--instances', '2', '--', '8501']
  await lab.as('bob').run('pm2', ['start', ...options])
  await lab.as('bob').run('pm2', ['save'])
  await lab.listening(8501)
  await userUnit(lab, { name: 'gallery', port: 8551, user: 'alice' })
  await userUnit(lab, {
    name: 'feeder',
    port: 8552,
    command: `/usr/bin/env REDIS_URL=redis://localhost:6379 ${servers.python(8552)}`,
  })
}
