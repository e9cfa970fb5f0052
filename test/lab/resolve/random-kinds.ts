// What may be stopped in a random run, and what happens to it between the look and the act.

export type Told = {
  kind: string
  scene: string
  /** The one that may be stopped is as it was before the act. */
  isSame: boolean
  result: string
  reason: string
  /** Everybody else who is not as before. */
  touched: string[]
  /** What could not be taken back. */
  failed: string[]
}

export type Kind = {
  /** As it is counted. */
  name: string
  port: number
  reach: string
  restart: string
  kill: string
  stop: string
  /** It is there for the next run. */
  again: string[]
  isKeptUp: boolean
}

export const ALICE =
  'setpriv --reuid 1001 --regid 1001 --init-groups env XDG_RUNTIME_DIR=/run/user/1001 HOME=/home/alice'

const served = (port: number) =>
  `for i in $(seq 200); do ss -Hltn 'sport = :${port}' | grep -q . && break; sleep 0.05; done`

function unit(manager: 'system' | 'user', name: string, port: number): Kind {
  const systemctl = manager === 'system' ? 'systemctl' : `${ALICE} systemctl --user`
  return {
    ...{ name: `${manager}:${name}.service`, port, reach: `${manager}:${name}.service` },
    restart: `${systemctl} restart ${name} && ${served(port)}`,
    kill: `${systemctl} kill --signal=KILL ${name}`,
    stop: `${systemctl} stop ${name}`,
    again: [
      `${systemctl} stop swapped 2>/dev/null; systemctl stop swap-${port} 2>/dev/null; ${systemctl} start ${name}`,
      served(port),
    ],
    isKeptUp: name.startsWith('kept'),
  }
}

function box(name: string, port: number): Kind {
  return {
    ...{ name: `docker:${name}`, port, reach: `docker:${name}` },
    restart: `docker restart -t 0 ${name} && ${served(port)}`,
    kill: `docker exec ${name} kill -9 1; docker kill ${name} || true`,
    stop: `docker stop -t 0 ${name}`,
    again: [`systemctl stop swap-${port} 2>/dev/null; docker start ${name}`, served(port)],
    isKeptUp: name.startsWith('kept'),
  }
}

export const KINDS: readonly Kind[] = [
  unit('system', 'plain', 7701),
  unit('system', 'kept', 7702),
  unit('user', 'plain', 7703),
  unit('user', 'kept', 7704),
  box('plain', 7705),
  box('kept', 7706),
]

export type Scene = { name: string; isFor(kind: Kind): boolean; commands(kind: Kind): string[] }

export const SCENES: readonly Scene[] = [
  { name: 'stays', isFor: () => true, commands: () => [] },
  { name: 'is restarted', isFor: () => true, commands: ({ restart }) => [restart] },
  { name: 'dies', isFor: ({ isKeptUp }) => !isKeptUp, commands: ({ kill }) => [kill, 'sleep 0.2'] },
  {
    name: 'respawns',
    isFor: ({ isKeptUp, name }) => isKeptUp && !name.startsWith('docker'),
    commands: ({ kill, port }) => [kill, 'sleep 0.5', served(port)],
  },
  /** Its port has another by then, who is not to be touched. */
  {
    name: 'is swapped',
    isFor: () => true,
    commands: ({ stop, port }) => [stop, `systemctl start swap-${port}`, served(port)],
  },
]
