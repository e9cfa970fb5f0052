import { describe, expect, it } from 'vitest'
import { isServing, type Listener } from '../../src/model/listener.ts'
import { remediesForRestarting } from '../../src/remedies/services.ts'
import { plain } from '../../src/report/paint.ts'
import { formatStory } from '../../src/report/story.ts'
import { messageOf } from '../../src/report/words.ts'
import { leased, listener, probe, reportOf, service } from '../support/make.ts'

const url = 'https://github.com/octo/widgets/actions/runs/99'
const run = { repository: 'octo/widgets', runId: '99', job: 'test', url, alive: true }
const hidden = (holder: object): Listener => ({ ...leased('8080'), holders: [holder] })
const ended = { owner: { pid: 4_700, isAlive: false } }
const reuse = [probe('8080', 'ok')]

const told = (listeners: Listener[], uid = 1000, program?: string) => {
  const probes = listeners.some(isServing) ? [] : reuse
  const viewer = { uid, ancestors: [], program: () => program }
  const report = reportOf(['8080'], { listeners, probes, viewer })
  const [found] = report.findings
  if (found === undefined) throw new Error('nothing was found')
  const ways = found.remedies.map(({ title, command }) => (command === undefined ? title : `${title}: ${command}`))
  return { ways, message: messageOf(found.finding), story: formatStory(report, plain) }
}

const REMAP = 'let another port be found for it: on-conflict: remap'
const PRUNE = 'end the leases whose owners have ended: '

describe('a lease of a stranger', () => {
  it('of a job is left to it', () => {
    const { ways, message } = told([leased('8080', {}, { run })])
    expect(message).toBe(
      '8080/tcp is leased to job test of octo/widgets, run 99 (need web, user alice, since 2026-11-20 08:00 UTC)',
    )
    expect(ways).toEqual([`ask for another port, or wait for the job that has leased it: ${url}`, REMAP])
  })

  it('outside of a job is left to its owner', () => {
    const { ways, message } = told([leased('8080', {})])
    expect(message).toBe('8080/tcp is leased to bash (pid 4700) (need web, user alice, since 2026-11-20 08:00 UTC)')
    expect(ways).toEqual(['ask for another port, or wait for the end of pid 4700, which has leased it', REMAP])
  })

  it('that has a server too is left alone with that', () => {
    const { ways, message } = told([listener('8080'), leased('8080', {}, { run })])
    expect(message).toMatch(
      /^8080\/tcp is in use by redis-server .*, and leased to job test of octo\/widgets, run 99 \(/,
    )
    expect(ways.join()).not.toMatch(/systemctl|kill/)
  })

  it('whose owner has ended is pruned, and what else is there with it', () => {
    const { ways, message } = told([leased('8080', ended)])
    expect(message).toContain('is leased to pid 4700, which has ended (need web')
    expect(ways).toEqual([
      `${PRUNE}port-preflight leases prune`,
      'end this one alone: port-preflight leases release lease-1',
    ])
    expect(told([listener('8080'), leased('8080', ended)]).ways[0]).toBe(
      `${PRUNE.slice(0, -2)}, and stop redis-server.service: port-preflight leases prune && sudo systemctl stop redis-server.service`,
    )
  })

  it('of another user, whose owner has ended, takes root', () => {
    expect(told([leased('8080', ended)], 1001).ways[0]).toBe(`${PRUNE}sudo port-preflight leases prune`)
    expect(told([leased('8080', ended)], 0).ways[0]).toBe(`${PRUNE}port-preflight leases prune`)
  })

  it('is ended by this program as it was called', () => {
    expect(told([leased('8080', ended)], 1001, '/n/node /a/cli.js').ways).toEqual([
      `${PRUNE}sudo /n/node /a/cli.js leases prune`,
      'end this one alone: sudo /n/node /a/cli.js leases release lease-1',
    ])
  })

  it('has an id that is not believed', () => {
    expect(told([leased('8080', { ...ended, id: 'x; rm -rf *' })]).ways).toEqual([
      `${PRUNE}port-preflight leases prune`,
    ])
  })

  it('that does not show is that of another user, with the command that shows it', () => {
    const unknown = 'it was taken by bob, and only root sees the processes of others'
    const { ways, message, story } = told([hidden({ unknown, shownBy: 'sudo port-preflight who 8080' })])
    expect(message).toBe(`8080/tcp is leased to another user: ${unknown}`)
    expect(ways).toEqual(['see whose it is: sudo port-preflight who 8080', 'ask for another port', REMAP])
    expect(story).toMatch(/^8080\/tcp\n├─ leased to another user\n│ {2}unknown {4}it was taken by bob/)
  })

  it('that root does not see either is that of somebody', () => {
    const { ways, message } = told([hidden({ unknown: 'who keeps it is outside of this pid namespace' })], 0)
    expect(message).toBe('8080/tcp is leased to somebody: who keeps it is outside of this pid namespace')
    expect(ways).toEqual(['ask for another port', REMAP])
  })

  it('that is only about to be one is left to who takes it', () => {
    const process = { pid: 77, command: 'node cli.js web=any' }
    const { ways, message } = told([hidden({ process })])
    expect(message).toBe('8080/tcp is leased to whoever runs node cli.js web=any (pid 77)')
    expect(ways).toEqual(['ask for another port', REMAP])
  })
})

describe('a lease of one’s own', () => {
  it('is no obstacle to be removed', () => {
    const { ways, message } = told([listener('8080'), leased('8080', { isOwn: true })])
    expect(message).toMatch(/, and leased to you \(need web, since 2026-11-20 08:00 UTC\)$/)
    expect(ways).toEqual(['stop redis-server.service: sudo systemctl stop redis-server.service'])
  })

  it('is told by who, and that is all', () => {
    const report = reportOf(['8080'], { listeners: [leased('8080', { isOwn: true }, { run })], probes: reuse })
    expect(formatStory(report, plain)).toBe(`8080/tcp
└─ leased to this job
   need       web
   since      2026-11-20 08:00 UTC
   ends with  bash (pid 4700)
   run        started by job test of octo/widgets, run 99, which may still go on: ${url}
   held       by the kernel, for a server that sets SO_REUSEADDR; others need hold: false
   kept by    port-preflight-keeper (pid 4711)
   user       alice
`)
  })
})

describe('a service that is refused a port that is leased', () => {
  const waysWith = (listeners: Listener[]) => {
    const web = service('system:web')
    const restarting = { kind: 'service-restarting' as const, service: web, dependents: [], listeners }
    return remediesForRestarting(restarting, { uid: 0, ancestors: [] }).map(({ title }) => title)
  }
  const WAY = 'if the lease is for system:web, whose server does not set SO_REUSEADDR: lease it with hold: false'

  it('may be whom it is leased for', () => {
    expect(waysWith([leased('8080', { isHeld: true })])).toContain(WAY)
  })

  it('is not where a name alone keeps it, or a server has it', () => {
    expect(waysWith([leased('8080', { isHeld: false })])).not.toContain(WAY)
    expect(waysWith([listener('8080')])).not.toContain(WAY)
    expect(waysWith([listener('8080'), leased('8080', { isHeld: true })])).not.toContain(WAY)
  })
})
