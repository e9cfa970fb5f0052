export interface Most {
  bytes: number
  /** What stands in place of those that do not fit. */
  more(count: number): string
}

/** The first rows, as many as are no longer than that together, and then how many more there are. */
export function cut(rows: readonly string[], { bytes: most, more }: Most): string[] {
  let bytes = 0
  const end = rows.findIndex((row) => {
    bytes += Buffer.byteLength(row) + 1
    return bytes > most
  })
  return end === -1 ? [...rows] : [...rows.slice(0, end), more(rows.length - end)]
}
