import { expect, test } from 'vitest'
import { ended } from './port-space/children.ts'
import { describeInSpace } from './port-space/describe-in-space.ts'
import { CLI } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'
import { spokenBy } from './support/spoken.ts'

await describeInSpace('leases whose owner is gone', (space) => {
  const start = async (name: string) => {
    const words = [CLI, 'run', '--quiet', `${name}=any`, '--', 'sh', '-c', 'echo $$ $PPID; exec sleep 1000']
    const child = space.start(process.execPath, words)
    const [, pid, wrapper] = await spokenBy(child).until(/^(\d+) (\d+)$/m)
    const keeperOf = async () => (await leasesIn(space)).sets.find(({ owner }) => owner.pid === Number(pid))?.keeper
    await expect.poll(keeperOf).toBeDefined()
    return { child, pid: Number(pid), wrapper: Number(wrapper), keeper: Number(await keeperOf()) }
  }

  test('are pruned where their keeper was stopped, and nobody else’s', async () => {
    const [gone, lives] = [await start('gone'), await start('lives')]
    process.kill(gone.keeper, 'SIGSTOP')
    process.kill(gone.wrapper, 'SIGKILL')
    process.kill(gone.pid, 'SIGKILL')
    await ended(gone.child)

    const { stdout: table } = await space.exec(process.execPath, [CLI, 'leases'])
    expect(table).toMatch(new RegExp(`^\\S+ +gone +\\d+ +held +pid ${gone.pid}, which has ended +`, 'm'))
    const pruned = await space.exec(process.execPath, [CLI, 'leases', 'prune'])
    expect(pruned).toEqual({
      stdout: expect.stringMatching(/^released \S+: gone \(\d+\)\n$/),
      stderr: '',
      exitCode: 0,
    })
    expect((await leasesIn(space)).sets).toMatchObject([{ owner: { pid: lives.pid }, leases: [{ service: 'lives' }] }])
    process.kill(lives.pid, 'SIGKILL')
    await ended(lives.child)
    expect((await leasesIn(space)).ports).toEqual([])
  })
})
