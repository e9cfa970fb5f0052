import type { Lab } from '../lab.ts'

export type Side = 'system' | 'user'

export type Incident = { readonly systemUnit: string; readonly userUnit: string; readonly port: number }

/** A unit of the system and one of alice, which runs a container, and the port that both want. */
export function sidesOf(lab: Lab, { systemUnit, userUnit, port }: Incident) {
  const units = { system: systemUnit, user: userUnit }
  const systemctl = (side: Side, ...args: string[]) =>
    side === 'user'
      ? lab.as('alice').exec('systemctl', ['--user', ...args, userUnit])
      : lab.exec('systemctl', [...args, systemUnit])
  const start = (side: Side) => systemctl(side, 'start', '--no-block')
  const has = async (side: Side) => {
    const { holders } = await lab.listeners(port)
    return holders.length > 0 && holders.every(({ name }) => (name === 'rootlessport') === (side === 'user'))
  }
  const restarts = async (side: Side) =>
    Number((await systemctl(side, 'show', '--property=NRestarts', '--value')).stdout)
  return {
    start,
    has,
    isFlapping: (side: Side) => lab.until(async () => (await restarts(side)) >= 2, `${units[side]} to flap`),
    /** Both are down, and start at the next boot. */
    async rest() {
      for (const side of ['user', 'system'] as const) {
        for (const verb of ['unmask', 'enable', 'stop', 'reset-failed']) await systemctl(side, verb)
      }
      await lab.until(async () => (await lab.listeners(port)).text === '', `nobody at ${port}`)
    },
    async up(side: Side) {
      await start(side)
      await lab.until(() => has(side), `${units[side]} to have ${port}`)
    },
  }
}

export const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1_000))
