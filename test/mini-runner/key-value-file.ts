export class FileCommandError extends Error {
  override name = 'FileCommandError'
}

type Line = { readonly text: string; readonly end: number; readonly terminated: boolean }

/** Lazy on purpose: the runner has already applied the good pairs when it meets a bad line. */
export function* readPairs(content: string): Generator<[name: string, value: string]> {
  const text = content.replace(/^\uFEFF/, '')
  let index = 0
  for (let line = lineAt(text, index); line; line = lineAt(text, index)) {
    index = line.end
    if (line.text === '') continue
    const pair = isHeredoc(line.text) ? readHeredoc(text, line) : readAssignment(line)
    index = pair.end
    yield [pair.name, pair.value]
  }
}

function lineAt(text: string, start: number): Line | undefined {
  if (start >= text.length) return undefined
  const newline = text.indexOf('\n', start)
  if (newline < 0) return { text: text.slice(start), end: text.length, terminated: false }
  return { text: text.slice(start, newline), end: newline + 1, terminated: true }
}

function isHeredoc(line: string): boolean {
  const equals = line.indexOf('=')
  const heredoc = line.indexOf('<<')
  return heredoc >= 0 && (equals < 0 || heredoc < equals)
}

function readAssignment(line: Line) {
  const equals = line.text.indexOf('=')
  if (equals < 0) throw new FileCommandError(`Invalid format '${line.text}'`)
  return { name: line.text.slice(0, equals), value: line.text.slice(equals + 1), end: line.end }
}

function readHeredoc(text: string, head: Line) {
  const split = head.text.indexOf('<<')
  const [name, delimiter] = [head.text.slice(0, split), head.text.slice(split + 2)]
  if (name === '' || delimiter === '') {
    throw new FileCommandError(`Invalid format '${head.text}'. Name must not be empty and delimiter must not be empty`)
  }
  const closing = closingLine(text, head.end, delimiter)
  return { name, value: text.slice(head.end, closing.start - 1), end: closing.end }
}

function closingLine(text: string, from: number, delimiter: string): { start: number; end: number } {
  for (let start = from, line = lineAt(text, start); ; start = line.end, line = lineAt(text, start)) {
    if (!line) throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`)
    if (line.text === delimiter) return { start, end: line.end }
    if (!line.terminated) throw new FileCommandError('Invalid value. EOF marker missing new line.')
  }
}
