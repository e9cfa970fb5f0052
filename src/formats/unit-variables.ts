import type { Origin } from '../model/requirement.ts'
import { listOf, placeOf, type Setting, type Settings } from './unit-file.ts'
import { splitWords } from './unit-words.ts'

export interface Variable {
  name: string
  value: string
  origin: Origin
}

/** As many as are looked at for ports. */
const MOST_VARIABLES = 1_000
const VARIABLE = /^([A-Za-z_]\w*)=(.*)$/s

/** What one line of Environment= sets. */
export function assignmentsOf(setting: Setting, specify: (text: string) => string): Variable[] {
  return (splitWords(setting.value) ?? []).slice(0, MOST_VARIABLES).flatMap((word) => {
    const [, name, value = ''] = VARIABLE.exec(specify(word)) ?? []
    const port = /^\d{1,5}$/.test(value) ? placeOf(setting, Number(value)) : setting.origin
    return name === undefined ? [] : [{ name, value, origin: port }]
  })
}

/** What a program gets of all that is set for it: the last of each name, and not what UnsetEnvironment= takes away in the end. */
export function givenOf<One extends Variable>(
  variables: readonly One[],
  settings: Settings,
  specify: (text: string) => string,
): One[] {
  const unset = listOf(settings, 'Service.UnsetEnvironment').flatMap(({ value }) => splitWords(value) ?? [])
  const gone = new Set(unset.map(specify))
  const last = new Map(variables.map((one) => [one.name, one]))
  return [...last.values()].filter(({ name, value }) => !gone.has(name) && !gone.has(`${name}=${value}`))
}
