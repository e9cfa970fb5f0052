import { describe, expect, it } from 'vitest'
import { commandsOf, expandCommand } from '../../src/formats/unit-commands.ts'
import { parseUnitFile } from '../../src/formats/unit-file.ts'
import { containerOfCommand } from '../../src/host/services/units/container-command.ts'

const variables = new Map([
  ['PORT', '8080'],
  ['OPTS', '--a "b c"'],
])

function run(line: string): string[][] {
  const settings = parseUnitFile(`[Service]\nExecStart=${line}\n`, 'web.service')
  return commandsOf(settings, (text) => text).map((command) => expandCommand(command, variables))
}

describe('the words that are run', () => {
  it.each([
    ['/bin/web $PORT ${PORT} p${PORT}q', ['/bin/web', '8080', '8080', 'p8080q']],
    ['/bin/web $OPTS ${OPTS}', ['/bin/web', '--a', 'b c', '--a "b c"']],
    ['/bin/web $NONE ${NONE} $$PORT', ['/bin/web', '', '$PORT']],
    ['/bin/web p$PORT', ['/bin/web', 'p$PORT']],
    [':/bin/web $PORT', ['/bin/web', '$PORT']],
    ['-@/bin/web other --port $PORT', ['/bin/web', '--port', '8080']],
    [`/bin/sh -c 'exec web $PORT "\${ADMIN:-9090}" $NONE'`, ['/bin/sh', '-c', 'exec web 8080 "9090" $NONE']],
  ])('%s', (line, words) => {
    expect(run(line)).toEqual([words])
  })

  it('leaves out a line that systemd would not take', () => {
    expect(run('/bin/web "')).toEqual([])
  })
})

describe('the container of a command', () => {
  it.each([
    ['/usr/bin/docker run --rm --name redis -p 6379:6379 -v /a:/b redis:7 --port 1', ['docker', 'redis', 'redis:7']],
    ['docker run -dit --name=web -p80:80 -e A=b localhost:5000/web', ['docker', 'web', 'localhost:5000/web']],
    ['/usr/bin/docker start -a qdrant', ['docker', 'qdrant', undefined]],
    ['/usr/bin/podman start container-old', ['podman', 'container-old', undefined]],
    [
      '/usr/bin/podman run --cidfile=/run/x.ctr-id --cgroups=no-conmon --rm --sdnotify=conmon -d --replace --name new img',
      ['podman', 'new', 'img'],
    ],
    [
      '/usr/bin/podman --log-level debug container run --conmon-pidfile /run/x --name new img',
      ['podman', 'new', 'img'],
    ],
    ['/bin/sh -c "exec docker run --name x img"', ['docker', 'x', 'img']],
    ['/usr/bin/env A=b docker run --name x img', ['docker', 'x', 'img']],
    ['/usr/bin/docker run --name bad;name', ['docker', undefined, undefined]],
  ])('%s', (line, [engine, name, image]) => {
    const [words = []] = run(line)
    expect(containerOfCommand(words)).toEqual({ engine, ...(name && { name }), ...(image && { image }) })
  })

  it.each([
    ['/usr/bin/docker compose -p shop up', 'docker', 'shop'],
    ['/usr/bin/docker-compose --project-name=shop -f /srv/x.yml up -d', 'docker', 'shop'],
    ['/usr/bin/podman-compose -p shop up', 'podman', 'shop'],
  ])('%s', (line, engine, composeProject) => {
    const [words = []] = run(line)
    expect(containerOfCommand(words)).toEqual({ engine, composeProject })
  })

  it.each(['/usr/bin/dockerd -H fd://', '/usr/bin/podman system service', '/usr/bin/podman auto-update', '/bin/true'])(
    'none of %s',
    (line) => {
      const [words = []] = run(line)
      expect(containerOfCommand(words)).toBeUndefined()
    },
  )
})
