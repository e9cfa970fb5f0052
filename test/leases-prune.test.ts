import { expect } from 'vitest'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { CLI } from './support/cli.ts'

await describeInSpace('leases whose owner is gone', (space) => {
  const notRoot = space.hasOtherUsers ? undefined : 'not root'

  testUnless(notRoot, 'are pruned where another process has got the pid of the owner', async () => {
    // Only a pid namespace of its own lets a test say which pid the next process gets.
    const script = `
      ${process.execPath} ${CLI} run --quiet web=any -- sleep 1000 & wrapper=$!
      until owner=$(pgrep -xP $wrapper sleep) && pgrep -x tail >/dev/null; do sleep 0.05; done
      kill -KILL $wrapper $owner
      while [ -d /proc/$owner ]; do :; done
      echo $((owner - 1)) > /proc/sys/kernel/ns_last_pid
      sleep 1000 & other=$!
      sleep 2.5
      echo "owner $owner other $other"
      ${process.execPath} ${CLI} leases
      ${process.execPath} ${CLI} leases prune
      ${process.execPath} ${CLI} leases
      kill -0 $other && echo lives
      kill $other`
    const { stdout, stderr } = await space.exec('unshare', ['--pid', '--fork', '--mount-proc', 'bash', '-c', script])
    const [, owner, other] = /^owner (\d+) other (\d+)$/m.exec(stdout) ?? []
    expect(other, stderr).toBe(owner)
    expect(stdout).toMatch(new RegExp(` held +pid ${owner}, which has ended +`))
    expect(stdout).toMatch(/^released \S+: web \(\d+\)\nno ports are leased\nlives\n$/m)
  })
})
