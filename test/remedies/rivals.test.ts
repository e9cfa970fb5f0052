import { describe, expect, it } from 'vitest'
import type { Manager } from '../../src/model/holder.ts'
import type { Remedy } from '../../src/model/remedy.ts'
import type { Rival } from '../../src/model/rival.ts'
import { withRivalRemedies } from '../../src/remedies/rivals.ts'
import { listener } from '../support/make.ts'

const stop: Remedy = { kind: 'stop-service', title: 'stop it', command: 'systemctl stop it', risk: 'disrupts' }
const move: Remedy = { kind: 'move', title: 'ask for another port', risk: 'none' }
const rival = (unit: string, more: Partial<Manager> = {}, state: Rival['state'] = 'restarting'): Rival => ({
  manager: { kind: 'systemd', scope: 'system', unit, ...more },
  state,
  evidence: 'arguments',
})
const alice = { scope: 'user', uid: 1001, user: 'alice' } as const
const wanted = (rivals: readonly Rival[]) => [listener('8001', { rivals: [...rivals] })]
const commands = (rivals: readonly Rival[], uid = 0, manager?: Manager) =>
  withRivalRemedies([stop], wanted(rivals), { uid, ancestors: [], ...(manager && { manager }) }).map(
    ({ command }) => command,
  )

describe('where others want the port too', () => {
  it.each<[string, Rival[], number, string[]]>([
    ['one that goes on', [rival('a.service')], 0, ['systemctl stop a.service', 'systemctl stop it']],
    ['for a user', [rival('a.service')], 1000, ['sudo systemctl stop a.service', 'systemctl stop it']],
    [
      'two of one manager',
      [rival('a.service'), rival('b.service')],
      0,
      ['systemctl stop a.service b.service', 'systemctl stop it'],
    ],
    [
      'two managers',
      [rival('a.service'), rival('a.service', alice)],
      1001,
      ['sudo systemctl stop a.service', 'systemctl --user stop a.service', 'systemctl stop it'],
    ],
    [
      'one of another user',
      [rival('a.service', alice)],
      0,
      ['sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop a.service', 'systemctl stop it'],
    ],
    ['one that has given up', [rival('a.service', {}, 'failed')], 0, ['systemctl stop it']],
    [
      'one that starts at boot',
      [rival('a.service', { isEnabled: true, file: '/usr/lib/systemd/system/a.service' }, 'failed')],
      0,
      ['systemctl stop it', 'systemctl mask a.service'],
    ],
    [
      'one whose own file is where the mask would be',
      [rival('a.service', { isEnabled: true, file: '/etc/systemd/system/a.service' }, 'failed')],
      0,
      ['systemctl stop it', 'systemctl disable a.service'],
    ],
    [
      'generated ones, which cannot be disabled',
      [
        rival('a.service', { isEnabled: true, isGenerated: true, ...alice }),
        rival('b.service', { isEnabled: true, file: '/home/alice/.config/systemd/user/b.service', ...alice }),
      ],
      1001,
      [
        'systemctl --user stop a.service b.service',
        'systemctl stop it',
        'systemctl --user mask a.service',
        'systemctl --user disable b.service',
      ],
    ],
    ['one that runs programs of others', [rival('docker.service', { isEnabled: true })], 0, ['systemctl stop it']],
    ['a name that no shell may read', [rival('a*.service')], 0, ['systemctl stop it']],
    ['nobody', [], 0, ['systemctl stop it']],
  ])('%s', (_, rivals, uid, expected) => expect(commands(rivals, uid)).toEqual(expected))

  it('does not stop the unit that the check itself runs in', () => {
    const own = rival('a.service', { isEnabled: true })
    expect(commands([own], 0, own.manager)).toEqual(['systemctl stop it'])
    expect(commands([own], 0, { ...own.manager, ...alice })).toHaveLength(3)
  })

  it('has it try again when that is taken back: after the holder, where that one has the port again', () => {
    const viewer = { uid: 0, ancestors: [] }
    const undos = [stop, { ...stop, undo: 'systemctl start it' }].map(
      (way) => withRivalRemedies([way], wanted([rival('a.service')]), viewer)[0]?.undo,
    )
    expect(undos).toEqual(['systemctl start --no-block a.service', 'sleep 3 && systemctl start --no-block a.service'])
  })

  it('tells no way back of a disable that would not have all links as they were', () => {
    const file = '/etc/systemd/system/a.service'
    const [, way] = withRivalRemedies(
      [stop],
      wanted([rival('a.service', { isEnabled: true, isLinkedOtherwise: true, file }, 'failed')]),
      { uid: 0, ancestors: [] },
    )
    expect([way?.command, way?.undo, way?.consequence]).toEqual([
      'systemctl disable a.service',
      undefined,
      'systemctl enable does not make the links of a.service again as they are',
    ])
  })

  it('does not begin with the rival where the port is not to be freed', () => {
    const ways = withRivalRemedies([move], wanted([rival('a.service')]), { uid: 0, ancestors: [] })
    expect(ways.map(({ kind }) => kind)).toEqual(['move', 'stop-rival'])
  })
})
