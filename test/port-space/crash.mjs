// A test file that dies in the middle of its work: opens a space, fills it, names everybody in it, and is gone.
import { readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = fileURLToPath(new URL('./port-space.ts', import.meta.url))
const { module } = await runnerImport(path, { logLevel: 'silent' })
const space = await module.openPortSpace()
const held = await space.hold('tcp-listen-reuse-port-twins', 24_000)
const child = space.start('sleep', ['1000'])
await space.exec('setsid', ['--fork', 'sh', '-c', 'exec sleep 1000 >/dev/null 2>&1'])
const pids = [space.pid, child.pid, ...held.pids]
const namespace = readlinkSync(`/proc/${space.pid}/ns/net`)
process.stdout.write(JSON.stringify({ pids, namespace }), () => process.kill(process.pid, 'SIGKILL'))
