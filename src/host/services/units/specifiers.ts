import { hostname } from 'node:os'
import { parseUnitName, unescapeName } from '../../../formats/unit-name.ts'
import type { Realm } from './realms.ts'

/** `%i` and its like, for one unit of one manager; what is not known here is left as it stands. */
export function specifiersOf(unit: string, realm: Realm): (text: string) => string {
  let known: Record<string, string> | undefined
  return (text) => {
    if (!text.includes('%')) return text
    known ??= tableOf(unit, realm)
    return text.replaceAll(/%([\w%])/g, (whole, letter: string) => known?.[letter] ?? whole)
  }
}

function tableOf(unit: string, { account, runtime, key }: Realm): Record<string, string> {
  const { stem = unit, prefix = unit, instance = '' } = parseUnitName(unit) ?? {}
  const last = prefix.slice(prefix.lastIndexOf('-') + 1)
  const host = hostname()
  const isSystem = key === 'system'
  const { name, uid, gid, home } = account
  return {
    ...{ '%': '%', n: unit, N: stem, p: prefix, P: unescapeName(prefix), i: instance, I: unescapeName(instance) },
    ...{ j: last, J: unescapeName(last), f: `/${unescapeName(instance || prefix)}`, t: runtime, H: host },
    ...{ l: host.replace(/\..*$/, ''), h: home, u: name, U: `${uid}`, G: `${gid}`, T: '/tmp', V: '/var/tmp' },
    ...(isSystem ? { S: '/var/lib', C: '/var/cache', L: '/var/log', E: '/etc' } : {}),
    ...(isSystem ? {} : { S: `${home}/.local/state`, C: `${home}/.cache`, L: `${home}/.local/state/log` }),
    ...(isSystem ? {} : { E: `${home}/.config` }),
  }
}
