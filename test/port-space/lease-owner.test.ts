import { join } from 'node:path'
import { expect } from 'vitest'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { startOwner } from './leases.ts'

const OWNER = join(import.meta.dirname, '../../src/host/linux/leases/owner.ts')
const USER = 65_534

await describeInSpace('the owner of leases', (space) => {
  testUnless(space.hasOtherUsers ? undefined : 'not root', 'whom /proc hides is not called dead', async () => {
    const owner = startOwner(space)
    const tell = `import(process.argv[1]).then(({ formatOwner, parseOwner }) => {
      const [pid, marked] = process.argv.slice(2)
      console.log(JSON.stringify([formatOwner(pid), marked].map((mark) => parseOwner(mark)?.isAlive)))
    })`
    const hide = `mount -t proc -o hidepid=2 proc /proc && exec setpriv --reuid ${USER} --regid ${USER} --clear-groups -- "$@"`
    const { formatOwner } = await import(OWNER)
    const mark = formatOwner(owner.pid)
    const areAlive = async () => {
      const words = [process.execPath, '-e', tell, OWNER, `${owner.pid}`, mark]
      const { stdout, stderr } = await space.exec('unshare', ['--mount', 'sh', '-c', hide, '-', ...words])
      if (stderr !== '') throw new Error(stderr)
      return JSON.parse(stdout)
    }
    expect(await areAlive()).toEqual([true, true])
    await owner.end()
    expect(await areAlive()).toEqual([false, false])
  })
})
