import { webImage } from '../containers.ts'
import type { Lab } from '../lab.ts'

export type ComposeProject = {
  readonly project: string
  readonly service: string
  readonly publish: readonly string[]
}

/** One service of one project, which lives in /srv/PROJECT. */
export async function composeProject(lab: Lab, { project, service, publish }: ComposeProject): Promise<void> {
  const docker = await lab.docker()
  const path = `/srv/${project}/compose.yaml`
  // JSON is YAML.
  const services = { [service]: { image: webImage, ports: publish, stop_signal: 'KILL' } }
  await lab.writeFile(path, JSON.stringify({ services }, null, 2))
  await docker('compose', '--file', path, 'up', '--detach')
}
