/** A command line split as systemd does, or undefined where systemd would not take it. */
export function splitWords(text: string): string[] | undefined {
  return splitCommands(text, false)?.[0]
}

/** The commands of one line, which single semicolons separate. */
export function splitCommands(text: string, isSeparated = true): string[][] | undefined {
  const commands: string[][] = [[]]
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const [mark = ''] = isSeparated ? (/^\\?;(?=\s|$)/.exec(text.slice(at, at + 3)) ?? []) : []
    if (mark === ';') commands.push([])
    if (mark === '\\;') commands.at(-1)?.push(';')
    if (mark !== '') at += mark.length
    else {
      const word = readWord(text, at)
      if (word === undefined) return undefined
      commands.at(-1)?.push(word.text)
      at = word.end
    }
  }
  return commands
}

const BLANK = /\s/

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && BLANK.test(text[at] ?? '')) at++
  return at
}

/** Quotes may open and close anywhere in a word; escapes are those of C, in quotes too. */
function readWord(text: string, from: number): { text: string; end: number } | undefined {
  let word = ''
  let quote = ''
  let at = from
  while (at < text.length) {
    const char = text[at] ?? ''
    if (char === '\\') {
      const escaped = readEscape(text, at)
      word += escaped.text
      at = escaped.end
      continue
    }
    if (quote === '' && BLANK.test(char)) break
    if (char === quote) quote = ''
    else if (quote === '' && (char === '"' || char === "'")) quote = char
    else word += char
    at++
  }
  return quote === '' ? { text: word, end: at } : undefined
}

const LETTERS: Record<string, string> = {
  ...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', s: ' ' },
  ...{ '\\': '\\', '"': '"', "'": "'" },
}
const NUMBER = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0-3][0-7]{2}))/iy
const HIGHEST_CODE = 0x10ffff

/** One that is none stands for itself. */
function readEscape(text: string, at: number): { text: string; end: number } {
  const letter = LETTERS[text[at + 1] ?? '']
  if (letter !== undefined) return { text: letter, end: at + 2 }
  NUMBER.lastIndex = at
  const match = NUMBER.exec(text)
  if (match === null) return { text: '\\', end: at + 1 }
  const [whole, hex, short, long, octal] = match
  const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8)
  if (code === 0 || code > HIGHEST_CODE) return { text: '\\', end: at + 1 }
  return { text: String.fromCodePoint(code), end: at + whole.length }
}
