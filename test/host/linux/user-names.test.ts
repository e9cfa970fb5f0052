import { expect, it } from 'vitest'
import { localProcesses } from '../../../src/host/linux/processes.ts'
import { withUsers } from '../../../src/host/linux/user-names.ts'
import type { Manager } from '../../../src/model/holder.ts'
import { listener } from '../../support/make.ts'

it('names the users of managers, containers and rivals, and nobody where there is no uid', () => {
  const manager = (uid: number): Manager => ({ kind: 'systemd', scope: 'user', uid, unit: 'web.service' })
  const own: Manager = { kind: 'systemd', scope: 'system', unit: 'web.service' }
  const { holders, rivals } = withUsers(
    listener('8080', {
      holders: [{ manager: manager(0), container: { engine: 'podman', uid: 54_321 } }, { manager: own }, {}],
      rivals: [{ manager: manager(0), state: 'failed', evidence: 'journal' }],
    }),
    localProcesses(),
  )
  expect(holders).toEqual([
    { manager: { ...manager(0), user: 'root' }, container: { engine: 'podman', uid: 54_321, user: 'uid 54321' } },
    { manager: own },
    {},
  ])
  expect(rivals?.map((rival) => rival.manager.user)).toEqual(['root'])
})
