import { allPortsWithPid, portToPid } from 'pid-port'
import { answerEach, ports } from './answer.mjs'

// By default it looks at the loopback addresses only; `--any-host` asks for every address, in one look for all ports.
const anyHost = process.argv.includes('--any-host')
const pids = anyHost ? await allPortsWithPid({ host: '*' }) : undefined
await answerEach(ports, async (port) => format(anyHost ? pids.get(port) : await askForOne(port)))

async function askForOne(port) {
  try {
    return await portToPid(port)
  } catch (error) {
    if (error.message.startsWith('Could not find a process')) return undefined
    throw error
  }
}

function format(pid) {
  return pid === undefined ? 'free' : `busy ${pid}`
}
