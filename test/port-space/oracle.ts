import type { PortSpace, RunOptions } from './port-space.ts'
import type { Address } from './recipe.ts'
import { scriptPath } from './way-in.ts'

export type Endpoint = { readonly proto: 'tcp' | 'udp'; readonly address: Address; readonly port: number }

/** `reuse-only`: only a socket with SO_REUSEADDR gets it. `in-use`: neither does. Otherwise the name of the errno. */
export type Answer = 'usable' | 'reuse-only' | 'in-use' | `E${string}`

/** Asks the kernel by bind() and, for TCP, listen(); one process for all questions. Answers in their order. */
export async function askKernel(
  space: PortSpace,
  endpoints: readonly Endpoint[],
  options: Pick<RunOptions, 'uid'> = {},
): Promise<readonly Answer[]> {
  const input = endpoints.map(({ proto, address, port }) => `${proto} ${address} ${port}\n`).join('')
  const { stdout, stderr } = await space.exec('perl', [scriptPath('oracle.pl')], { ...options, input })
  const answers = stdout.split('\n').slice(0, -1)
  if (answers.length !== endpoints.length) throw new Error(`the oracle failed: ${stderr}`)
  return answers as Answer[]
}
