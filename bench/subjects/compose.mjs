import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ourCommand } from './ours.mjs'

const COMPOSE = `# What a small shop needs beside its code.
name: shop
x-restart: &restart
  restart: unless-stopped
services:
  redis:
    <<: *restart
    image: redis:7
    ports: ["6379:6379"]
  db:
    <<: *restart
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:-secret}
    ports:
      - "127.0.0.1:\${DB_PORT:-5432}:5432"
    volumes: [data:/var/lib/postgresql/data]
  web:
    build: .
    depends_on: [redis, db]
    ports:
      - target: 80
        published: "8080"
  mail:
    image: axllent/mailpit
    ports:
      - 8025:8025
volumes:
  data: {}
`
const NEEDS = ['redis=6379', 'db=127.0.0.1:5432', 'web=8080', 'mail=8025']

/** One check twice: its needs as arguments, and read from the compose file of the working directory. */
export function composeSubjects(dist, { node, folder }) {
  writeFileSync(join(folder, 'compose.yaml'), COMPOSE)
  const named = ourCommand(dist, NEEDS, { node })
  const declared = ourCommand(dist, [], { node })
  return [
    { ...named, name: 'port-preflight, four needs', cwd: folder },
    { ...declared, name: 'port-preflight, their compose file', cwd: folder },
  ]
}
