/** What people ask today about one port; `tools` are those that the lab had to be given. */
export function listPeers({ port, pids }, { witr, killport, fuser }) {
  return [
    { name: 'witr --port', ...brought(witr, ['--port', `${port}`, '--no-color']), statuses: WITR_STATUSES },
    ...(pids.length > 1 ? [witrPid(witr, pids[0])] : []),
    // killport kills by default: this is its only call, and `--dry-run` stands in it.
    { name: 'killport --dry-run', ...brought(killport, ['--dry-run', `${port}`]), statuses: [0, 2] },
    { name: 'ss -tlnp', command: ['ss', '-tlnp', `sport = :${port}`] },
    { name: 'lsof -i :PORT', command: ['lsof', '-i', `:${port}`], statuses: [0, 1] },
    { name: 'fuser -v PORT/tcp', ...brought(fuser, ['-v', `${port}/tcp`]), statuses: [0, 1] },
    { name: 'docker ps --filter publish=PORT', command: ['docker', 'ps', '--filter', `publish=${port}`] },
  ]
}

/** 1: there are warnings. 2: nobody is there. 4: there are several, and one of them is to be asked about by its pid. */
const WITR_STATUSES = [0, 1, 2, 4]

/** The second step, where the first has named several. */
function witrPid(witr, pid) {
  const command = brought(witr, ['--pid', `${pid}`, '--no-color'])
  return { name: 'witr --pid, of the first', ...command, statuses: WITR_STATUSES }
}

function brought({ file, absent }, args) {
  return { command: [file, ...args], absent }
}
