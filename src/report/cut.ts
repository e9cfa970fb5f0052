export interface Most {
  bytes: number
  rows?: number
  /** What stands in place of those that do not fit. */
  more(count: number): string
}

/** The first rows, as many as fit into that together, and then how many more there are. */
export function cut(rows: readonly string[], { more, ...most }: Most): string[] {
  let bytes = 0
  const end = rows.findIndex((row, at) => {
    bytes += Buffer.byteLength(row) + 1
    return bytes > most.bytes || at === most.rows
  })
  return end === -1 ? [...rows] : [...rows.slice(0, end), more(rows.length - end)]
}
