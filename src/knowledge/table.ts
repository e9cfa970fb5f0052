import type { Product } from './product.ts'

/**
 * A table of products, one a line: key, name, ports, processes, units, images, arguments.
 * `|` separates columns and `, ` the values in one, `=` repeats the key, and an indented line continues the one above.
 * A key is followed by `(manager)` where that is the product's kind.
 */
export function parseTable(table: string): Product[] {
  return table.trim().replaceAll('\n  ', ' ').split('\n').map(parseRow)
}

function parseRow(row: string): Product {
  const [head = '', name = '', ...columns] = row.split('|').map((column) => column.trim())
  const [key = '', kind] = head.split(' ')
  const [ports = [], processes = [], units = [], images = [], words = []] = columns.map((text) =>
    splitColumn(text, key),
  )
  return {
    key,
    name,
    ports: ports.map(Number),
    processes,
    units,
    images,
    arguments: words,
    ...(kind === '(manager)' ? { kind: 'manager' } : {}),
  }
}

function splitColumn(text: string, key: string): string[] {
  return text === '' ? [] : text.split(', ').map((value) => (value === '=' ? key : value))
}
