/** Of a path, in Linux. */
const LONGEST = 4_096

/**
 * Whether a name fits a pattern of `*`, `?` and `[…]`, in time that no pattern makes long: users write them, and root
 * reads them.
 */
export function matchesGlob(name: string, pattern: string): boolean {
  if (pattern.length > LONGEST) return false
  const forms = formsOf(pattern)
  let [at, form] = [0, 0]
  let star: { at: number; form: number } | undefined
  while (at < name.length) {
    const current = forms[form]
    if (current === '*') {
      star = { at, form }
      form++
    } else if (current?.(name[at] ?? '') === true) {
      at++
      form++
    } else if (star !== undefined) {
      // Only the last star ever has to take more.
      star = { ...star, at: star.at + 1 }
      at = star.at
      form = star.form + 1
    } else return false
  }
  return forms.slice(form).every((rest) => rest === '*')
}

type Form = '*' | ((char: string) => boolean)

function formsOf(pattern: string): Form[] {
  const parts = pattern.match(/\*+|\?|\[!?\]?[^\]]*\]|[\s\S]/g) ?? []
  return parts.map((part): Form => {
    if (part.startsWith('*')) return '*'
    if (part === '?') return () => true
    return part.length > 1 ? setOf(part) : (char) => char === part
  })
}

/** `[a-z_]`, `[!0-9]` */
function setOf(part: string): (char: string) => boolean {
  const isNone = part.startsWith('[!')
  const inner = part.slice(isNone ? 2 : 1, -1)
  const pieces = inner.match(/[\s\S]-[\s\S]|[\s\S]/g) ?? []
  return (char) => pieces.some((piece) => isBetween(char, piece)) !== isNone
}

function isBetween(char: string, piece: string): boolean {
  return piece.length === 3 ? char >= (piece[0] ?? '') && char <= (piece[2] ?? '') : char === piece
}
