import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { describeInSpace } from '../port-space/describe-in-space.ts'
import { CLI } from '../support/cli.ts'
import { startRunner } from '../support/runner.ts'
import type { Told } from '../support/runner-process.ts'

// The committed Action and command line in jobs of runners on one host: whose is a leased port?

const portsOf = ({ outputs }: Told): Record<string, number> => JSON.parse(outputs.ports ?? '{}')
const findingsOf = ({ outputs }: Told) => JSON.parse(outputs.findings ?? '[]')
const kindsOf = (told: Told): string[] => findingsOf(told).map(({ kind }: { kind: string }) => kind)

const jobOf = (run: string, job: string) => ({
  github: { repository: 'octo/widgets', run_id: run, run_attempt: '1', job, server_url: 'https://github.com' },
})

await describeInSpace('a leased port', (space) => {
  test('is the job’s own in its later steps, for the Action and for the command line', async () => {
    const runner = await startRunner(space, jobOf('41', 'ours'))
    const { web = 0 } = portsOf(await runner.uses({ ports: 'web: any' }))
    const second = await runner.uses({ ports: `${web}` })
    expect([second.outcome, kindsOf(second)]).toEqual(['success', []])
    expect(second.log).toMatch(RegExp(`^usable   ${web}, leased to this job \\(need web, since .* UTC\\)$`, 'm'))
    const { log } = await runner.run([process.execPath, CLI, `${web}`])
    expect(log).toContain(`usable   ${web}, leased to this job (need web, since `)
    await runner.finish()
  })
})
