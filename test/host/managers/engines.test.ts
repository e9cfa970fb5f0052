import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAccounts } from '../../../src/host/managers/account.ts'
import { rowsOf } from '../../../src/host/managers/container-row.ts'
import { parseDockerContainers } from '../../../src/host/managers/docker.ts'
import { parsePodmanContainers } from '../../../src/host/managers/podman.ts'
import { parseAddress } from '../../../src/model/address.ts'

/** What a real engine answered, without the line that says where it is from. */
const recorded = (file: string): unknown => {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/managers', `${file}.txt`), 'utf8')
  return JSON.parse(text.slice(text.indexOf('\n')))
}

describe('docker', () => {
  const rows = parseDockerContainers(recorded('docker-containers-all'))
  const row = (name: string) => rows.find((one) => one.name === name)

  it('names every container', () => {
    expect(rows.map(({ name, isRunning }) => [name, isRunning])).toEqual([
      ['late', false],
      ['shop-api-1', true],
      ['host', true],
      ['db', true],
    ])
  })

  it('reads the ports of all families and protocols', () => {
    expect(row('db')).toEqual({
      engine: 'docker',
      id: '16e9587e847f9539a077e6518d1f423a902598c4864bb91bfaf822c1ee2d4b40',
      name: 'db',
      image: 'localhost/web:1',
      isRunning: true,
      ports: [
        { protocol: 'tcp', address: '0.0.0.0', low: 5432, high: 5432 },
        { protocol: 'tcp', address: '::', low: 5432, high: 5432 },
        { protocol: 'udp', address: '127.0.0.1', low: 5353, high: 5353 },
      ],
    })
  })

  it('reads the project and the service of compose, and the network of the host', () => {
    expect(row('shop-api-1')).toMatchObject({ composeProject: 'shop', composeService: 'api' })
    expect(row('host')).toMatchObject({ hostNetwork: true, ports: [] })
  })

  it('without `all` lists those that run', () => {
    expect(parseDockerContainers(recorded('docker-containers'))).toEqual(rows.filter(({ isRunning }) => isRunning))
  })
})

describe('podman', () => {
  const rows = parsePodmanContainers(recorded('podman-ps-alice'))
  const row = (name: string) => rows.find((one) => one.name === name)

  it('names every container, and tells those that hold their ports', () => {
    expect(rows.map(({ name, isRunning }) => [name, isRunning])).toEqual([
      ['vectors', true],
      ['web', true],
      ['host', true],
      ['local-ai', true],
      ['late', false],
    ])
  })

  it('reads ranges, addresses and the unit', () => {
    expect(row('web')?.ports).toEqual([
      { protocol: 'tcp', address: '127.0.0.1', low: 8081, high: 8081 },
      { protocol: 'tcp', address: '*', low: 8090, high: 8092 },
    ])
    expect(row('local-ai')).toMatchObject({ unit: 'local-ai.service', engine: 'podman', image: 'localhost/web:1' })
    expect(parsePodmanContainers(recorded('podman-ps-root'))[0]?.ports).toContainEqual({
      ...{ protocol: 'udp', address: '127.0.0.1', low: 5354, high: 5354 },
    })
  })

  it.each(['alice', 'root'])('says the same at its API, of %s', (user) => {
    const listed = parsePodmanContainers(recorded(`podman-ps-${user}`)).filter(({ isRunning }) => isRunning)
    expect(parsePodmanContainers(recorded(`podman-libpod-containers-${user}`))).toEqual(listed)
  })

  it('whose protocol cannot be made a text has no such port', () => {
    const Ports = [
      { host_port: 8080, protocol: { toString: 1, valueOf: 1 } },
      { host_port: 8081, protocol: ['tcp'] },
    ]
    expect(parsePodmanContainers([{ Id: 'a'.repeat(64), Ports }])[0]?.ports).toEqual([])
  })

  it('of version 3 spells its ports in another way', () => {
    const Ports = [{ hostPort: 8080, containerPort: 80, protocol: 'tcp', hostIP: '127.0.0.1' }]
    expect(parsePodmanContainers([{ Id: 'a'.repeat(64), Ports }])[0]?.ports).toEqual([
      { protocol: 'tcp', address: '127.0.0.1', low: 8080, high: 8080 },
    ])
  })
})

describe.each([
  ['docker', parseDockerContainers, recorded('docker-containers-all')],
  ['podman', parsePodmanContainers, recorded('podman-ps-alice')],
] as const)('a damaged answer of %s', (_, parse, whole) => {
  const text = JSON.stringify(whole)

  it('is read as far as it fits', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(Array.isArray(parse(json))).toBe(true)
      }),
    )
  })

  it('with any value in any place gives no text of another form', () => {
    const keys = [
      'Id',
      'Names',
      'Image',
      'State',
      'Ports',
      'Labels',
      'HostConfig',
      'IsInfra',
      'PublicPort',
      'host_port',
    ]
    const inner = ['IP', 'host_ip', 'range', 'Type', 'protocol', 'PODMAN_SYSTEMD_UNIT', 'com.docker.compose.project']
    const nested = fc.constantFrom(...keys, ...inner)
    fc.assert(
      fc.property(nested, fc.jsonValue(), (key, value) => {
        const damaged = JSON.parse(text, (name, old) => (name === key ? value : old))
        for (const row of parse(damaged)) expectBelievable(row)
      }),
      { numRuns: 500 },
    )
  })

  it('is not taken for the whole', () => {
    expect(rowsOf(whole, parse)).toMatchObject({ isWhole: true })
    expect(rowsOf([...(whole as unknown[]), { Id: 'x' }], parse)).toMatchObject({ isWhole: false })
    expect(rowsOf({ message: 'no' }, parse)).toEqual({ failed: 'its engine did not answer with a list of containers' })
  })

  it('has no words of another form', () => {
    const Labels = {
      'com.docker.compose.project': 'a b',
      'com.docker.compose.service': '$(x)',
      PODMAN_SYSTEMD_UNIT: '--now x.service',
    }
    const [row] = parse([{ Id: 'a'.repeat(64), Names: ['/x; rm', 'y\nz'], Image: '-x y', Labels, State: 1 }])
    expect(row).toEqual({ engine: expect.any(String), id: 'a'.repeat(64), isRunning: false, ports: [] })
  })
})

function expectBelievable({
  id,
  name,
  image,
  ports,
  unit,
  composeProject,
}: ReturnType<typeof parseDockerContainers>[0]) {
  expect(id).toMatch(/^[\da-f]{64}$/)
  for (const text of [name, image, unit, composeProject]) expect(text ?? '').toMatch(/^[\w./:@+\\-]*$/)
  for (const { address, low, high } of ports) {
    expect(parseAddress(address)).toBe(address)
    expect(low >= 1 && low <= high && high <= 65_535).toBe(true)
  }
}

describe('accounts', () => {
  it('are those lines of /etc/passwd that are whole', () => {
    expect(parseAccounts('root:x:0:0:root:/root:/bin/sh\n\n+::::::\nalice:x:1001:100::/home/alice:/bin/sh\n')).toEqual([
      { name: 'root', uid: 0, gid: 0, home: '/root' },
      { name: 'alice', uid: 1001, gid: 100, home: '/home/alice' },
    ])
  })
})
