import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outcomeOf } from '../port-space/children.ts'

export const checkout = join(import.meta.dirname, '../..')

export function scriptPath(name: string): string {
  return join(import.meta.dirname, name)
}

/** Why this machine cannot boot a lab. The first call on a machine builds the root file system, which takes a minute. */
export async function labUnavailable(): Promise<string | undefined> {
  return missingPower() ?? complaintOf(await buildRootfs())
}

/** The path of the root file system, built if it is not there. */
export async function readyRootfs(): Promise<string> {
  const built = await buildRootfs()
  if ('complaint' in built) throw new Error(`no lab: ${built.complaint}`)
  return built.path
}

type Built = { readonly path: string } | { readonly complaint: string }

async function buildRootfs(): Promise<Built> {
  const { stdout, stderr, exitCode } = await outcomeOf(spawn(scriptPath('rootfs/build.sh')))
  return exitCode === 0 ? { path: stdout.trim() } : { complaint: stderr.trim() }
}

function complaintOf(built: Built): string | undefined {
  return 'complaint' in built ? built.complaint : undefined
}

function missingPower(): string | undefined {
  if (process.platform !== 'linux') return `${process.platform} has no namespaces`
  if (process.getuid?.() !== 0) return 'not root'
  if (!/ cgroup2 /.test(readFileSync('/proc/mounts', 'utf8'))) return 'no cgroup2 file system'
  return unshareComplaint()
}

function unshareComplaint(): string | undefined {
  const namespaces = ['--mount', '--pid', '--net', '--uts', '--ipc', '--cgroup']
  const { status, stderr, error } = spawnSync('unshare', [...namespaces, '--fork', 'true'], { encoding: 'utf8' })
  if (error) return `no unshare command (${error.message})`
  return status === 0 ? undefined : stderr.trim()
}
