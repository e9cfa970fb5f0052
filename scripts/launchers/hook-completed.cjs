// A hook of a self-hosted runner. Whatever goes wrong here, the job goes on.
const warn = (error) =>
  process.stdout.write(`::warning::the hook of port-preflight failed: ${String(error).replaceAll(/[\r\n%:]/g, ' ')}\n`)
const end = (error) => {
  if (error !== undefined) warn(error)
  process.exit(0)
}
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, end)
process.stdout.on('error', () => process.exit(0))
setTimeout(() => end('it took longer than 10 s'), 10_000)

async function main() {
  const { runHook } = require('./index.js')
  await runHook('completed', { env: process.env, write: (text) => process.stdout.write(text) })
}

main().then(() => end(), end)
