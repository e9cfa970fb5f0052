const { readFileSync, writeFileSync } = require('node:fs')

// VmHWM and not ru_maxrss: the latter starts at what the parent had at the time of the exec.
process.on('exit', () => {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  writeFileSync(process.env.PEAK_MEMORY_FILE, kibibytes)
})
