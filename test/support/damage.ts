import fc from 'fast-check'

interface Damage {
  /** From 0 to 1, of the length of the text. */
  at: number
  cut: number
  put: string
}

const PIECES = [
  ...['*a', '&a ', '<<: *a', '!reset ', '!override ', '- ', '\n', '\t', '${', '}', '$', ':', '::', '[', ']', '{', '"'],
  ...[
    "'",
    '|\n',
    '>-\n',
    '#',
    '---\n',
    '0',
    '-',
    '99999',
    '/udp',
    '\u0000',
    '\uFEFF',
    '\r',
    '? ',
    '~',
    '🚀',
    '__proto__:',
  ],
  ...['=', ';', '\\', '\\\n', '%', '//', '/*', ',', '${{', '}}'],
]

/** Cuts some characters out of a text, and puts others in. */
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 12 }),
  put: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom(...PIECES)),
})

/** A few times each. */
export const damages = fc.array(damage, { minLength: 1, maxLength: 6 })

export function damaged(text: string, all: readonly Damage[]): string {
  return all.reduce((whole, { at, cut, put }) => {
    const start = Math.floor(at * whole.length)
    return whole.slice(0, start) + put + whole.slice(start + cut)
  }, text)
}
