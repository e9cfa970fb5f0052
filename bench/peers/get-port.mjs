import getPort from 'get-port'
import { answerEach, ports } from './answer.mjs'

await answerEach(ports, async (port) => ((await getPort({ port })) === port ? 'free' : 'busy'))
