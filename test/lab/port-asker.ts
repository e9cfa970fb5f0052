import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { JsonHolder, JsonReport } from '../../src/report/report-shape.ts'
import type { Lab } from './lab.ts'

export type Finding = JsonReport['findings'][number]
type Gap = JsonReport['gaps'][number]
type Remedy = Finding['remedies'][number]

/** Who asks: root without a session, unless given. */
type User = string | undefined

/** Asks the command line about one port, and does as it says. */
export type PortAsker = {
  report(port: string | number, user?: User): Promise<JsonReport>
  finding(port: string | number, user?: User): Promise<Finding>
  holders(port: string | number, user?: User): Promise<readonly JsonHolder[]>
  /** The only one there is. */
  holder(port: string | number, user?: User): Promise<JsonHolder>
  gaps(port: string | number, user?: User): Promise<readonly Gap[]>
  /** The first one, which is to free the port. */
  remedy(port: string | number, user?: User): Promise<Remedy>
  command(port: string | number, user?: User): Promise<string | undefined>
  /** As a person would: in a shell of that user's. */
  paste(command: string | undefined, user?: User): Promise<string>
  isFree(port: string | number): Promise<boolean>
  /** Pastes what it says, proves that the port is free and stays so for that long, and returns what undoes it. */
  free(port: string | number, options?: { user?: User; seconds?: number }): Promise<Remedy>
}

export function portAsker(lab: Lab): PortAsker {
  const report: PortAsker['report'] = async (port, user) =>
    (await lab.check([`${port}`], user === undefined ? {} : { user })).report
  const finding: PortAsker['finding'] = async (port, user) => {
    const { findings } = await report(port, user)
    const found = findings.find(({ kind }) => kind === 'port-in-use' || kind === 'port-shared')
    if (found === undefined) throw new Error(`${port} is in use by nobody: ${JSON.stringify(findings)}`)
    return found
  }
  const remedy: PortAsker['remedy'] = async (port, user) => {
    const [first] = (await finding(port, user)).remedies
    if (first === undefined) throw new Error(`nothing frees ${port}`)
    return first
  }
  const holders: PortAsker['holders'] = async (port, user) => (await finding(port, user)).holders
  const paste: PortAsker['paste'] = (command = 'false', user = 'root') =>
    lab.run('sh', ['-c', command], user === 'root' ? {} : { user })
  const isFree: PortAsker['isFree'] = async (port) => (await report(port)).requirements[0]?.status === 'usable'
  return {
    ...{ report, finding, holders, remedy, paste, isFree },
    async holder(port, user) {
      const all = await holders(port, user)
      expect(all).toHaveLength(1)
      return all[0] ?? {}
    },
    gaps: async (port, user) => (await report(port, user)).gaps,
    command: async (port, user) => (await remedy(port, user)).command,
    async free(port, { user, seconds = 0 } = {}) {
      const first = await remedy(port, user)
      await paste(first.command, user)
      await lab.until(() => isFree(port), `${port} to be free after: ${first.command}`)
      await sleep(seconds * 1_000)
      expect(await isFree(port)).toBe(true)
      return first
    },
  }
}
