import { listOf, type Settings } from '../formats/unit-file.ts'
import { assignmentsOf } from '../formats/unit-variables.ts'
import type { Claim } from '../model/service.ts'
import { claimsOf } from './claims.ts'

/** What runs in the container of a Quadlet takes ports of this machine only where it shares the network. */
export function claimsInside(name: string, settings: Settings, specify: (text: string) => string): Claim[] {
  if (!listOf(settings, 'Container.Network').some(({ value }) => value === 'host')) return []
  const [exec] = listOf(settings, 'Container.Exec').slice(-1)
  const assigned = listOf(settings, 'Container.Environment').flatMap((setting) => assignmentsOf(setting, specify))
  return claimsOf({
    name,
    commands: exec === undefined ? [] : [{ text: `${name} ${specify(exec.value)}`, origin: exec.origin }],
    variables: assigned.map((one) => ({ text: `${one.name}=${one.value}`, origin: one.origin })),
  })
}
