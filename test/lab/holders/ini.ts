export type File = { readonly path: string; readonly text: string }

export type Section = Readonly<Record<string, string | readonly string[] | undefined>>

/** A file of units, of programs, or of a quadlet. A list is a key that is said more than once. */
export function formatIni(sections: Readonly<Record<string, Section>>): string {
  return Object.entries(sections)
    .map(([name, keys]) => `[${name}]\n${Object.entries(keys).flatMap(formatKey).join('')}`)
    .join('\n')
}

function formatKey([key, value]: [string, Section[string]]): readonly string[] {
  return [value ?? []].flat().map((word) => `${key}=${word}\n`)
}
