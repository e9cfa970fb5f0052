export type Command = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

type Escapes = Readonly<Record<string, string>>
type Grammar = { readonly separator: string; readonly escapes: Escapes }

// The percent sign comes last, so that an escaped escape stays one.
const dataEscapes: Escapes = { '%0D': '\r', '%0A': '\n', '%25': '%' }
const colonGrammar: Grammar = { separator: ',', escapes: { '%3A': ':', '%2C': ',', ...dataEscapes } }
const bracketGrammar: Grammar = { separator: ';', escapes: { '%3B': ';', '%5D': ']', ...dataEscapes } }

/** `known` holds lower-case names; a line whose `::` form names no known command is still tried in its `##[` form. */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  return [colonForm(line), bracketForm(line)].find((command) => command && known.has(command.name))
}

function colonForm(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return { ...readHead(text.slice(2, end), colonGrammar), data: unescapeWith(dataEscapes, text.slice(end + 2)) }
}

function bracketForm(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const data = unescapeWith(bracketGrammar.escapes, line.slice(end + 1))
  return { ...readHead(line.slice(start + 3, end), bracketGrammar), data }
}

function readHead(head: string, grammar: Grammar): Omit<Command, 'data'> {
  const space = head.indexOf(' ')
  if (space < 0) return { name: head.toLowerCase(), properties: {} }
  return { name: head.slice(0, space).toLowerCase(), properties: readProperties(head.slice(space + 1).trim(), grammar) }
}

function readProperties(text: string, { separator, escapes }: Grammar): Record<string, string> {
  const pairs = text.split(separator).flatMap((part) => {
    const match = /^=*([^=]+)=+([^=].*)$/s.exec(part)
    return match?.[1] && match[2] ? [[match[1], unescapeWith(escapes, match[2])] as const] : []
  })
  return Object.fromEntries(pairs)
}

function unescapeWith(escapes: Escapes, text: string): string {
  return Object.entries(escapes).reduce((current, [escaped, plain]) => current.replaceAll(escaped, plain), text)
}

/** Property names are case-insensitive, and an empty property counts as absent. */
export function propertyOf(command: Command, name: string): string | undefined {
  const found = Object.entries(command.properties).findLast(([key]) => key.toLowerCase() === name.toLowerCase())
  return found?.[1] || undefined
}
