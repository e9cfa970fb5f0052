/** A Markdown table whose columns line up when read as plain text; the first column is text, the others numbers. */
export function formatTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '')))
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)))
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const lines = cells.map((row) => row.map((cell, column) => pad(cell, widths[column], column)))
  return [lines[0], rule, ...lines.slice(1)].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function pad(text, width, column) {
  return column === 0 ? text.padEnd(width) : text.padStart(width)
}
