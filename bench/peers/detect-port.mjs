import { detect } from 'detect-port'
import { answerEach, ports } from './answer.mjs'

await answerEach(ports, async (port) => ((await detect(port)) === port ? 'free' : 'busy'))
