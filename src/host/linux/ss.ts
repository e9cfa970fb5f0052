import { ask } from '../exec.ts'

/** What `ss -e` knows of a socket and /proc does not say to everybody. */
export interface SsSocket {
  inode: number
  /** The cgroup of whoever created the socket: for a socket unit the unit itself. */
  cgroup?: string
  v6Only?: boolean
}

/** Asks `ss` once about all listening sockets; works without root, for sockets of other users too. */
export async function readSs(): Promise<SsSocket[] | { failed: string }> {
  const answer = await ask('ss', ['-H', '-t', '-u', '-n', '-l', '-e'])
  return 'failed' in answer ? answer : parseSs(answer.stdout)
}

/** The output of `ss -Htunle`, one socket a line. */
export function parseSs(output: string): SsSocket[] {
  return output.split('\n').flatMap((line): SsSocket[] => {
    const inode = / ino:(\d+)/.exec(line)?.[1]
    const cgroup = / cgroup:(\S+)/.exec(line)?.[1]
    const v6Only = / v6only:([01])/.exec(line)?.[1]
    return inode === undefined
      ? []
      : [
          {
            inode: Number(inode),
            ...(cgroup === undefined || cgroup.startsWith('unreachable') ? {} : { cgroup }),
            ...(v6Only === undefined ? {} : { v6Only: v6Only === '1' }),
          },
        ]
  })
}
