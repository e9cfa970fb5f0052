import { expect, it } from 'vitest'
import { parseTable } from '../../src/knowledge/table.ts'

it('reads a table of products', () => {
  const table = `
nginx | nginx web | 80, 443 | =, nginx-debug | = |
  acme/nginx, =
pm2 (manager) | PM2 | | PM2, = | | | pm2 start
`
  expect(parseTable(table)).toEqual([
    {
      key: 'nginx',
      name: 'nginx web',
      ports: [80, 443],
      processes: ['nginx', 'nginx-debug'],
      units: ['nginx'],
      images: ['acme/nginx', 'nginx'],
      arguments: [],
    },
    {
      key: 'pm2',
      name: 'PM2',
      ports: [],
      processes: ['PM2', 'pm2'],
      units: [],
      images: [],
      arguments: ['pm2 start'],
      kind: 'manager',
    },
  ])
})
