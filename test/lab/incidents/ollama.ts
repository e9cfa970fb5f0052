import { webImage } from '../containers.ts'
import { formatIni } from '../holders/index.ts'
import type { Lab } from '../lab.ts'

// There is no ollama for Debian and none in npm: a server of its port runs under its name, speaks its words when the
// port is in use, and listens where it does, at 127.0.0.1. Its image is the lab's own image under its name.

export const port = 11434
export const image = 'localhost/ollama/ollama:v1'
export const systemUnit = 'ollama.service'
export const userUnit = 'podman-local-ai-ollama.service'
/** Units of alice that need her ollama: by systemd's word, or because they call it. */
export const dependents = ['open-webui.service', 'mindsdb.service', 'assistant.service'] as const

const server = `#!/usr/local/bin/node
const server = require('node:http').createServer((_, response) => response.end('Ollama is running'))
server.on('error', () => {
  console.error('Error: listen tcp 127.0.0.1:${port}: bind: address already in use')
  process.exit(1)
})
server.listen(${port}, '127.0.0.1')
`

/** It calls ollama at the address of the machine, as a container does. */
const client = `#!/usr/local/bin/node
const { get } = require('node:http')
const call = () => get('http://10.99.0.2:${port}/', (answer) => answer.resume())
  .on('error', (error) => { console.error(error.stack); process.exit(1) })
call()
setInterval(call, 500)
`

const restart = { Restart: 'always', RestartSec: '2' }
const Unit = { StartLimitIntervalSec: '0' }
const home = '/home/alice/.config/systemd/user'

/** As the installer of ollama writes it. */
export async function installSystem(lab: Lab): Promise<void> {
  await program(lab, '/usr/local/bin/ollama', server)
  const Service = { ExecStart: '/usr/local/bin/ollama serve', ...restart }
  const Install = { WantedBy: 'multi-user.target' }
  await lab.writeFile(`/etc/systemd/system/${systemUnit}`, formatIni({ Unit, Service, Install }))
  await lab.systemctl('daemon-reload')
  await lab.systemctl('enable', systemUnit)
}

export async function installUser(lab: Lab): Promise<void> {
  const podman = await lab.podman({ user: 'alice' })
  await podman('tag', webImage, image)
  const name = 'local-ai-ollama'
  const run = `/usr/bin/podman run --rm --replace --name=${name} --network=slirp4netns --sdnotify=conmon -d`
  const Service = {
    ...{ Type: 'notify', NotifyAccess: 'all' },
    ExecStart: `${run} --publish=${port}:80 ${image}`,
    ExecStop: `/usr/bin/podman stop --ignore -t 0 ${name}`,
    // As its shell says that it was stopped.
    SuccessExitStatus: '137 143',
    ...restart,
  }
  await alices(lab, userUnit, { Unit, Service })
  await program(lab, '/usr/local/bin/assistant', client)
  const waits = { ExecStart: '/usr/bin/sleep infinity', Restart: 'on-failure' }
  await alices(lab, 'open-webui.service', { Unit: { Requires: userUnit, After: userUnit }, Service: waits })
  await alices(lab, 'mindsdb.service', { Unit: { BindsTo: userUnit, After: userUnit }, Service: waits })
  await alices(lab, 'assistant.service', { Unit, Service: { ExecStart: '/usr/local/bin/assistant', ...restart } })
}

type Sections = Parameters<typeof formatIni>[0]

async function alices(lab: Lab, unit: string, sections: Sections): Promise<void> {
  const alice = lab.as('alice')
  await alice.writeFile(`${home}/${unit}`, formatIni({ ...sections, Install: { WantedBy: 'default.target' } }))
  await alice.systemctl('daemon-reload')
  await alice.systemctl('enable', unit)
}

async function program(lab: Lab, path: string, text: string): Promise<void> {
  await lab.writeFile(path, text)
  await lab.run('chmod', ['755', path])
}
