import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { held, hold, needs, ports, reaches } from './held-services.ts'
import { resolving, type State } from './incidents/resolving.ts'

// Whoever puts things right is killed in the middle of it: the next undo has everything as before.

const CLI = ['node', '/opt/port-preflight/dist/cli.js']
const ALL = Object.keys(ports)
/** Of the time that it takes when nobody kills it. */
const MOMENTS = [0.25, 0.35, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]

await describeInLab('a resolution that is killed', (lab) => {
  const { state, expectAsBefore, expectNothingLeft, undo } = resolving(lab)
  let before: State
  let wholeMs = 0
  const killedAfter = (ms: number, args: readonly string[], isAlone: boolean) => {
    const alone = isAlone ? ['--foreground'] : []
    const words = ['--signal=KILL', ...alone, `${(ms / 1_000).toFixed(2)}`, ...CLI, ...args]
    return lab.exec('timeout', words, { seconds: 60 })
  }
  const check = ['check', ...needs, '--resolve', reaches]

  test('takes a while when nobody kills it, and is undone', async () => {
    await hold(lab)
    before = await state()
    const from = performance.now()
    const { stdout } = await lab.cli([...check, '--json'])
    wholeMs = performance.now() - from
    const { outcomes } = JSON.parse(stdout)
    expect(outcomes.map(({ result }: { result: string }) => result)).toEqual(['done', 'done', 'done', 'done'])
    expect(await held(lab)).toEqual([])
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
    expect(await held(lab)).toEqual(ALL)
  })

  describe.each([
    ['alone, so that its calls go on', true],
    ['with all that it has started', false],
  ])('%s', (_, isAlone) => {
    test.each(MOMENTS)('after %d of its time', async (moment) => {
      await killedAfter(wholeMs * moment, check, isAlone)
      const { stdout, exitCode } = await undo('root')
      expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('could not')])
      await expectAsBefore(before)
      expect(await held(lab)).toEqual(ALL)
      await expectNothingLeft('root')
    })
  })

  test.each([0.2, 0.5, 0.8])('and so is the undo, after %d of its time', async (moment) => {
    await lab.cli(check)
    await killedAfter(2_000 * moment, ['undo'], false)
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })
})
