import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How many files of each kind there are among 1,000. */
const MIX = [
  [400, 'compose.yaml', compose],
  [300, '.github/workflows/test.yml', workflow],
  [100, 'deploy/web.yaml', manifest],
  [80, '.env', environment],
  [60, 'web.container', quadlet],
  [60, 'web.socket', socket],
]

/** Writes a repository of projects with files that declare ports; each project has one of them. */
export function makeRepository(folder, files) {
  const kinds = MIX.flatMap(([count, path, make]) =>
    Array.from({ length: (count * files) / 1_000 }, () => [path, make]),
  )
  for (const [index, [path, make]] of kinds.entries()) {
    const place = join(folder, `part-${index % 20}`, `project-${index}`, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, make(1_024 + ((index * 31) % 30_000)))
  }
}

/** Some 75 lines, five services, ten ports. */
function compose(port) {
  const services = Array.from({ length: 5 }, (_, index) => service(`service-${index}`, port + index * 2))
  return `x-logging: &logging\n  driver: json-file\n\nservices:\n${services.join('')}volumes:\n  data: {}\n`
}

function service(name, port) {
  return `  ${name}:
    image: redis:7
    restart: unless-stopped
    logging: *logging
    environment:
      LEVEL: \${LEVEL:-info}
      NAME: "${name}"
    volumes:
      - data:/data
    ports:
      - "${port}:6379"
      - "127.0.0.1:${port + 1}:80"
    healthcheck:
      test: ["CMD", "redis-cli", "ping"]
`
}

/** Three jobs of a dozen lines, each with a service container. */
function workflow(port) {
  const jobs = Array.from(
    { length: 3 },
    (_, index) => `  job-${index}:
    runs-on: ubuntu-24.04
    services:
      redis:
        image: redis:7
        ports: ["${port + index}:6379"]
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - run: |
          npm ci
          npm test -- --shard ${index}
`,
  )
  return `name: test\non: [push, pull_request]\njobs:\n${jobs.join('')}`
}

function manifest(port) {
  return `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.29
      ports:
        - { containerPort: 80, hostPort: ${port} }
`
}

function environment(port) {
  return `NODE_ENV=production\nREDIS_PORT=${port}\nREDIS_HOST=localhost\n# local\nPORT=${port + 1}\n`
}

function quadlet(port) {
  return `[Container]\nImage=docker.io/library/nginx:1.29\nPublishPort=${port}:80\n\n[Install]\nWantedBy=default.target\n`
}

function socket(port) {
  return `[Socket]\nListenStream=${port}\n\n[Install]\nWantedBy=sockets.target\n`
}
