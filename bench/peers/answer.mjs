/** The ports of the command line: `6379` or `8000-8099`. */
export const ports = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .flatMap(expandRange)

/** Asks about one port after the other; prints `PORT free` or `PORT busy PID...`. */
export async function answerEach(asked, ask) {
  const lines = []
  for (const port of asked) lines.push(`${port} ${await ask(port)}\n`)
  process.stdout.write(lines.join(''))
}

function expandRange(text) {
  const [low, high = low] = text.split('-').map(Number)
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}
