import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { markNumbers, markPublished } from '../../../../src/host/linux/promised/numbers.ts'
import { formatRange, joinPorts } from '../../../../src/model/port.ts'
import { type PortSet, portSet } from '../../../../src/model/port-set.ts'

const marked = (mark: (text: string, ports: PortSet) => void, text: string) => {
  const ports = portSet([])
  mark(text, ports)
  return joinPorts([...ports.keys()].filter((port) => ports[port] === 1))
    .map(formatRange)
    .join(' ')
}

describe('numbers of any text', () => {
  test.each([
    ['ListenStream=21001', '21001'],
    ['ListenStream=127.0.0.1:21001\nListenDatagram=[::]:21002', '21001-21002'],
    ['PublishPort=127.0.0.1:8443:443/tcp', '8443'],
    ['ExecStart=/usr/bin/server --port=9000 -p9001', '9000-9001'],
    ['Environment=PORT=3000 "OTHER=3002"', '3000 3002'],
    ['ports: ["8000-8003:80-83", "${WEB:-9090}:80"]', '8000-8003 9090'],
    ['8000-8003:9000-9003', '8000-8003 9000-9003'],
    // Neither a privileged port, nor a number of another size.
    ['80 443 1023 65536 99999 123456 20261121', ''],
    ['1024 65535', '1024 65535'],
    // No range of ports.
    ['9000-8000 1024-65535', '1024 8000 9000 65535'],
    ['8000-8001-8002', '8000-8002'],
    ['', ''],
  ])('%j: %s', (text, ports) => {
    expect(marked(markNumbers, text)).toBe(ports)
  })

  test('whatever stands around it, a port is seen', () => {
    const around = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\d-]/g, ''))
    const port = fc.integer({ min: 1024, max: 65_535 })
    fc.assert(
      fc.property(around, port, around, (before, port, after) => {
        expect(marked(markNumbers, `${before}${port}${after}`)).toBe(String(port))
      }),
    )
  })

  it('takes no longer than the text', () => {
    const start = performance.now()
    for (const text of ['1'.repeat(1e6), '1234-'.repeat(2e5), '1234 '.repeat(2e5)]) markNumbers(text, portSet([]))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('published ports', () => {
  test.each([
    // docker: hostconfig.json
    ['{"PortBindings":{"80/tcp":[{"HostIp":"","HostPort":"21000"}]}}', '21000'],
    [
      '{"PortBindings":{"80/tcp":[{"HostIp":"127.0.0.1","HostPort":"21000-21002"}],"81/tcp":[{"HostIp":"","HostPort":""}]}}',
      '21000-21002',
    ],
    // podman 4, and before
    ['"newPortMappings":[{"host_ip":"","container_port":80,"host_port":21001,"range":1,"protocol":"tcp"}]', '21001'],
    [
      '"newPortMappings":[{"host_ip":"","container_port":80,"host_port":21001,"range":3,"protocol":"tcp"}]',
      '21001-21003',
    ],
    ['"portMappings":[{"hostPort":21002,"containerPort":80,"protocol":"tcp","hostIP":""}]', '21002'],
    ['{"host_port":21000},{"range":500}', '21000'],
    ['{"HostPort":"99999"},{"HostPort":"0"},{"host_port":70000,"range":99999}', ''],
    ['container 21000 of 8080', ''],
  ])('%s: %s', (text, ports) => {
    expect(marked(markPublished, text)).toBe(ports)
  })
})
