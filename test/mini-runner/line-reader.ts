/** Splits as the runner's StreamReader does: a lone CR ends a line too, so text after it can be a command. */
export function lineReader(onLine: (line: string) => void) {
  let rest = ''
  return {
    push(chunk: string): void {
      const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    },
    end(): void {
      if (rest !== '') onLine(rest.replace(/\r$/, ''))
      rest = ''
    },
  }
}
