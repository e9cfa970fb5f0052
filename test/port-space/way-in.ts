import { spawnSync } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** How this machine lets us make a network namespace and enter it. */
export type WayIn = {
  readonly unshare: readonly string[]
  readonly nsenter: readonly string[]
  readonly hasOtherUsers: boolean
}

const asRoot: WayIn = { unshare: ['--net'], nsenter: ['--net'], hasOtherUsers: true }

const asUser: WayIn = {
  unshare: ['--user', '--map-root-user', '--net'],
  nsenter: ['--user', '--preserve-credentials', '--net'],
  hasOtherUsers: false,
}

export function findWayIn(): WayIn | { readonly reason: string } {
  if (process.platform !== 'linux') return { reason: `${process.platform} has no network namespaces` }
  const complaints = new Set<string>()
  for (const way of process.getuid?.() === 0 ? [asRoot, asUser] : [asUser]) {
    const complaint = complaintAbout(way)
    if (complaint === undefined) return way
    complaints.add(complaint)
  }
  return { reason: [...complaints].join('; ') }
}

export function keeperCommand(way: WayIn): readonly string[] {
  return [...way.unshare, 'perl', scriptPath('keeper.pl'), readlinkSync('/proc/self/ns/net')]
}

export function scriptPath(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

/** Tries the whole way: a keeper without input gets ready and ends at once. What is no fault of the machine is thrown. */
function complaintAbout(way: WayIn): string | undefined {
  if (spawnSync('nsenter', ['--version']).error) return 'no nsenter command'
  const { stdout, stderr, error } = spawnSync('unshare', keeperCommand(way), { encoding: 'utf8' })
  if (error) return `no unshare command (${error.message})`
  if (/^ready$/m.test(stdout)) return undefined
  const complaint = /^unavailable (.*)$/m.exec(stdout)?.[1] ?? /^unshare: .*$/m.exec(stderr)?.[0]
  if (complaint === undefined) throw new Error(`the keeper of the port space failed: ${stderr}`)
  return complaint
}
