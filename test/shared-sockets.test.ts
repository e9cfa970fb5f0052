import { expect, test } from 'vitest'
import { describeInSpace } from './port-space/describe-in-space.ts'
import type { PortSpace } from './port-space/port-space.ts'
import { checkIn } from './support/cli.ts'

// One socket in several processes: all of them are named, and all of them have to end.

await describeInSpace('a socket that several processes have', (space) => {
  const findingAt = async (port: number) => {
    const [finding] = (await checkIn(space, [`${port}`])).report.findings
    return { finding, pids: finding?.holders.map(({ process }) => process?.pid ?? 0) ?? [] }
  }

  test('is that of the master and of every worker', async () => {
    const forked = await startPerl(space, 24_020, 'for (1 .. 4) { if (!fork) { told(); sleep 60; exit } } told()')
    const { finding, pids } = await findingAt(24_020)
    expect(pids).toHaveLength(5)
    expect([...pids].sort(byNumber)).toEqual(forked.sort(byNumber))
    expect(finding?.remedies[0]?.command).toBe(`kill ${pids.join(' ')}`)
    expect(finding?.message).toMatch(/, shared with perl \(pid \d+\), perl \(pid \d+\), perl \(pid \d+\) and 1 more$/)
  })

  test('is that of a grandchild whose parent has closed it', async () => {
    const middle = 'if (!fork) { told(); sleep 60; exit } close $s; sleep 60; exit'
    const forked = await startPerl(space, 24_021, `if (!fork) { ${middle} } told()`)
    expect((await findingAt(24_021)).pids).toEqual(forked.sort(byNumber))
  })

  test('is that of workers of workers', async () => {
    const workers =
      'for (1 .. 2) { if (!fork) { if (!fork) { told(); sleep 60; exit } told(); sleep 60; exit } } told()'
    const forked = await startPerl(space, 24_022, workers)
    const { pids } = await findingAt(24_022)
    expect(pids).toHaveLength(5)
    expect([...pids].sort(byNumber)).toEqual(forked.sort(byNumber))
  })
})

function byNumber(one: number, other: number): number {
  return one - other
}

/** Listens, does as the body says, and stays. The pids are those that call `told()`, two or five. */
async function startPerl(space: PortSpace, port: number, body: string): Promise<number[]> {
  const script = `
    use Socket; $| = 1; sub told { syswrite(STDOUT, "$$\\n") }
    socket(my $s, PF_INET, SOCK_STREAM, 0); bind($s, sockaddr_in(${port}, INADDR_ANY)) or die; listen($s, 5);
    ${body}; sleep 60`
  const child = space.start('perl', ['-e', script])
  const expected = body.includes('1 .. ') ? 5 : 2
  let text = ''
  for await (const chunk of child.stdout) {
    text += chunk
    if (text.trim().split('\n').length === expected) break
  }
  return text.trim().split('\n').map(Number)
}
