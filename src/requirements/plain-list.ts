/** A word of a plain list with its offset in the text. */
interface ListItem {
  text: string
  offset: number
}

/** `6379, 8080-8090` or one a line: separated by commas and line ends, empty places left out. */
export function splitList(text: string): ListItem[] {
  return [...text.matchAll(/[^,\n]+/g)]
    .map((match) => ({ text: match[0].trim(), offset: match.index + (match[0].length - match[0].trimStart().length) }))
    .filter((item) => item.text !== '')
}
