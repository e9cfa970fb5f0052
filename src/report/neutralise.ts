/**
 * The one place where text of other people (argv, container names, unit names, file contents) is made harmless.
 * Every report passes its text through one of these on the way out.
 */

// Control characters, line ends, and the marks that turn the direction of text round or hide in it.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
}

/** One line of plain text: nothing that a terminal obeys, and nothing that the runner takes for a command. */
export function toLine(text: string): string {
  return text
    .replaceAll(INVISIBLE, escapeCharacter)
    .replaceAll('##[', '#\\x23[')
    .replaceAll(/^\s*::|::(?=[a-z][a-z-]+(?:\s.*?)?::)/g, (colons) => colons.replace('::', ':\\x3a'))
}

/** A line of Markdown that is only text: no HTML, no links, no emphasis, no table cells, no mentions. */
export function toMarkdown(text: string): string {
  return toLine(text).replaceAll(/[^\w\s.,/=+\-()%"';]|_|www\./g, (found) =>
    [...found].map((character) => `&#${character.codePointAt(0)};`).join(''),
  )
}

/** JSON that stays the same value when read, and printed holds nothing that the runner or a terminal obeys. */
export function toJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent)
  return json.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]|##\[|::/gu, (found) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  )
}

/** A command that the runner obeys, with text in it that is no command: a title has two more marks that would end it. */
export function toCommand(level: 'error' | 'warning' | 'notice', title: string, text: string): string {
  const message = toLine(text).replaceAll('%', '%25')
  const head = toLine(title).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
  return `::${level} title=${head}::${message}\n`
}
