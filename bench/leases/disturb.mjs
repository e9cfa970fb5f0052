import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { CLEAN_ENV } from '../machine/environment.mjs'
import { sleep } from './inside.mjs'

const CHURN = fileURLToPath(new URL('churn.mjs', import.meta.url))
const WARM_UP_MS = 1_000

/** Runs `use` beside a churn, where there is to be one; its result, and how many sockets a second the churn opened. */
export async function withChurn(kind, use) {
  if (kind === undefined) return { result: await use() }
  const child = fork(CHURN, [kind], { execArgv: [], env: CLEAN_ENV })
  await sleep(WARM_UP_MS)
  const started = performance.now()
  const before = await count(child)
  const result = await use()
  const { opened, refused } = await count(child)
  const seconds = (performance.now() - started) / 1_000
  child.disconnect()
  return {
    result,
    churn: { opened: (opened - before.opened) / seconds, refused: (refused - before.refused) / seconds },
  }
}

async function count(child) {
  const answer = once(child, 'message')
  child.send('count')
  const [told] = await answer
  return told
}
