import type { JsonReport } from '../../src/report/report-shape.ts'
import type { Lab } from './lab.ts'

export type Finding = JsonReport['findings'][number]
export const users = ['root', 'alice', 'bob'] as const
export type User = (typeof users)[number]

/** Asks the command line whether the right one listens. */
export type Verifier = {
  /** What each of them is told of one need; the exit code has to agree. */
  statuses(need: string): Promise<Record<User, string>>
  /** The only one that says why it is not so. */
  finding(need: string, user?: User): Promise<Finding>
}

export function verifier(lab: Lab): Verifier {
  const look = (need: string, user: User) => lab.check([need], user === 'root' ? {} : { user })
  const statusFor = async (need: string, user: User) => {
    const { report, exitCode } = await look(need, user)
    const status = report.requirements[0]?.status ?? 'none'
    if ((status === 'listening') !== (exitCode === 0)) {
      throw new Error(`${need} is ${status} for ${user}, exit code ${exitCode}: ${JSON.stringify(report.findings)}`)
    }
    return [user, status] as const
  }
  return {
    statuses: async (need) =>
      Object.fromEntries(await Promise.all(users.map((user) => statusFor(need, user)))) as Record<User, string>,
    async finding(need, user = 'root') {
      const { findings } = (await look(need, user)).report
      const serious = findings.filter(({ severity }) => severity === 'error')
      const [only, ...more] = serious
      if (only === undefined || more.length > 0) throw new Error(`${need}: ${JSON.stringify(findings)}`)
      return only
    },
  }
}
