import { expect } from 'vitest'
import type { JsonReport } from '../../../src/report/report-shape.ts'
import type { Lab } from '../lab.ts'

/** What of a machine is to be as before when a resolution has been taken back. */
export type State = {
  /** Units' files and links, with where these lead, and a sum of what is in them. */
  readonly files: string
  /** Who is up: what only tries again and again is not. */
  readonly running: string
}

export type Resolved = { readonly report: JsonReport; readonly exitCode: number | null }

const FILES = `
for place in /etc/systemd /run/systemd/system /run/systemd/transient /run/user/1001/systemd/user /home/alice/.config /etc/supervisor; do
  find "$place" \\( -type l -printf '%p -> %l\\n' \\) -o \\( -type f -printf '%p ' -exec sh -c 'sha256sum <"$0"' {} \\; \\)
done 2>/dev/null | grep -v '/invocation:\\|session-\\|/user@\\|run-' | sort`

const running = (manager: string) =>
  `systemctl ${manager} list-units --plain --no-legend --type=service,socket --state=active | awk '{ print $1, $4 }' | sort`

const RUNNING = `
${running('')} | grep -v 'dbus\\|systemd-tmpfiles\\|session-\\|man-db\\|apt-\\|dpkg-\\|logrotate\\|run-'
runuser --login --command "${running('--user').replaceAll('$', '\\$')}" alice | sed 's/^/alice: /' | grep -v 'run-\\|libpod\\|dbus'
runuser --login --command "cd /; podman ps --format '{{.Names}} {{.Ports}}' | sort" alice | sed 's/^/alice: /'
docker ps --format '{{.Names}} {{.Ports}}' 2>/dev/null | sort
supervisorctl status 2>/dev/null | awk '{ print $1, $2 }' | grep -v 'FATAL\\|BACKOFF\\|EXITED'`

/** Resolves troubles of a lab by the command line, and takes that back. */
export function resolving(lab: Lab) {
  const as = (user: string) => (user === 'root' ? {} : { user })
  const state = async (): Promise<State> => ({
    files: (await lab.exec('bash', ['-c', FILES])).stdout,
    running: (await lab.exec('bash', ['-c', RUNNING])).stdout,
  })
  return {
    state,
    async resolve(user: string, args: readonly string[]): Promise<Resolved> {
      const { stdout, stderr, exitCode } = await lab.cli([...args, '--json'], as(user))
      if (stdout === '') throw new Error(`no report, exit code ${exitCode}: ${stderr}`)
      return { report: JSON.parse(stdout), exitCode }
    },
    undo: (user: string) => lab.cli(['undo'], { ...as(user) }),
    /** Who was started again may take a while. */
    async expectAsBefore(before: State): Promise<void> {
      await expect.poll(state, { timeout: 30_000, interval: 500 }).toEqual(before)
    },
    /** What takes it back is written down nowhere any more. */
    async expectNothingLeft(user: string): Promise<void> {
      expect((await lab.cli(['undo'], as(user))).stdout).toBe(
        'there is nothing to put back that this user has had stopped\n',
      )
      const places = '/var/lib/port-preflight/undo /home/*/.local/state/port-preflight/undo'
      expect((await lab.exec('bash', ['-c', `find ${places} -type f 2>/dev/null`])).stdout).toBe('')
    },
  }
}
