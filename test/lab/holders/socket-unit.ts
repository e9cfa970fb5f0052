import type { Lab } from '../lab.ts'
import type { Listeners } from '../listeners.ts'
import { formatIni } from './ini.ts'

export type SocketUnit = { readonly name: string; readonly port: number; readonly user?: string }

// It takes the socket that the manager hands over, and lets its callers hang up first, who then keep the TIME_WAIT.
const server = 'import socket; s = socket.socket(fileno=3); [s.accept()[0].recv(1) for _ in iter(int, 1)]'

/** The manager holds the port; a first connection starts the service of the same name, which then holds it too. */
export async function socketUnit(lab: Lab, { name, port, user }: SocketUnit): Promise<Listeners> {
  const commands = user === undefined ? lab : lab.as(user)
  const dir = user === undefined ? '/etc/systemd/system' : `/home/${user}/.config/systemd/user`
  await commands.writeFile(`${dir}/${name}.socket`, formatIni({ Socket: { ListenStream: `${port}` } }))
  const service = formatIni({ Service: { ExecStart: `/usr/bin/python3 -c "${server}"` } })
  await commands.writeFile(`${dir}/${name}.service`, service)
  await commands.systemctl('daemon-reload')
  await commands.systemctl('start', `${name}.socket`)
  return lab.listening(port)
}

/** Calls the port once, from inside. */
export async function connectTo(lab: Lab, port: number): Promise<void> {
  await lab.run('bash', ['-c', `: </dev/tcp/127.0.0.1/${port}`])
}
