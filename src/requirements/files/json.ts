import type { Positioned } from '../yaml.ts'
import { parseForeignYaml } from '../yaml.ts'

/** JSON with comments and commas at the end of lists, which is YAML but for its comments. */
export function parseJsonc(text: string, file: string): Positioned {
  return parseForeignYaml(withoutComments(text), { file })
}

/** A string, be it one without its end, or a comment. */
const PIECE = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** Blanks stand in the place of comments, so that every place stays what it was. */
function withoutComments(text: string): string {
  return text.replaceAll(PIECE, (piece) => (piece.startsWith('"') ? piece : piece.replaceAll(/[^\r\n]/g, ' ')))
}
