import type { Commands } from './commands.ts'

/** Who listens at a port of a lab, as `ss` has it. */
export type Listeners = {
  readonly text: string
  readonly addresses: readonly string[]
  /** Nobody, for the kernel's own sockets. */
  readonly holders: readonly { readonly name: string; readonly pid: number }[]
}

export type Proto = 'tcp' | 'udp'

export async function readListeners({ run }: Commands, port: number, proto: Proto = 'tcp'): Promise<Listeners> {
  return parseListeners(await run('ss', ['-Hlnp', `--${proto}`, `sport = :${port}`]))
}

export function parseListeners(text: string): Listeners {
  const rows = text.split('\n').filter((line) => line !== '')
  const holders = [...text.matchAll(/\("([^"]*)",pid=(\d+)/g)]
  return {
    text,
    addresses: rows.map((row) => row.split(/\s+/)[3] ?? ''),
    holders: holders.map(([, name = '', pid]) => ({ name, pid: Number(pid) })),
  }
}
