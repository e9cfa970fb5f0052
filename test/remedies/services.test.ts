import { describe, expect, it } from 'vitest'
import { formatCall } from '../../src/model/call.ts'
import type { Listener } from '../../src/model/listener.ts'
import type { Remedy } from '../../src/model/remedy.ts'
import { refOf, type Service, type ServicePair } from '../../src/model/service.ts'
import type { Viewer } from '../../src/model/snapshot.ts'
import { retire, startOf } from '../../src/remedies/retire.ts'
import { claim, having, listener, reportOf, service } from '../support/make.ts'

const root: Viewer = { uid: 0, ancestors: [] }
const alice: Viewer = { uid: 1001, ancestors: [] }
const carol: Viewer = { uid: 1003, ancestors: [] }
const quadlet = { kind: 'systemd', scope: 'user', unit: 'podman-q.service', uid: 1001, user: 'alice' } as const
const idOf = (one: Service) => one.container?.id?.slice(0, 12) ?? ''
const withFile = (one: Service, file: string): Service => ({
  ...one,
  ...(one.manager && { manager: { ...one.manager, file } }),
})
const restarted = (one: Service, restartPolicy: string): Service => ({
  ...one,
  ...(one.container && { container: { ...one.container, restartPolicy } }),
})

const boot = { startsAtBoot: true }
const UNSEEN = { startsAtBoot: undefined } as unknown as Partial<Service>
const [docker, podman] = [service('docker:web', boot), service('podman:web', boot)]
const asAlice = 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001'

const autostart = (value: boolean) =>
  `sudo sed -i -E '/^\\[program:api\\]/,/^\\[/{/^\\s*autostart\\s*[=:]/d}; s/^\\[program:api\\].*/&\\nautostart=${value}/' /etc/supervisor/conf.d/api.conf`

describe('what ends a service for good', () => {
  it.each<[string, Service, Viewer, string[], string[]]>([
    [
      'a unit with a file of its own',
      withFile(service('system:a.service', boot), '/etc/systemd/system/a.service'),
      alice,
      ['sudo systemctl disable --now a.service'],
      ['sudo systemctl enable --now a.service'],
    ],
    [
      'a unit of a package',
      withFile(service('system:a.service', boot), '/usr/lib/systemd/system/a.service'),
      root,
      ['systemctl stop a.service', 'systemctl mask a.service'],
      ['systemctl unmask a.service', 'systemctl start a.service'],
    ],
    [
      'a unit that does not start at boot',
      service('system:a.service'),
      root,
      ['systemctl stop a.service'],
      ['systemctl start a.service'],
    ],
    [
      'a unit that waits for the next boot',
      withFile(service('system:a.service', { ...boot, state: 'down' }), '/etc/systemd/system/a.service'),
      root,
      ['systemctl disable a.service'],
      ['systemctl enable a.service'],
    ],
    ['a unit that lies there', service('system:a.service', { state: 'down' }), root, [], []],
    [
      'a Quadlet of one’s own',
      service('user:q', { ...boot, manager: { ...quadlet, isGenerated: true } }),
      alice,
      ['systemctl --user stop podman-q.service', 'systemctl --user mask podman-q.service'],
      ['systemctl --user unmask podman-q.service', 'systemctl --user start podman-q.service'],
    ],
    [
      'a unit of another user',
      withFile(service('user:w.service', boot), '/home/alice/.config/systemd/user/w.service'),
      root,
      [`${asAlice} systemctl --user disable --now w.service`],
      [`${asAlice} systemctl --user enable --now w.service`],
    ],
    [
      'a program of supervisor',
      service('supervisor:backend', boot),
      carol,
      ['sudo supervisorctl stop backend'],
      ['sudo supervisorctl start backend'],
    ],
    [
      'an application of pm2',
      service('pm2:api', boot),
      alice,
      ['pm2 stop api', 'pm2 save'],
      ['pm2 start api', 'pm2 save'],
    ],
    [
      'an application of pm2 that has been given up',
      service('pm2:api', { ...boot, state: 'failed' }),
      alice,
      ['pm2 stop api', 'pm2 save'],
      ['pm2 start api', 'pm2 save'],
    ],
    [
      'an application of pm2 that is down, and is written down otherwise',
      service('pm2:api', { ...boot, state: 'down' }),
      alice,
      ['pm2 save'],
      ['pm2 start api', 'pm2 save', 'pm2 stop api'],
    ],
    ['an application of pm2 that is down', service('pm2:api', { state: 'down' }), alice, [], []],
    ['an application of pm2 that stays given up', service('pm2:api', { state: 'failed' }), alice, [], []],
    [
      'a container of docker that is started again',
      restarted(docker, 'always'),
      root,
      [`docker stop ${idOf(docker)}`, `docker update --restart=no ${idOf(docker)}`],
      [`docker start ${idOf(docker)}`, `docker update --restart=always ${idOf(docker)}`],
    ],
    [
      'a container of docker that is not',
      restarted(docker, 'no'),
      root,
      [`docker stop ${idOf(docker)}`],
      [`docker start ${idOf(docker)}`],
    ],
    [
      'a container of podman',
      restarted(podman, 'unless-stopped'),
      root,
      [
        `${asAlice} env -C / podman stop ${idOf(podman)}`,
        `${asAlice} env -C / podman update --restart=no ${idOf(podman)}`,
      ],
      [
        `${asAlice} env -C / podman start ${idOf(podman)}`,
        `${asAlice} env -C / podman update --restart=unless-stopped ${idOf(podman)}`,
      ],
    ],
    [
      'a program of supervisor, in its file too',
      withFile(service('supervisor:api', { ...boot, state: 'restarting' }), '/etc/supervisor/conf.d/api.conf'),
      carol,
      ['sudo supervisorctl stop api', autostart(false), 'sudo supervisorctl reread', 'sudo supervisorctl update api'],
      [
        autostart(true),
        'sudo supervisorctl reread',
        'sudo supervisorctl update api',
        '{ sudo supervisorctl start api 2>/dev/null || true; }',
      ],
    ],
    [
      'a program of supervisor that has been given up',
      withFile(service('supervisor:api', { ...boot, state: 'failed' }), '/etc/supervisor/conf.d/api.conf'),
      carol,
      [autostart(false), 'sudo supervisorctl reread', 'sudo supervisorctl update api'],
      [autostart(true), 'sudo supervisorctl reread', 'sudo supervisorctl update api'],
    ],
    [
      'a program of supervisor that is down',
      withFile(service('supervisor:api', { ...boot, state: 'down' }), '/etc/supervisor/conf.d/api.conf'),
      carol,
      [autostart(false)],
      [autostart(true)],
    ],
    [
      'a unit that has been given up',
      withFile(service('system:w.service', { ...boot, state: 'failed' }), '/etc/systemd/system/w.service'),
      root,
      ['systemctl disable w.service', 'systemctl reset-failed w.service'],
      ['systemctl enable w.service'],
    ],
    [
      'a unit that keeps trying',
      withFile(service('system:w.service', { ...boot, state: 'restarting' }), '/etc/systemd/system/w.service'),
      root,
      ['systemctl disable --now w.service', '{ systemctl reset-failed w.service 2>/dev/null || true; }'],
      ['systemctl enable --now --no-block w.service'],
    ],
    [
      'one that has been given up, and does not start at boot',
      service('system:w.service', { state: 'failed', startsAtBoot: false }),
      root,
      ['systemctl reset-failed w.service'],
      [],
    ],
    [
      'a container of a unit',
      service('user:q', { manager: quadlet, ...(podman.container && { container: podman.container }) }),
      alice,
      ['systemctl --user stop podman-q.service'],
      ['systemctl --user start podman-q.service'],
    ],
    [
      'a service of compose',
      restarted(service('compose:shop/web', boot), 'always'),
      root,
      ['docker compose -p shop stop web'],
      ['docker compose -p shop start web'],
    ],
  ])('%s', (_, one, viewer, commands, undo) => {
    const steps = retire(one, viewer)
    expect(steps?.calls.map(formatCall)).toEqual(commands)
    expect(steps?.undo.map(formatCall)).toEqual(undo)
  })

  it.each<[string, Service, Viewer, string | undefined]>([
    [
      'a program of supervisor',
      withFile(service('supervisor:shop:api_00', boot), '/etc/supervisor/conf.d/api.conf'),
      carol,
      'autostart=false under [program:api] in /etc/supervisor/conf.d/api.conf, then sudo supervisorctl reread && sudo supervisorctl update',
    ],
    [
      'a service of compose',
      service('compose:shop/web', boot),
      root,
      'restart: "no" for service web in the compose file of project shop',
    ],
    [
      'a unit of NixOS',
      service('system:qdrant.service', boot),
      { ...root, isNixos: true },
      'services.qdrant.enable = false; in the configuration of NixOS, then nixos-rebuild switch',
    ],
    [
      'a unit of home-manager',
      service('user:qdrant.service', { ...boot, isFromStore: true }),
      alice,
      'services.qdrant.enable = false; in the configuration of home-manager, then home-manager switch',
    ],
    [
      'a program whose file is in the store of Nix',
      withFile(service('supervisor:api', boot), '/nix/store/abc-api.conf'),
      root,
      'autostart=false under [program:api] in /nix/store/abc-api.conf, then supervisorctl reread && supervisorctl update',
    ],
    ['a unit', service('system:qdrant.service', boot), root, undefined],
    ['a program that does not start at boot', service('supervisor:a'), root, undefined],
  ])('%s is written down', (_, one, viewer, permanent) => {
    expect(retire(one, viewer)?.permanent).toBe(permanent)
  })

  it.each<[string, Service, string[], string[], string]>([
    [
      'a unit',
      withFile(service('system:a.service', UNSEEN), '/etc/systemd/system/a.service'),
      ['systemctl stop a.service'],
      ['systemctl start a.service'],
      'whether it starts at the next boot could not be seen; if it does: systemctl disable a.service',
    ],
    [
      'a unit of a package',
      withFile(service('system:a.service', UNSEEN), '/usr/lib/systemd/system/a.service'),
      ['systemctl stop a.service'],
      ['systemctl start a.service'],
      'whether it starts at the next boot could not be seen; if it does: systemctl mask a.service',
    ],
    [
      'a program of supervisor',
      withFile(service('supervisor:api', UNSEEN), '/etc/supervisor/conf.d/api.conf'),
      ['supervisorctl stop api'],
      ['supervisorctl start api'],
      'whether it starts at the next boot could not be seen; if it does: autostart=false under [program:api] in /etc/supervisor/conf.d/api.conf, then supervisorctl reread && supervisorctl update',
    ],
    [
      'an application of pm2',
      service('pm2:api', { ...UNSEEN, manager: { kind: 'pm2', scope: 'user', uid: 0, unit: 'api' } }),
      ['pm2 stop api'],
      ['pm2 start api'],
      'whether it starts at the next boot could not be seen; if it does: pm2 save',
    ],
  ])('stops %s, and leaves alone what it does at the next boot where that is not known', (_, one, ...expected) => {
    const { calls = [], undo = [], permanent } = retire(one, root) ?? {}
    expect([calls.map(formatCall), undo.map(formatCall), permanent]).toEqual(expected)
  })

  it('neither disables nor enables a unit that others start at the boot, and that is disabled', () => {
    const one = withFile(service('system:a.service', boot), '/etc/systemd/system/a.service')
    const disabled = { ...one, ...(one.manager && { manager: { ...one.manager, isEnabled: false } }) }
    const { calls = [], undo = [], permanent } = retire(disabled, root) ?? {}
    expect([calls.map(formatCall), undo.map(formatCall), permanent]).toEqual([
      ['systemctl stop a.service'],
      ['systemctl start a.service'],
      'it is disabled, and started at the next boot by others: systemctl list-dependencies --reverse a.service',
    ])
  })

  it('does not disable a unit whose links would not be made again as they are', () => {
    const one = withFile(service('user:a.service', boot), '/home/alice/.config/systemd/user/a.service')
    const linked = { ...one, ...(one.manager && { manager: { ...one.manager, isLinkedOtherwise: true } }) }
    const { calls = [], undo = [], permanent } = retire(linked, alice) ?? {}
    expect([calls.map(formatCall), undo.map(formatCall), permanent]).toEqual([
      ['systemctl --user stop a.service'],
      ['systemctl --user start a.service'],
      'it starts at the next boot, by links that systemctl enable would not make again as they are: systemctl --user disable a.service',
    ])
  })

  it('does not mask or disable what is made from a configuration', () => {
    expect(retire(service('system:q.service', boot), { ...root, isNixos: true })?.calls.map(formatCall)).toEqual([
      'systemctl stop q.service',
    ])
  })

  it.each<[string, Service, Viewer]>([
    ['docker itself', service('system:docker.service', boot), root],
    ['the unit of this very check', service('system:a.service'), { ...root, ...service('system:a.service') }],
    ['the program of this very check', service('supervisor:a'), { ...root, ...service('supervisor:a') }],
    ['the container of this very check', docker, { ...root, ...docker }],
    ['a unit whose name is a pattern', service('system:*.service'), root],
    ['a program without a name', service('pm2:all'), root],
    ['a container without an id', service('docker:x', { container: { engine: 'docker', name: 'x' } }), root],
    [
      'a container whose id is none',
      service('docker:x', { container: { engine: 'docker', name: 'x', id: '; reboot', address: '172.17.0.2' } }),
      root,
    ],
  ])('leaves %s alone', (_, one, viewer) => {
    expect(retire(one, viewer)).toBeUndefined()
  })

  it('starts what has given up', () => {
    expect(startOf(service('system:a.service', { state: 'failed' }), root)?.calls.map(formatCall)).toEqual([
      'systemctl reset-failed a.service',
      'systemctl start a.service',
    ])
    expect(startOf(service('supervisor:a', { state: 'failed' }), root)?.calls.map(formatCall)).toEqual([
      'supervisorctl start a',
    ])
  })
})

const qdrant = { key: 'qdrant', name: 'Qdrant', ports: [6333, 6334] }
const system = withFile(service('system:qdrant.service', { ...boot, product: qdrant }), '/etc/systemd/system/q.service')
const claims = [claim('6333', { origin: { file: '/home/alice/q.container', line: 7 } }), claim('6334')]
const user = service('user:podman-q.service', {
  ...boot,
  product: qdrant,
  claims,
  state: 'restarting',
  failure: { cause: 'address-in-use', ports: [6333] },
})

const waysOf = (all: (Service | [Service, Listener[]])[], { viewer = alice, pairs = [], more = [] }: Given = {}) => {
  const services = all.map((one) => (Array.isArray(one) ? one[0] : one))
  const listeners = [...all.flatMap((one) => (Array.isArray(one) ? one[1] : [])), ...more]
  const report = reportOf([], { viewer, inventory: { services, listeners } }, { pairs })
  return report.findings.map(({ remedies }) => remedies)
}

interface Given {
  viewer?: Viewer
  pairs?: ServicePair[]
  more?: Listener[]
}

const pairOf = (...all: Service[]): ServicePair => ({
  name: 'qdrant',
  ports: [],
  runBy: all.map(refOf),
  ...(all[0] && { keep: refOf(all[0]) }),
  origin: { input: 'services' },
})

const lines = (remedies: Remedy[] = []) => remedies.map(({ command, title }) => command ?? title)

describe('a service that is run twice', () => {
  const both = [having(system, '6333', '6334'), user]

  it('keeps the one, keeps the other, or runs both', () => {
    const [remedies] = waysOf(both)
    expect(remedies).toMatchObject([
      {
        kind: 'keep-service',
        title: 'keep system:qdrant.service',
        command: 'systemctl --user stop podman-q.service && systemctl --user mask podman-q.service',
        undo: 'systemctl --user unmask podman-q.service && systemctl --user start --no-block podman-q.service',
        risk: 'disrupts',
      },
      {
        title: 'keep user/alice:podman-q.service',
        command: 'sudo systemctl disable --now qdrant.service && systemctl --user restart podman-q.service',
        undo: 'systemctl --user stop podman-q.service && sudo systemctl enable --now qdrant.service && sleep 3 && systemctl --user start --no-block podman-q.service',
        consequence: 'system:qdrant.service ends; what it has stored stays where it is, and is not moved',
      },
      {
        kind: 'move',
        title:
          'run both on different ports: user/alice:podman-q.service gets 16333 instead of 6333 and 16334 instead of 6334 (in /home/alice/q.container:7)',
      },
    ])
  })

  it('goes one way where the user has said which', () => {
    expect(waysOf(both, { pairs: [pairOf(user, system)] }).map(lines)).toEqual([
      ['sudo systemctl disable --now qdrant.service && systemctl --user restart podman-q.service'],
    ])
    expect(waysOf(both, { pairs: [pairOf(system, user)] }).map(lines)).toEqual([
      ['systemctl --user stop podman-q.service && systemctl --user mask podman-q.service'],
    ])
    const apart = { ...pairOf(system, user), keep: 'both' as const }
    expect(waysOf(both, { pairs: [apart] }).map(lines)).toEqual([
      [expect.stringMatching(/^run both on different ports: user\/alice:podman-q.service gets 16333 instead of 6333/)],
    ])
  })

  it('ends those that keep trying before the one that has the port', () => {
    const looping = service('supervisor:q', { state: 'restarting', claims: [claim('6333')] })
    const down = service('pm2:q', { state: 'down', claims: [claim('6333')] })
    const [remedies] = waysOf([having(system, '6333'), looping, down], { pairs: [pairOf(down, system, looping)] })
    expect(lines(remedies)).toEqual([
      'sudo supervisorctl stop q && sudo systemctl disable --now qdrant.service && pm2 start q',
    ])
  })

  it('frees the port of a need first: the side that keeps trying is stopped, and then the one that has it', () => {
    const services = both.map((one) => (Array.isArray(one) ? one[0] : one))
    const listeners = both.flatMap((one) => (Array.isArray(one) ? one[1] : []))
    const report = reportOf(['6333'], { viewer: alice, listeners, inventory: { services, listeners } }, {})
    expect(report.findings.map(({ finding }) => finding.kind)).toEqual(['service-duplicated'])
    const [{ remedies } = { remedies: [] }] = report.findings
    expect(remedies).toHaveLength(4)
    expect(remedies[0]).toMatchObject({
      title: expect.stringMatching(/^free it for .*: stop user\/alice:podman-q.service, and stop qdrant.service$/),
      command:
        'systemctl --user stop podman-q.service && { systemctl --user reset-failed podman-q.service 2>/dev/null || true; } && sudo systemctl stop qdrant.service',
      undo: 'sudo systemctl start qdrant.service && sleep 3 && systemctl --user start --no-block podman-q.service',
    })
  })

  it('keeps what needs a disabled unit from starting that at the next boot', () => {
    const file = '/home/alice/.config/systemd/user/q.service'
    const own = withFile(service('user:q.service', boot), file)
    const needing = withFile(
      service('user:webui.service', { state: 'down', startsAtBoot: true, needs: ['q.service'] }),
      '/home/alice/.config/systemd/user/webui.service',
    )
    const losing = { ...own, state: 'restarting' as const, product: qdrant, claims }
    const [remedies] = waysOf([having(system, '6333', '6334'), losing, needing])
    expect(remedies?.[0]?.command).toMatch(
      /^systemctl --user disable --now q.service && .* && systemctl --user disable webui/,
    )
    expect(remedies?.[0]?.undo).toMatch(
      /^systemctl --user enable webui.service && systemctl --user enable --now --no-block q.service/,
    )
  })

  it('says what stays down without the other, and starts what has waited for this one', () => {
    const needing = service('user:webui.service', { state: 'down', startsAtBoot: true, needs: ['podman-q.service'] })
    const [remedies] = waysOf([...both, needing])
    expect(remedies?.[0]?.consequence).toContain('user/alice:webui.service stays down')
    expect(remedies?.[1]?.consequence).not.toContain('webui')
    expect(remedies?.[0]?.command).not.toContain('webui')
    expect(remedies?.[1]?.command).toMatch(
      / && systemctl --user restart podman-q.service && systemctl --user start webui/,
    )
    expect(remedies?.[1]?.undo).toMatch(
      /^systemctl --user stop webui.service && systemctl --user stop podman-q.service/,
    )
  })

  it('has nothing to stop where the other lies there', () => {
    const [remedies] = waysOf([having(system, '6333'), service('user:q.service', { state: 'down', claims })])
    expect(remedies?.[0]).toMatchObject({
      title: 'keep system:qdrant.service: nothing else is going to start',
      risk: 'none',
    })
    expect(remedies?.[0]).not.toHaveProperty('command')
  })

  it('takes numbers that nobody has, claims, or is given by the kernel', () => {
    const [remedies] = waysOf([
      having(service('system:a.service'), '30000', '8080'),
      service('supervisor:b', { claims: [claim('30000'), claim('8080')], state: 'restarting' }),
      having(service('system:c.service'), '18080'),
      service('system:d.service', { state: 'down', claims: [claim('18081-18082'), claim('30001')] }),
    ])
    expect(remedies?.at(-1)?.title).toBe(
      'run both on different ports: supervisor:b gets 18083 instead of 8080 and 30002 instead of 30000',
    )
  })

  it('offers to keep no one beside what is not to be stopped', () => {
    const viewer = { ...alice, ...system }
    const [remedies] = waysOf(both, { viewer })
    expect(remedies?.map(({ title }) => title.slice(0, 26))).toEqual([
      'keep system:qdrant.service',
      'run both on different ports'.slice(0, 26),
    ])
    const busy = listener('6333', {
      holders: [{ ...(system.manager && { manager: system.manager }), run: { alive: true } }],
    })
    expect(waysOf([[{ ...system, endpoints: [busy.endpoint] }, [busy]], user])[0]?.[0]?.title).toBe(
      'keep system:qdrant.service',
    )
    expect(waysOf([[{ ...system, endpoints: [busy.endpoint] }, [busy]], user])[0]).toHaveLength(2)
  })

  it('ends the stranger that has the port first', () => {
    const stranger = listener('6333', { holders: [{ process: { pid: 77, command: 'rootlessport', uid: 1001 } }] })
    const [remedies] = waysOf([{ ...system, state: 'restarting', claims }, user], { more: [stranger] })
    expect(remedies?.[0]?.command).toBe(
      'systemctl --user stop podman-q.service && systemctl --user mask podman-q.service && kill 77 && sudo systemctl restart qdrant.service',
    )
  })
})

describe('a service that does not stay up', () => {
  const holder = listener('6333', { holders: [{ process: { pid: 77, command: 'python3 -m http.server', uid: 1001 } }] })

  it('gets its port back, or is done without', () => {
    expect(waysOf([user], { more: [holder] }).map(lines)).toEqual([
      [
        'kill 77',
        'systemctl --user stop podman-q.service && systemctl --user mask podman-q.service',
        'journalctl --user -u podman-q.service -n 50',
      ],
    ])
  })

  it('is started again where it has given up', () => {
    expect(lines(waysOf([{ ...user, state: 'failed' }], { more: [holder] })[0])[0]).toBe(
      'kill 77 && systemctl --user reset-failed podman-q.service && systemctl --user start podman-q.service',
    )
  })

  it.each<[Service, Viewer, string]>([
    [service('system:a.service'), alice, 'sudo journalctl -u a.service -n 50'],
    [service('user:a.service'), root, 'journalctl _UID=1001 _SYSTEMD_USER_UNIT=a.service -n 50'],
    [service('supervisor:a'), root, 'supervisorctl tail a stderr'],
    [service('pm2:a'), alice, 'pm2 logs a --lines 50 --nostream'],
    [docker, root, `docker logs --tail 50 ${idOf(docker)}`],
    [podman, alice, `podman logs --tail 50 ${idOf(podman)}`],
  ])('%j shows its log', (one, viewer, command) => {
    const failed: Service = { ...one, state: 'failed', failure: { cause: 'not-found', ports: [] } }
    expect(lines(waysOf([failed], { viewer })[0])[0]).toBe(command)
  })
})
