/** Statements of an environment file: an assignment with all lines of a quoted value, or else one line. */
const STATEMENT =
  /([^\S\n]*(?:export[^\S\n]+)?)([\w.-]+)[^\S\n]*=[^\S\n]*(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|`(?:\\[\s\S]|[^`\\])*`)?[^\n]*(?:\n|$)|[^\n]*(?:\n|$)/y

/**
 * The text of an environment file, its bytes as characters, with these variables set. Whatever else stands in it stays,
 * byte for byte; a variable that is set twice is set once.
 */
export function mergeEnvFile(text: string, variables: Readonly<Record<string, string>>): string {
  const left = new Map(Object.entries(variables))
  const kept = statementsOf(text).flatMap(({ name, lead, source }) => {
    if (name === undefined || !Object.hasOwn(variables, name)) return [source]
    const value = left.get(name)
    left.delete(name)
    return value === undefined ? [] : [`${lead}${lineOf(name, value)}`]
  })
  const before = kept.join('')
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  return `${before}${left.size === 0 ? '' : gap}${[...left].map(([name, value]) => lineOf(name, value)).join('')}`
}

interface Statement {
  name?: string | undefined
  /** What stands before the name: `export `. */
  lead: string
  source: string
}

function statementsOf(text: string): Statement[] {
  const statements: Statement[] = []
  const pattern = new RegExp(STATEMENT)
  while (pattern.lastIndex < text.length) {
    const [source = '', lead = '', name] = pattern.exec(text) ?? []
    statements.push({ name, lead, source })
  }
  return statements
}

/** Whether every program that reads such files takes the value for what it is. */
export function isWritable(value: string): boolean {
  return /^[^'\\\p{Cc}\p{Zl}\p{Zp}]*$/u.test(value)
}

/** As shells, docker compose, systemd and the dotenv packages read it alike; the bytes of the value as characters. */
function lineOf(name: string, value: string): string {
  if (!isWritable(value)) throw new Error(`${name} cannot be written into an environment file`)
  const isPlain = /^[\w.:/@%+,-]*$/.test(value)
  const bytes = Buffer.from(value).toString('latin1')
  return `${name}=${isPlain ? bytes : `'${bytes}'`}\n`
}
