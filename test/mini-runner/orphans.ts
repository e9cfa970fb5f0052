import { readdir, readFile } from 'node:fs/promises'

export type Orphan = { readonly pid: number; readonly name: string }

/** As `pid_name`, because a process id alone may come back with another program behind it. */
export async function processSnapshot(): Promise<Set<string>> {
  return new Set((await listProcesses()).map(keyOf))
}

/** Only what carries the tracking id of this very job in its environment is ended. */
export async function endOrphans(trackingId: string, before: ReadonlySet<string>): Promise<Orphan[]> {
  const fresh = (await listProcesses()).filter((found) => found.pid !== process.pid && !before.has(keyOf(found)))
  const orphans: Orphan[] = []
  for (const found of fresh) {
    if ((await carries(found.pid, trackingId)) && kill(found.pid)) orphans.push(found)
  }
  return orphans
}

async function listProcesses(): Promise<Orphan[]> {
  if (process.platform !== 'linux') return []
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))
  return Promise.all(pids.map(async (pid) => ({ pid: Number(pid), name: (await readProc(pid, 'comm')).trim() })))
}

function keyOf({ pid, name }: Orphan): string {
  return `${pid}_${name}`
}

async function carries(pid: number, trackingId: string): Promise<boolean> {
  const variables = (await readProc(String(pid), 'environ')).split('\0')
  return variables.includes(`RUNNER_TRACKING_ID=${trackingId}`)
}

// Gone since the listing, or another user's: either way not ours to end.
function readProc(pid: string, file: string): Promise<string> {
  return readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}
