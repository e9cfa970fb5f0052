import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { servers } from './holders/server.ts'
import { resolving } from './incidents/resolving.ts'

// What failed again and again when it was stopped does so again when that is taken back, and who had the port has it.

const PORT = 7661
const unit = 'loop.service'
const again = { Restart: 'always', RestartSec: '1' }
const manners = { 'at once': again, late: { ...again, ExecStartPost: '/bin/sleep 1' } } as const
/** When its start comes back, who has the port, and what is resolved. */
const rows = [
  ['at once', 'system', 'keep user'],
  ['at once', 'user', 'keep system'],
  ['at once', 'system', 'a need'],
  ['late', 'system', 'keep system'],
  ['late', 'system', 'keep user'],
  ['late', 'user', 'keep user'],
  ['late', 'user', 'a need'],
] as const

await describeInLab('a unit in a restart loop', (lab) => {
  const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  const alice = lab.as('alice')
  const commandOf = (side: string) => (side === 'system' ? lab : alice)
  const show = async (side: string, property: string) =>
    (await commandOf(side).systemctl('show', `--property=${property}`, '--value', unit)).trim()
  /** It tries again, whatever it was counted to before. */
  const isLooping = async (side: string) => {
    const invocation = await show(side, 'InvocationID')
    await lab.until(async () => !['', invocation].includes(await show(side, 'InvocationID')), `the next try of ${side}`)
    expect(await show(side, 'NRestarts')).not.toBe('0')
  }
  const holder = async () => {
    const { text } = await lab.listening(PORT)
    const [{ pid } = { pid: 0 }] = (await lab.listeners(PORT)).holders
    const cgroup = await lab.run('cat', [`/proc/${pid}/cgroup`])
    return text !== '' && cgroup.includes('user@1001') ? 'user' : 'system'
  }
  const race = async (winner: string) => {
    for (const side of ['system', 'user']) await commandOf(side).systemctl('stop', unit)
    await commandOf(winner).systemctl('start', unit)
    await lab.listening(PORT)
    const loser = winner === 'system' ? 'user' : 'system'
    await commandOf(loser).exec('systemctl', [...(loser === 'user' ? ['--user'] : []), 'start', '--no-block', unit])
    await lab.until(async () => Number(await show(loser, 'NRestarts')) >= 2, `${loser} to flap`)
    return loser
  }

  const install = async (manner: keyof typeof manners) => {
    const text = (wantedBy: string) =>
      holders.formatIni({
        Unit: { StartLimitIntervalSec: '0' },
        Service: { ExecStart: servers.python(PORT), ...manners[manner] },
        Install: { WantedBy: wantedBy },
      })
    await lab.writeFile(`/etc/systemd/system/${unit}`, text('multi-user.target'))
    await alice.writeFile(`/home/alice/.config/systemd/user/${unit}`, text('default.target'))
    for (const side of ['system', 'user']) {
      await commandOf(side).systemctl('daemon-reload')
      await commandOf(side).systemctl('enable', unit)
    }
  }

  test.each(rows)('whose start comes back %s, beside that of the %s: %s', async (manner, winner, what) => {
    await install(manner)
    const loser = await race(winner)
    const before = await state()
    const keep = what.replace('keep ', '')
    const pair = `loop: { ports: [${PORT}], run-by: [system:${unit}, user:${unit}], keep: ${keep} }`
    const about = what === 'a need' ? [`need=${PORT}`] : ['--services', pair]
    const { report } = await resolve('root', ['check', ...about, '--resolve', 'system-services,user-services'])
    expect(report.outcomes.filter(({ result }) => result !== 'done')).toEqual([])
    if (what === 'a need') expect((await lab.listeners(PORT)).text).toBe('')
    else expect(await holder()).toBe(keep)
    expect(await undo('root')).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await holder()).toBe(winner)
    await isLooping(loser)
    expect(await holder()).toBe(winner)
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })
})
