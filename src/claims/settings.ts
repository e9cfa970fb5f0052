import type { LettersOfProgram } from '../knowledge/port-letters.ts'

/** An option with its value, or a word of its own. */
export interface Setting {
  /** With its dashes; none of a word of its own. */
  option?: string
  value: string
}

/** The options of a program, each with what stands behind it, be it its value or not. */
export function settingsOf(words: readonly string[], { letters }: LettersOfProgram): Setting[] {
  const settings: Setting[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const whole = parseWhole(word, letters)
    if (whole !== undefined) {
      settings.push(whole)
      continue
    }
    const next = words[at + 1]
    const hasValue = word.startsWith('-') && next !== undefined && !next.startsWith('-')
    if (hasValue) settings.push({ option: word, value: next })
    else if (!word.startsWith('-')) settings.push({ value: word })
    if (hasValue) at++
  }
  return settings
}

/** `--port=80`, `-Dserver.port=80`, `server.port=80`, `-p80`. */
function parseWhole(word: string, letters: ReadonlyMap<string, string>): Setting | undefined {
  const [, option, value] = /^(-{0,2}[\w.:-]+)=(.*)$/s.exec(word) ?? []
  if (option !== undefined && value !== undefined)
    return ofDebugger(option, value) ?? { option: option.replace(/^-D(?=\w)/, ''), value }
  const [, letter = '', attached = ''] = /^(-[a-zA-Z])([\d:*[].*)$/s.exec(word) ?? []
  return letters.has(letter) ? { option: letter, value: attached } : undefined
}

/** `-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005` */
function ofDebugger(option: string, value: string): Setting | undefined {
  if (!/^-(agentlib:jdwp|Xrunjdwp:transport)$/.test(option)) return undefined
  const address = /(?:^|,)address=([^,]+)/.exec(value)?.[1] ?? ''
  return /,server=y(,|$)/.test(value) ? { option: '--listen', value: address } : { value: '' }
}
