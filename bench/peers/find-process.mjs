import findProcess from 'find-process'
import { answerEach, ports } from './answer.mjs'

await answerEach(ports, async (port) => {
  const found = await findProcess('port', port)
  return found.length === 0 ? 'free' : `busy ${found.map(({ pid }) => pid).join(' ')}`
})
