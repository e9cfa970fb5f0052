import type { Lab } from '../lab.ts'
import type { Listeners } from '../listeners.ts'
import { type File, formatIni, type Section } from './ini.ts'
import { servers } from './server.ts'

export type Unit = {
  /** Without its .service. */
  readonly name: string
  readonly port: number
  readonly command?: string
  /** More keys of [Service], such as Restart. */
  readonly service?: Section
}

export type UserUnit = Unit & { readonly user?: string }

export function systemUnitFile(unit: Unit): File {
  return { path: `/etc/systemd/system/${unit.name}.service`, text: unitText(unit, 'multi-user.target') }
}

export function userUnitFile({ user = 'alice', ...unit }: UserUnit): File {
  return { path: `/home/${user}/.config/systemd/user/${unit.name}.service`, text: unitText(unit, 'default.target') }
}

export async function systemUnit(lab: Lab, unit: Unit): Promise<Listeners> {
  await startSystemUnit(lab, unit)
  return lab.listening(unit.port)
}

/** For one that may not get its port. */
export async function startSystemUnit(lab: Lab, unit: Unit): Promise<void> {
  const { path, text } = systemUnitFile(unit)
  await lab.writeFile(path, text)
  await lab.systemctl('daemon-reload')
  await lab.systemctl('start', `${unit.name}.service`)
}

export async function userUnit(lab: Lab, unit: UserUnit): Promise<Listeners> {
  await startUserUnit(lab, unit)
  return lab.listening(unit.port)
}

export async function startUserUnit(lab: Lab, unit: UserUnit): Promise<void> {
  const user = lab.as(unit.user ?? 'alice')
  const { path, text } = userUnitFile(unit)
  await user.writeFile(path, text)
  await user.systemctl('daemon-reload')
  await user.systemctl('start', `${unit.name}.service`)
}

function unitText({ port, command = servers.busybox(port), service = {} }: Unit, wantedBy: string): string {
  return formatIni({ Service: { ExecStart: command, ...service }, Install: { WantedBy: wantedBy } })
}
