import { expect } from 'vitest'
import type { JsonFinding, JsonReport } from '../../../src/report/report-shape.ts'
import { bootLab, type Check, type Lab } from '../lab.ts'

export type Look = {
  /** Root, unless given. */
  readonly user?: string
  /** The `services` input. */
  readonly services?: string
  /** With them it is a check of these needs. */
  readonly needs?: readonly string[]
}

export type Seen = {
  /** All findings but those that say what could not be seen. */
  readonly troubles: readonly JsonFinding[]
  readonly gaps: JsonReport['gaps']
  readonly report: JsonReport
  readonly exitCode: number | null
}

export type Remedy = JsonFinding['remedies'][number]

/** Looks at the services of a lab, and does as it is told. */
export type Watching = {
  look(what?: Look): Promise<Seen>
  /** The only trouble of the machine; it is an error if there are none or more. */
  only(what?: Look): Promise<JsonFinding>
  /** As that user would in a terminal. */
  paste(command: string | undefined, user?: string): Promise<string>
  /** Pastes what keeps one of the sides: the machine is clean then. Pastes its undo: the trouble is back. */
  keeps(ref: string, kept: Kept): Promise<Remedy>
  processesAt(port: number): Promise<number>
}

export type Kept = Look & {
  /** What is to be seen on the machine that was put right, before anything is taken back. */
  readonly whenFixed?: () => Promise<void>
}

export function watching(lab: Lab): Watching {
  /** A machine that is busy with other things may keep its managers from answering in time. */
  const checked = async (args: readonly string[], user: string | undefined, times = 5): Promise<Check> => {
    const told = await lab.check(args, user === undefined ? {} : { user })
    const isLate = told.report.gaps.some(({ reason }) => /did not answer within/.test(reason))
    return isLate && times > 1 ? checked(args, user, times - 1) : told
  }
  const look: Watching['look'] = async ({ user, services = 'all', needs } = {}) => {
    const args = needs === undefined ? ['services'] : [...needs]
    const { report, exitCode } = await checked([...args, '--services', services], user)
    const troubles = report.findings.filter(({ kind }) => kind !== 'host-unreadable')
    return { troubles, gaps: report.gaps, report, exitCode }
  }
  const only: Watching['only'] = async (what) => {
    const { troubles } = await look(what)
    expect(troubles.map(({ message }) => message)).toHaveLength(1)
    return troubles[0] as JsonFinding
  }
  const paste: Watching['paste'] = (command = 'false', user = 'root') =>
    lab.run('bash', ['-c', command], user === 'root' ? {} : { user })
  return {
    look,
    only,
    paste,
    async keeps(ref, { whenFixed = async () => {}, ...what }) {
      const { remedies } = await only(what)
      const way = remedies.find(({ title }) => title.startsWith(`keep ${ref}`))
      if (way === undefined) throw new Error(`no way keeps ${ref}: ${JSON.stringify(remedies)}`)
      if (way.command !== undefined) await paste(way.command, what.user)
      await lab.until(async () => (await look(what)).exitCode === 0, `a clean machine after ${way.command}`)
      await whenFixed()
      // What fails again says so by its exit code.
      await lab.exec('bash', ['-c', way.undo ?? 'true'], what.user === undefined ? {} : { user: what.user })
      return way
    },
    processesAt: async (port) => new Set((await lab.listeners(port)).holders.map(({ pid }) => pid)).size,
  }
}

const SETTINGS = ['etc/systemd', 'etc/supervisor', 'etc/containers', 'var/lib/systemd/linger', 'home/alice/.config']

/** Another boot of the same machine, as far as its settings tell what starts: for as long as `body` takes. */
export async function rebooted(lab: Lab, body: (again: Lab) => Promise<void>, seed = ''): Promise<void> {
  const script = `cd / && tar -cz --ignore-failed-read ${SETTINGS.join(' ')} | base64 -w 0`
  const settings = (await lab.run('bash', ['-c', script])).trim()
  const restore = `cd /; rm -rf ${SETTINGS.join(' ')}; base64 -d <<<'${settings}' | tar -xz\n`
  const again = await bootLab({ seed: `${seed}${restore}` })
  try {
    await body(again)
  } finally {
    await again.close()
  }
}
