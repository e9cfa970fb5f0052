import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { formatIni } from './holders/ini.ts'
import { servers } from './holders/server.ts'

// Where Nix makes the units, a change of theirs lasts until it makes them again: the permanent form says what does last.
// There is no Nix in the lab: its marks are, which is all that is looked at.

await describeInLab('a machine of Nix', (lab) => {
  test('is told what to write into its configuration', async () => {
    await lab.run('touch', ['/etc/NIXOS'])
    await holders.systemUnit(lab, { name: 'web', port: 8001 })
    await lab.systemctl('enable', 'web.service')
    const store = '/nix/store/0abc-unit-web.service/web.service'
    const text = formatIni({ Service: { ExecStart: servers.busybox(8001), Restart: 'always', RestartSec: '1' } })
    await lab.writeFile(store, text)
    const alice = lab.as('alice')
    const units = '/home/alice/.config/systemd/user'
    await alice.run('mkdir', ['-p', `${units}/default.target.wants`])
    for (const link of ['web.service', 'default.target.wants/web.service']) {
      await alice.run('ln', ['-s', store, `${units}/${link}`])
    }
    await alice.systemctl('daemon-reload')
    await alice.systemctl('start', 'web.service')
    const find = async () => {
      const { report } = await lab.check(['services'])
      return report.findings.find(({ kind }) => kind === 'service-duplicated')
    }
    await lab.until(async () => (await find()) !== undefined, 'the fight')
    const remedies = (await find())?.remedies.filter(({ kind }) => kind === 'keep-service') ?? []
    const permanent = new Map(remedies.map((one) => [one.title, one.permanent]))
    expect(permanent.get('keep user/alice:web.service')).toMatch(
      /^services\.web\.enable = false; in the configuration of NixOS, then nixos-rebuild switch$/,
    )
    expect(permanent.get('keep system:web.service')).toMatch(
      /^services\.web\.enable = false; in the configuration of home-manager, then home-manager switch$/,
    )
  })
})
