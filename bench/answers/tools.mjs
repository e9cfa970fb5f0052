import { killport, lsofLoop, npmPeer, ssOnce, witr } from '../subjects/peers.mjs'
import { readKillportAnswer, readLsofAnswer, readNpmAnswer, readSsAnswer, readWitrAnswer } from './read-answer.mjs'

/** How each is asked about one port, and how its answer is read. */
const TOOLS = [
  { make: (port) => npmPeer('get-port', [port]), read: readNpmAnswer },
  { make: (port) => npmPeer('detect-port', [port]), read: readNpmAnswer },
  { make: (port) => npmPeer('pid-port', [port]), read: readNpmAnswer },
  { make: (port) => npmPeer('pid-port', [port], { mode: 'any-host' }), read: readNpmAnswer },
  { make: (port) => npmPeer('find-process', [port]), read: readNpmAnswer },
  { make: (port) => ({ ...lsofLoop('lsof-any', [port]), name: 'lsof -i' }), read: readLsofAnswer },
  { make: (port) => ({ ...lsofLoop('lsof-listen', [port]), name: 'lsof LISTEN' }), read: readLsofAnswer },
  { make: () => ssOnce('-tlnp'), read: readSsAnswer },
  { make: (port) => witr([port]), read: readWitrAnswer },
  { make: (port) => killport([port]), read: readKillportAnswer },
]

export function listTools() {
  return TOOLS.map(({ make, read }) => ({ ...make(1), command: (port) => make(port).command, read }))
}
