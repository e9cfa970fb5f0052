import { readdirSync, readFileSync } from 'node:fs'
import { ALICE, ask } from './shell.ts'

// Run in a lab, by its node, as root: everybody who is there.

export interface Being {
  /** Another one where he was ended, started again, stopped or signalled. */
  life: string
  cgroup?: string
  words?: string
}

export type Beings = ReadonlyMap<string, Being>

/** Where those write who take note of their signals, a file each. */
export const NOTES = '/run/notes'

/** Units of both managers, containers, those who take note of signals, and every process. */
export async function everybody(): Promise<Beings> {
  const managed = [units('system', 'systemctl'), units('user', `${ALICE} systemctl --user`), boxes()]
  return new Map([...(await Promise.all(managed)).flat(), ...notes(), ...processes()])
}

async function units(manager: string, systemctl: string): Promise<[string, Being][]> {
  const said = await ask(`${systemctl} show '*.service' '*.socket' --state=active --property=Id,InvocationID,MainPID`)
  return said
    .trim()
    .split('\n\n')
    .map((block) => {
      const { Id, InvocationID, MainPID } = Object.fromEntries(block.split('\n').map((line) => line.split('=')))
      return [`${manager}:${Id}`, { life: `${InvocationID} ${MainPID}` }]
    })
}

/** One that was started again has other processes. */
async function boxes(): Promise<[string, Being][]> {
  const said = await ask(`docker ps --no-trunc --format '{{.Names}} {{.ID}}'`)
  return said
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name, life = '']) => [`docker:${name}`, { life }])
}

function notes(): [string, Being][] {
  return readdirSync(NOTES).map((who) => [`signals to ${who}`, { life: readFileSync(`${NOTES}/${who}`, 'utf8') }])
}

export function processes(): [string, Being][] {
  return readdirSync('/proc').flatMap((pid): [string, Being][] => {
    const being = /^\d+$/.test(pid) ? readProcess(pid) : undefined
    return being === undefined ? [] : [[`process ${pid}`, being]]
  })
}

/** Of one that has ended nothing, whether anybody has waited for it or not. */
function readProcess(pid: string): Being | undefined {
  try {
    const text = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8')
    const stat = text('stat')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state = ''] = fields
    if (state === 'Z' || state === 'X') return undefined
    const life = `since ${fields[19]}${state === 'T' ? ', stopped' : ''}`
    return { life, cgroup: text('cgroup').trim(), words: text('cmdline').replaceAll('\0', ' ') }
  } catch {
    return undefined
  }
}

/** Who was there and is not, or is not the same, but for those whose end was allowed. */
export function touched(before: Beings, after: Beings, allowed: Beings = new Map()): string[] {
  const others = [...before].filter(([key, { life }]) => allowed.get(key)?.life !== life)
  const hit = others.filter(([key, { life }]) => after.get(key)?.life !== life)
  return hit.map(([key, { life, words = '' }]) => `${key} (${words}): ${life}, and now ${after.get(key)?.life}`)
}
