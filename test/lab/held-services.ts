import { webImage } from './containers.ts'
import { supervisorProgram, systemUnit, userUnit } from './holders/index.ts'
import type { Lab } from './lab.ts'

// A port each of a unit, a unit of alice, a program of supervisor and a container that takes 2 s to stop.

export const ports = { unit: 7601, user: 7602, program: 7603, container: 7604 } as const
export const needs = Object.entries(ports).map(([name, port]) => `${name}=${port}`)
export const reaches = 'system-services,user-services,programs,containers'

export async function hold(lab: Lab): Promise<void> {
  await systemUnit(lab, { name: 'held', port: ports.unit })
  await userUnit(lab, { name: 'held', port: ports.user })
  await supervisorProgram(lab, { program: 'held', port: ports.program })
  const docker = await lab.docker()
  await docker('run', '-d', '--name', 'held', '--stop-timeout=2', '-p', `${ports.container}:80`, webImage)
  await lab.listening(ports.container)
}

/** By their names, whoever listens now. */
export async function held(lab: Lab): Promise<string[]> {
  const seen = await Promise.all(
    Object.entries(ports).map(async ([name, port]) => [name, (await lab.listeners(port)).text] as const),
  )
  return seen.filter(([, text]) => text !== '').map(([name]) => name)
}
