/** `[name]` of an INI file and the keys under it, as Python's configparser reads them. */
export interface Section {
  name: string
  entries: Map<string, Entry>
}

export interface Entry {
  /** Lines that go on from the one before are joined by line ends. */
  value: string
  /** Where each line of the value begins, from 1. */
  starts: { line: number; column: number }[]
}

/** Comments start a line, or stand behind a blank; a key that is said again counts as it is said last. */
export function parseIni(text: string): Section[] {
  const sections = new Map<string, Section>()
  let entries: Map<string, Entry> | undefined
  let last: Entry | undefined
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = withoutComment(raw)
    const [, name] = /^\[([^\]]+)\]/.exec(line) ?? []
    const { key, value, column } = assignmentIn(line) ?? { key: '', column: 1 }
    if (name !== undefined) {
      const section = sections.get(name) ?? { name, entries: new Map() }
      sections.set(name, section)
      entries = section.entries
      last = undefined
    } else if (/^\s+\S/.test(line) && last !== undefined) {
      last.value += `\n${line.trim()}`
      last.starts.push({ line: index + 1, column: line.search(/\S/) + 1 })
    } else if (value !== undefined && entries !== undefined) {
      last = { value, starts: [{ line: index + 1, column }] }
      entries.set(key.toLowerCase(), last)
    }
  }
  return [...sections.values()]
}

function assignmentIn(line: string): { key: string; value: string; column: number } | undefined {
  const at = line.search(/[=:]/)
  if (at < 1 || /^\s/.test(line)) return undefined
  const value = line.slice(at + 1).trimStart()
  return { key: line.slice(0, at).trimEnd(), value: value.trimEnd(), column: line.length - value.length + 1 }
}

function withoutComment(line: string): string {
  return /^\s*[#;]/.test(line) ? '' : line.replace(/\s[;#].*$/, '').trimEnd()
}
