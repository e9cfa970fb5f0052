import type { Variable } from './unit-variables.ts'

const NAME = /^[A-Za-z_]\w*$/

/** Reads a file in the syntax of EnvironmentFile= in systemd.exec(5): the shell's quotes, and nothing else of a shell. */
export function parseEnvironmentFile(text: string, file: string): Variable[] {
  const variables: Variable[] = []
  const start = /^[ \t]*([^\s=#;][^=\n]*)=[ \t]*/gm
  let lineAt = 0
  let line = 1
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    for (; lineAt < match.index; lineAt++) if (text[lineAt] === '\n') line++
    const { value, end } = readValue(text, start.lastIndex)
    const name = match[1]?.trimEnd() ?? ''
    if (NAME.test(name)) variables.push({ name, value, origin: { file, line, column: match[0].length + 1 } })
    start.lastIndex = Math.max(end, match.index + match[0].length)
  }
  return variables
}

/** Up to the end of its line that is in no quotes and behind no backslash. */
function readValue(text: string, from: number): { value: string; end: number } {
  let value = ''
  /** Blanks at the end count only where they are quoted. */
  let kept = 0
  let quote = ''
  let at = from
  for (; at < text.length; at++) {
    const char = text[at] ?? ''
    const isPlain = quote === ''
    if (char === '\n' && isPlain) break
    if (char === '\\' && quote !== "'") {
      at++
      value += escaped(text[at] ?? '', quote)
      kept = value.length
    } else if (char === quote) {
      quote = ''
      kept = value.length
    } else if (isPlain && (char === '"' || char === "'")) quote = char
    else {
      value += char
      if (!isPlain || !/\s/.test(char)) kept = value.length
    }
  }
  return { value: value.slice(0, kept), end: at }
}

/** In double quotes a backslash stands for itself, but in front of these. */
function escaped(char: string, quote: string): string {
  if (char === '\n') return ''
  return quote === '"' && !/["\\`$]/.test(char) ? `\\${char}` : char
}
