// cpu.mjs [INDEX]: prints how many ms of CPU this process took, with `services` of that build or without.

const [, , index] = process.argv
if (index !== undefined) {
  const { runCli } = await import(index)
  await runCli({ args: ['services'], write() {}, writeError() {}, colour: false })
}
const { user, system } = process.cpuUsage()
process.stdout.write(`${(user + system) / 1000}\n`)
