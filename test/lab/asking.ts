import { expect } from 'vitest'
import type { JsonHolder, JsonReport } from '../../src/report/report-shape.ts'
import type { Lab } from './lab.ts'

export type Finding = JsonReport['findings'][number]
export type Gap = JsonReport['gaps'][number]
export type Asked = { readonly holders: readonly JsonHolder[]; readonly gaps: readonly Gap[]; readonly ways: Ways }
type Ways = Finding['remedies']

type As = { readonly user?: string | undefined; readonly env?: Readonly<Record<string, string>> }

/** Asks the command line of this checkout about one need, and does as it says. */
export type Asking = {
  who(need: string, as?: As): Promise<Asked>
  /** As that user would in a terminal: in the directory that a login begins in. */
  paste(command: string | undefined, user?: string): Promise<string>
  isFree(need: string): Promise<boolean>
  /** Pastes the first way out, sees that the port is free, pastes its undo, and sees that it is held as before. */
  freesAndUndoes(need: string, user?: string): Promise<string | undefined>
}

export function asking(lab: Lab): Asking {
  const isFree = async (need: string) => (await lab.check([need])).report.findings.every(({ holders: [one] }) => !one)
  const who: Asking['who'] = async (need, { user, env = {} } = {}) => {
    const { report } = await lab.check([need], { env, ...(user === undefined ? {} : { user }) })
    const finding = report.findings.find(({ kind }) => kind === 'port-in-use')
    if (finding === undefined) throw new Error(`${need} is held by nobody: ${JSON.stringify(report)}`)
    return { holders: finding.holders, gaps: report.gaps, ways: finding.remedies }
  }
  const paste: Asking['paste'] = (command = 'false', user = 'root') => lab.run('bash', ['-c', command], { user })
  return {
    who,
    paste,
    isFree,
    async freesAndUndoes(need, user) {
      const { holders, ways } = await who(need, { user })
      const [way] = ways
      await paste(way?.command, user)
      await lab.until(() => isFree(need), `${need} to be free after ${way?.command}`)
      await paste(way?.undo, user)
      await lab.until(async () => !(await isFree(need)), `${need} to be held after ${way?.undo}`)
      // While podman starts a container, what helps it to do so has the socket too.
      const held = async () => (await who(need, { user })).holders.map(lasting)
      await expect.poll(held, { timeout: 5_000 }).toEqual(holders.map(lasting))
      return way?.command
    },
  }
}

/** What is the same after a new start: what is removed when it stops comes back as another one. */
function lasting({ address, container, manager }: JsonHolder) {
  const id = container?.isTemporary === true ? undefined : container?.id
  return { address, unit: manager?.unit, container: { ...container, id, address: undefined } }
}
