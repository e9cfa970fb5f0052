import { linuxHost } from '../../src/host/linux/host.ts'

// A process of a test that reads all leases, and ends those that it is told to.

const [command = 'list', sets = '[]'] = process.argv.slice(2)
try {
  if (command === 'release') await linuxHost.release(JSON.parse(sets))
  else if (command === 'survey') {
    const { busy, leased } = await linuxHost.survey(true)
    const ports = (set: Uint8Array) => [...set.keys()].filter((port) => set[port] === 1)
    process.stdout.write(JSON.stringify({ busy: ports(busy), leased: ports(leased) }))
  } else process.stdout.write(JSON.stringify(await linuxHost.leases()))
} catch (error) {
  process.stderr.write((error as Error).message)
  process.exitCode = 3
}
