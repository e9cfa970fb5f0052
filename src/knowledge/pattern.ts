/** Whether the text is the pattern, in which `*` stands for any text, also none; linear in the text. */
export function matchesPattern(text: string, pattern: string): boolean {
  // Nearly all patterns end here, and every holder is compared with many.
  if (!pattern.includes('*')) return text === pattern
  const [head = '', ...pieces] = pattern.split('*')
  const tail = pieces.pop() ?? ''
  if (!text.startsWith(head) || !text.endsWith(tail)) return false
  let from = head.length
  for (const piece of pieces) {
    const at = text.indexOf(piece, from)
    if (at === -1) return false
    from = at + piece.length
  }
  return from <= text.length - tail.length
}

/** Whether the path is the pattern, or ends in it after a slash: both have to end in the same number of elements. */
export function matchesPath(path: string, pattern: string): boolean {
  if (!pattern.includes('*')) return path === pattern || path.endsWith(`/${pattern}`)
  return matchesPattern(path, pattern) || matchesPattern(lastElements(path, pattern.split('/').length), pattern)
}

function lastElements(path: string, count: number): string {
  let at = path.length
  for (let left = count; left > 0 && at !== -1; left -= 1) at = at === 0 ? -1 : path.lastIndexOf('/', at - 1)
  return path.slice(at + 1)
}
