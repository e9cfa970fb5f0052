import { composeProject, dockerContainer } from '../holders/index.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

const socket = '/var/run/docker.sock'

/** Both families, one address, UDP, a project of compose, the network of the host, and one that could not start. */
export async function recordDocker(lab: Lab): Promise<readonly Recording[]> {
  await dockerContainer(lab, { name: 'db', publish: ['5432:80', '127.0.0.1:5353:80/udp'] })
  await dockerContainer(lab, { name: 'host', network: 'host', command: ['/bin/httpd', '-f', '-p', '9100'] })
  await composeProject(lab, { project: 'shop', service: 'api', publish: ['127.0.0.1:8080:80'] })
  await dockerContainer(lab, { name: 'late', publish: ['5432:80'] }).catch(() => {})
  const version = `docker ${(await lab.run('docker', ['version', '--format', '{{.Server.Version}}'])).trim()}`
  const ask = async (file: string, path: string): Promise<Recording> => {
    const answer = await lab.run('curl', ['--silent', '--show-error', '--unix-socket', socket, `http://docker${path}`])
    return { file, command: `GET ${path}`, version, output: answer }
  }
  return [
    await ask('docker-containers', '/v1.40/containers/json'),
    await ask('docker-containers-all', '/v1.40/containers/json?all=1'),
    await ask('docker-inspect', '/v1.40/containers/shop-api-1/json'),
  ]
}
