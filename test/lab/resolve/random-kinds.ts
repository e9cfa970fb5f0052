import type { Beings } from './audit.ts'
import { ALICE, SHELL } from './shell.ts'

// What may be stopped in a random run, what may not, and what happens to it between the look and the act.

export const SCENES = {
  stays: 'nothing happens to it',
  'is restarted': 'it is another one of the same name',
  dies: 'nobody is there',
  respawns: 'who keeps it up has started another one',
  'is swapped': 'its port has somebody else',
  'has lost its number': 'its pid and its port have somebody else',
  'is not allowed': 'it is there, and resolve does not name it',
} as const
export type Scene = keyof typeof SCENES

export interface Kind {
  name: string
  port: number
  /** What `resolve` says. */
  reach: string
  /** Whose check it is. */
  as: 'root' | 'alice'
  scenes: readonly Scene[]
  /** The keys of all that may end with it. */
  own(beings: Beings): string[]
  /** By scene; what is not here needs none. */
  commands: Partial<Record<Scene, string>>
  /** It is there for the next run. */
  again: string
  /** Of one that comes back: how long its port is waited for. */
  longestMs?: number
}

const { served, pidAt, swap, endSwap } = SHELL
const DIES: readonly Scene[] = ['stays', 'is restarted', 'dies', 'is swapped']
const RESPAWNS: readonly Scene[] = ['stays', 'is restarted', 'respawns', 'is swapped']

/** Plain ones stay away when they die, others are started again by their manager. */
interface Made {
  port: number
  isKept?: boolean
}

function unit(manager: 'system' | 'user', { port, isKept = false }: Made): Kind {
  const name = isKept ? 'kept' : 'plain'
  const systemctl = manager === 'system' ? 'systemctl' : `${ALICE} systemctl --user`
  const ref = `${manager}:${name}.service`
  const isIn = (cgroup: string) =>
    cgroup.endsWith(`/${name}.service`) && cgroup.includes('/user@1001.service/') === (manager === 'user')
  const kill = `${systemctl} kill --signal=KILL ${name}`
  return {
    ...{ name: ref, port, reach: ref, as: 'root', scenes: isKept ? RESPAWNS : DIES },
    own: (beings) => [ref, ...keysOf(beings, ({ cgroup = '' }) => isIn(cgroup))],
    commands: {
      'is restarted': `${systemctl} restart ${name}; ${served(port)}`,
      dies: kill,
      respawns: `${kill}; sleep 0.5; ${served(port)}`,
      'is swapped': `${systemctl} stop ${name}; ${swap(port)}`,
    },
    again: `${endSwap(port)}; ${systemctl} start ${name}; ${served(port)}`,
  }
}

function box({ port, isKept = false }: Made): Kind {
  const name = isKept ? 'kept' : 'plain'
  const ref = `docker:${name}`
  return {
    ...{ name: ref, port, reach: ref, as: 'root' },
    scenes: isKept ? ['stays', 'is restarted', 'is swapped'] : DIES,
    // Its processes, its shim and its docker-proxies.
    own: (beings) => {
      const [id = ref] = /[0-9a-f]{64}/.exec(beings.get(ref)?.life ?? '') ?? []
      const isOfIt = ({ cgroup = '', words = '' }) =>
        cgroup.includes(id) || words.includes(id) || (words.includes('docker-proxy') && words.includes(` ${port} `))
      return [ref, ...keysOf(beings, isOfIt)]
    },
    commands: {
      'is restarted': `docker restart -t 0 ${name}; ${served(port)}`,
      dies: `docker kill ${name}`,
      'is swapped': `docker stop -t 0 ${name}; ${swap(port)}`,
    },
    again: `${endSwap(port)}; docker start ${name}; ${served(port)}`,
  }
}

function program({ port, isKept = false }: Made): Kind {
  const name = isKept ? 'kept' : 'plain'
  const kill = `kill -9 $(supervisorctl pid ${name})`
  return {
    ...{ name: `supervisor:${name}`, port, reach: 'programs', as: 'root', scenes: isKept ? RESPAWNS : DIES },
    own: (beings) => atPort(beings, port),
    commands: {
      'is restarted': `supervisorctl restart ${name}; ${served(port)}`,
      dies: kill,
      respawns: `${kill}; sleep 0.5; ${served(port)}`,
      'is swapped': `supervisorctl stop ${name}; ${swap(port)}`,
    },
    again: `${endSwap(port)}; supervisorctl start ${name}; ${served(port)}`,
  }
}

/** Of nobody but its user; a deaf one ignores SIGTERM. */
function bare(as: Kind['as'], port: number, manner: 'plain' | 'deaf'): Kind {
  const start = SHELL.start(as, port, manner)
  const kill = `kill -9 ${pidAt(port)}`
  return {
    ...{ name: `process:${as}'s ${manner} one`, port, reach: 'processes', as },
    scenes: [...DIES, 'has lost its number'],
    own: (beings) => atPort(beings, port),
    commands: {
      'is restarted': `${kill}; ${start}; ${served(port)}`,
      dies: kill,
      'is swapped': `${kill}; ${swap(port)}`,
      'has lost its number': `${SHELL.takeNumber(as, port, manner)}; ${served(port)}`,
    },
    again: `${endSwap(port)}; ${kill} 2>/dev/null; ${SHELL.free(port)}; ${start}; ${served(port)}`,
  }
}

/** A script starts it again. */
function keptProcess(port: number): Kind {
  return {
    ...{ name: 'process:a kept one', port, reach: 'processes', as: 'root', scenes: ['stays', 'respawns'] },
    own: (beings) => atPort(beings, port),
    commands: { respawns: `kill -9 ${pidAt(port)}; sleep 0.5; ${served(port)}` },
    ...{ again: served(port), longestMs: 5_000 },
  }
}

/** Somebody is in the way who is not to be stopped for it. */
function foreign(name: string, port: number, more: Pick<Kind, 'reach' | 'as'>): Kind {
  return { ...{ name, port, ...more }, scenes: ['is not allowed'], own: () => [], commands: {}, again: 'true' }
}

export const KINDS: readonly Kind[] = [
  unit('system', { port: 7701 }),
  unit('system', { port: 7702, isKept: true }),
  unit('user', { port: 7703 }),
  unit('user', { port: 7704, isKept: true }),
  { ...unit('user', { port: 7703 }), name: 'user:plain.service for alice', as: 'alice' },
  box({ port: 7705 }),
  box({ port: 7706, isKept: true }),
  program({ port: 7707 }),
  program({ port: 7708, isKept: true }),
  bare('root', 7709, 'plain'),
  bare('root', 7710, 'deaf'),
  bare('alice', 7711, 'plain'),
  bare('alice', 7712, 'deaf'),
  keptProcess(7713),
  foreign("process of alice's", 7711, { reach: 'processes, leftovers', as: 'root' }),
  foreign("process of root's", 7709, { reach: 'processes, leftovers', as: 'alice' }),
  foreign('unit of the system', 7701, { reach: 'user-services, system:kept.service', as: 'root' }),
  foreign('unit of a user', 7704, { reach: 'system-services, user:plain.service', as: 'root' }),
  foreign('container', 7706, { reach: 'processes, system-services, docker:plain', as: 'root' }),
  foreign('program of supervisor', 7707, { reach: 'processes, system-services, supervisor:kept', as: 'root' }),
]

function keysOf(beings: Beings, isMeant: (being: { cgroup?: string; words?: string }) => boolean): string[] {
  return [...beings].filter(([, being]) => isMeant(being)).map(([key]) => key)
}

function atPort(beings: Beings, port: number): string[] {
  return SHELL.pidsAt(port)
    .map((pid) => `process ${pid}`)
    .filter((key) => beings.has(key))
}
