import { expect, it } from 'vitest'
import type { Holder } from '../../src/model/holder.ts'
import { isBeingLeft } from '../../src/model/leaving.ts'
import type { Listener } from '../../src/model/listener.ts'
import { judge } from '../../src/model/verdict.ts'
import { leased, listener, need, probe, redis, snapshot } from '../support/make.ts'

const isLeft = (...listeners: Listener[]) => {
  const seen = snapshot({ listeners, probes: [probe('6379', 'EADDRINUSE')] })
  return judge([need('6379')], seen).map(isBeingLeft)
}
const held = (holder: Holder) => listener('6379', { holders: [holder] })
const container = { engine: 'docker' as const, id: 'a'.repeat(64) }

it.each<[string, Listener]>([
  ['a connection in TIME_WAIT', listener('6379', { state: 'time-wait', inode: 0, holders: [] })],
  ['a connection that only the kernel has', listener('6379', { state: 'last-ack', inode: 0, holders: [] })],
  ['a process that dies', held({ process: { pid: 1, command: 'a', isExiting: true } })],
  [
    'a unit that is being stopped',
    held({ manager: { kind: 'systemd', scope: 'system', unit: 'a', isStopping: true } }),
  ],
  ['a container that is being removed', held({ container: { ...container, isStopping: true } })],
  ['what is left of a container', held({ container: { ...container, isGone: true } })],
  ['a lease whose owner has ended', leased('6379', { owner: { pid: 4_700, isAlive: false } })],
])('%s leaves the port', (_, one) => {
  expect(isLeft(one)).toEqual([true])
})

it.each<[string, Listener[]]>([
  ['a server', [held(redis)]],
  ['a server beside one that goes', [held({ process: { pid: 1, command: 'a', isExiting: true } }), held(redis)]],
  [
    'a socket with one holder that stays',
    [listener('6379', { holders: [redis, { ...redis, process: { pid: 1, command: 'a', isExiting: true } }] })],
  ],
  ['a closing connection that a process has open', [listener('6379', { state: 'fin-wait-2', holders: [] })]],
  ['an outgoing connection', [listener('6379', { state: 'established', inode: 0, holders: [] })]],
  ['nobody that could be seen', []],
  ['a lease', [leased('6379')]],
])('%s does not', (_, listeners) => {
  expect(isLeft(...listeners)).toEqual([false])
})

it('is no matter of a port that can be had', () => {
  const seen = snapshot({
    listeners: [listener('6379', { state: 'time-wait', inode: 0, holders: [] })],
    probes: [probe('6379', 'ok', 'ok')],
  })
  expect(judge([need('6379')], seen).map(isBeingLeft)).toEqual([false])
})
