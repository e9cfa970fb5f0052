import { UsageError } from '../model/errors.ts'
import type { UrlPart } from '../model/handover.ts'

const MOST_CHARACTERS = 2_000
// What ends a line, moves a cursor or cannot be seen stands in no URL.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u

/** `redis://127.0.0.1:{redis}/0` to its parts. Never quotes the text: a password may stand in it. */
export function parseTemplate(text: string): UrlPart[] {
  const template = text.trim()
  if (template === '') throw new UsageError('a URL is missing, as in redis://127.0.0.1:{redis}/0')
  if (template.length > MOST_CHARACTERS) {
    throw new UsageError(`${template.length} characters are too many: at most ${MOST_CHARACTERS}`)
  }
  if (UNSEEN.test(template)) throw new UsageError('a line end or a character that cannot be seen stands in it')
  const pieces = template.split(/(\{[^{}]*\})/)
  return pieces.flatMap((piece, at): UrlPart[] => {
    if (at % 2 === 1) return [placeholderOf(piece.slice(1, -1))]
    if (/[{}]/.test(piece)) throw new UsageError('a brace stands alone: expected {NAME} or {NAME:env}')
    return piece === '' ? [] : [piece]
  })
}

function placeholderOf(text: string): UrlPart {
  const [, need = '', env] = /^(.*?)(:env)?$/.exec(text.trim()) ?? []
  if (need === '') throw new UsageError('a need has to stand between the braces: expected {NAME} or {NAME:env}')
  return { need, asks: env === undefined ? 'port' : 'variable' }
}
