import { composeProject, dockerContainer, systemUnit } from '../../test/lab/holders/index.ts'

const PORTS = { container: 8100, unit: 8200, process: 8300, free: 8400 }
const PROJECT = { project: 'shop', service: 'cache', publish: [`${PORTS.container}:80`] }
const CONTAINER = 'shop-cache-1'
const UNIT = 'shop-api'

/**
 * Containers that each publish a port, one of them a service of a compose project; system units of which one listens;
 * a process of nobody's. Returns what is true of each port that is asked about.
 */
export async function furnish(lab, { containers, units }) {
  for (let number = 1; number < containers; number += 1) {
    await dockerContainer(lab, { name: `web-${number}`, publish: [`${PORTS.container + number}:80`] })
  }
  await composeProject(lab, PROJECT)
  await startIdleUnits(lab, units - 1)
  await systemUnit(lab, { name: UNIT, port: PORTS.unit })
  lab.start('/usr/bin/python3', ['-m', 'http.server', `${PORTS.process}`])
  return [await describeContainer(lab), await describeUnit(lab), await describeProcess(lab), describeFree()]
}

async function startIdleUnits(lab, count) {
  await lab.writeFile('/etc/systemd/system/idle@.service', '[Service]\nExecStart=/usr/bin/sleep infinity\n')
  await lab.systemctl('daemon-reload')
  await lab.systemctl('start', ...Array.from({ length: count }, (_, index) => `idle@${index + 1}.service`))
}

/** The pids are those of docker's proxies, and the one inside: a tool may name either. */
async function describeContainer(lab) {
  const proxies = await pidsAt(lab, PORTS.container)
  const docker = await lab.docker()
  const [id, inside] = (await docker('inspect', '--format', '{{.Id}} {{.State.Pid}}', CONTAINER)).trim().split(' ')
  const { project, service } = PROJECT
  const command = `docker stop .*(${CONTAINER}|${id.slice(0, 12)})|docker compose .*${project} stop ${service}`
  const truth = { pids: [...proxies, Number(inside)], container: { name: CONTAINER, id }, command }
  return { name: 'the port of a docker container', port: PORTS.container, ...truth }
}

async function describeUnit(lab) {
  const pids = await pidsAt(lab, PORTS.unit)
  const truth = { pids, unit: `${UNIT}.service`, command: `systemctl stop ${UNIT}` }
  return { name: 'the port of a system unit', port: PORTS.unit, ...truth }
}

async function describeProcess(lab) {
  const pids = await pidsAt(lab, PORTS.process)
  return { name: 'the port of a plain process', port: PORTS.process, pids, command: `kill (-\\S+ )?${pids[0]}` }
}

function describeFree() {
  return { name: 'a free port', port: PORTS.free, pids: [] }
}

async function pidsAt(lab, port) {
  return (await lab.listening(port)).holders.map(({ pid }) => pid)
}
