import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { CLI } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'

// Whom the leases of a user end with who has called by what root owns, as sudo: the committed bundle below real setuid
// programs, whose files that user may not see.

const TOOL = `${process.execPath} ${CLI}`
const USER = 65_534
/** Not the npx that may have started these tests. */
const env = { npm_command: '', SYSTEMD_EXEC_PID: '' }
const AS_USER = ['setpriv', '--reuid', `${USER}`, '--regid', `${USER}`, '--clear-groups']

/** A directory with programs of root that wait for what they start, and are nothing else than `timeout`. */
function makePrograms(names: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'setuid-'))
  const [, timeout = ''] = /^(\S+)$/m.exec(spawnSync('which', ['timeout'], { encoding: 'utf8' }).stdout) ?? []
  for (const name of names) {
    copyFileSync(timeout, join(directory, name))
    chmodSync(join(directory, name), 0o4755)
  }
  chmodSync(directory, 0o755)
  return directory
}

/** What a user becomes by them, or nothing where the file system lets nobody become anybody. */
function whyNot(directory: string): string | undefined {
  const [file = '', ...args] = [...AS_USER, join(directory, 'timeout'), '9', 'id', '-u']
  return spawnSync(file, args, { encoding: 'utf8' }).stdout === '0\n' ? undefined : `${tmpdir()} has no setuid programs`
}

await describeInSpace('whom leases end with, below a program of root', (space) => {
  const directory = space.hasOtherUsers ? makePrograms(['timeout', 'server']) : undefined
  const reason = directory === undefined ? 'not root' : whyNot(directory)
  afterAll(() => directory && rmSync(directory, { recursive: true }))

  /** The owner of what a user's shell has leased by way of it, as that is told; that shell, and the program itself. */
  const ownerBelow = async (call: string) => {
    // So does sudo -u: root in between, and below it a user again.
    const script = `echo "shell $$"; ${call} 60 ${AS_USER.join(' ')} sh -c '
      echo "between $PPID $(readlink /proc/$PPID/exe || echo unseen)"; exec ${TOOL} web=any' </dev/null`
    const { stdout, stderr } = await space.exec('sh', ['-c', `${script}\n:`], { env, uid: USER })
    await expect.poll(async () => (await leasesIn(space)).ports, { timeout: 5_000 }).toEqual([])
    const [, shell] = /^shell (\d+)$/m.exec(stdout) ?? []
    const [, between, file] = /^between (\d+) (.*)$/m.exec(stdout) ?? []
    const [, owner] = /^leased .*, until .* \(pid (\d+)\) ends$/m.exec(stdout) ?? []
    const pids = { owner: Number(owner), shell: Number(shell), between: Number(between) }
    return { ...pids, file, said: `${stdout}${stderr}` }
  }

  testUnless(reason, 'the shell, where it is a wrapper by all that shows', async () => {
    const { owner, shell, file, said } = await ownerBelow(`${directory}/timeout`)
    expect(file).toBe('unseen')
    expect(owner, said).toBe(shell)
  })

  for (const [title, call] of [
    ['is none', `${directory}/server`],
    ['is none and is called as one', `perl -e 'exec {"${directory}/server"} "timeout", @ARGV'`],
    ['is one and calls itself something else', `perl -e 'exec {"${directory}/timeout"} "server", @ARGV'`],
  ] as const) {
    testUnless(reason, `that program, where it ${title}`, async () => {
      const { owner, between, file, said } = await ownerBelow(call)
      expect(file).toBe('unseen')
      expect(owner, said).toBe(between)
    })
  }
})
