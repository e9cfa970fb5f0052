import type { Commands } from '../commands.ts'
import { podmanContainer, quadlet } from '../holders/index.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

/** Conmon for root; rootlessport, pasta, a quadlet, the network of the host and one that could not start for alice. */
export async function recordPodman(lab: Lab): Promise<readonly Recording[]> {
  await podmanContainer(lab, { name: 'cache', publish: ['6379:80', '127.0.0.1:5354:80/udp'] })
  await podmanContainer(lab, { name: 'vectors', publish: ['6333:80'], user: 'alice', network: 'slirp4netns' })
  await podmanContainer(lab, { name: 'web', publish: ['127.0.0.1:8081:80', '8090-8092:90-92'], user: 'alice' })
  const httpd = ['/bin/httpd', '-f', '-p', '9101']
  await podmanContainer(lab, { name: 'host', user: 'alice', network: 'host', command: httpd })
  await quadlet(lab, { name: 'local-ai', publish: ['8082:80'], user: 'alice' })
  await podmanContainer(lab, { name: 'late', publish: ['6333:80'], user: 'alice' }).catch(() => {})
  return [
    ...(await recordUser(lab, 'root', '/run/podman/podman.sock')),
    ...(await recordUser(lab.as('alice'), 'alice', '/run/user/1001/podman/podman.sock')),
  ]
}

async function recordUser({ run, systemctl }: Commands, user: string, socket: string): Promise<readonly Recording[]> {
  const version = `${(await run('podman', ['--version'])).trim()}, as ${user}`
  const listed = await run('podman', ['ps', '--all', '--format', 'json'])
  await systemctl('start', 'podman.socket')
  const ask = async (file: string, path: string): Promise<Recording> => {
    const answer = await run('curl', ['--silent', '--show-error', '--unix-socket', socket, `http://podman${path}`])
    return { file, command: `GET ${path}`, version, output: answer }
  }
  return [
    { file: `podman-ps-${user}`, command: 'podman ps --all --format json', version, output: listed },
    await ask(`podman-containers-${user}`, '/v1.40/containers/json'),
    await ask(`podman-libpod-containers-${user}`, '/v4.0.0/libpod/containers/json'),
  ]
}
