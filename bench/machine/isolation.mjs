import { execFileSync } from 'node:child_process'

const PROCESSES = ['--pid', '--fork', '--kill-child', '--mount-proc']
const AS_ROOT = ['--user', '--map-root-user']

/** The first is the best: with a pid namespace the number of processes is the bench's own, too. */
const CANDIDATES = [
  { name: 'own network and process namespaces', command: ['unshare', '--net', ...PROCESSES] },
  { name: 'own user, network and process namespaces', command: ['unshare', ...AS_ROOT, '--net', ...PROCESSES] },
  { name: "own user and network namespaces, the machine's processes", command: ['unshare', ...AS_ROOT, '--net'] },
]

export function findIsolation() {
  return CANDIDATES.find(({ command }) => succeeds([...command, 'true']))
}

function succeeds([file, ...args]) {
  try {
    execFileSync(file, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
