import { join } from 'node:path'
import { expect } from 'vitest'
import { describeInSpace, testUnless } from './describe-in-space.ts'

const HOST = join(import.meta.dirname, '../../src/host/linux/host.ts')
const USER = 65_534

await describeInSpace('the table of leases', (space) => {
  const reason = space.hasOtherUsers ? undefined : 'not root'
  const tell = `import(process.argv[1]).then(async ({ linuxHost }) => {
    const told = [() => linuxHost.leases(), async () => (await linuxHost.survey(false)).leased.filter(Boolean).length]
    for (const tell of told) console.log(JSON.stringify(await tell().catch(({ name, message }) => [name, message])))
  })`
  const toldAfter = async (prepare: string) => {
    const script = `${prepare} && exec setpriv --reuid ${USER} --regid ${USER} --clear-groups -- "$@"`
    const words = ['sh', '-c', script, '-', process.execPath, '-e', tell, HOST]
    const { stdout, stderr } = await space.exec('unshare', ['--mount', ...words])
    if (stderr !== '') throw new Error(stderr)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  testUnless(reason, 'of a kernel without Unix sockets is empty', async () => {
    expect(await toldAfter('mount -t tmpfs none /proc/$$/net')).toEqual([{ sets: [], unnamed: [] }, 0])
  })

  testUnless(reason, 'that may not be read is told, and not taken for an empty one', async () => {
    const prepare = 'mount -t tmpfs none /proc/$$/net && touch /proc/$$/net/unix && chmod 0 /proc/$$/net/unix'
    const told = ['HostError', 'which ports are leased cannot be seen: /proc/net/unix: EACCES']
    expect(await toldAfter(prepare)).toEqual([told, told])
  })
})
