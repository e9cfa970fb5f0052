/** A word of a command line. */
export interface Word {
  text: string
  /** As it stands there, with its quotes. */
  raw: string
  isQuoted: boolean
}

/** The words of a command line; a quote without its other end is a character like any other. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(([raw]) => wordOf(raw))
}

/** The words of each command of a script: `;`, `&`, `|`, parentheses and new lines are between them. */
export function splitScript(text: string): Word[][] {
  const lines: Word[][] = [[]]
  for (const [raw] of text.replaceAll(/\\\n/g, ' ').matchAll(PIECE)) {
    if (/^[;&|()\n]/.test(raw)) lines.push([])
    else if (!raw.startsWith('#')) lines.at(-1)?.push(wordOf(raw))
  }
  return lines.filter((words) => words.length > 0)
}

const QUOTED = String.raw`'[^']*'|"(?:[^"\\]|\\.)*"`
const WORD = new RegExp(String.raw`(?:${QUOTED}|\\.|[^\s\\'"]|['"\\])+`, 'gs')
/** What redirects is a word of its own, that no option has for a value. */
const PIECE = new RegExp(String.raw`[;&|()\n]+|(?:${QUOTED}|\\.|[^\s\\'";&|()]|['"\\])+`, 'gs')

function wordOf(raw: string): Word {
  if (!/['"\\]/.test(raw)) return { text: raw, raw, isQuoted: false }
  const text = raw.replaceAll(
    PART,
    (_, single, double, escaped) => single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped,
  )
  return { text, raw, isQuoted: /^['"]/.test(raw) && text !== raw }
}

const PART = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs
