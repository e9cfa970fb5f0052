import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isXinetd,
  managerOf,
  parseIncludes,
  parseXinetd,
  portOfService,
  servicesAt,
  type XinetdService,
} from '../../../src/host/linux/xinetd.ts'

const file = '/etc/xinetd.d/mirror'

describe('files of xinetd', () => {
  it('hold services', () => {
    const text = `# default: off
service mirror
{
  type = UNLISTED
\tprotocol\t= tcp
  port = 7031
  server_args += -p 1
}
#service off
service time
{
\tdisable\t\t= yes
\tsocket_type\t= dgram
}
service flagged {
  flags = IPv6 DISABLE
  port = http
}
`
    expect(parseXinetd(text, file)).toEqual([
      { service: 'mirror', protocol: 'tcp', port: 7031, disabled: false, file, line: 2 },
      { service: 'time', protocol: 'udp', disabled: true, file, line: 10 },
      { service: 'flagged', protocol: 'tcp', disabled: true, file, line: 15 },
    ])
  })

  it('hold defaults, and services without a port of their own, which are none', () => {
    const text = 'service a\n{\n}\ndefaults\n{\n disable = yes\n}\nservice b\n{\n type = TCPMUXPLUS UNLISTED\n}\n'
    expect(parseXinetd(text, file)).toEqual([{ service: 'a', protocol: 'tcp', disabled: false, file, line: 1 }])
  })

  it('hold what they include', () => {
    expect(parseIncludes('includedir /etc/xinetd.d\n#include /no\n  include /etc/more\nincludes /no\n')).toEqual([
      { path: '/etc/xinetd.d', isDirectory: true },
      { path: '/etc/more', isDirectory: false },
    ])
  })

  it('are read whatever they hold', () => {
    const piece = fc.constantFrom(
      'service x\n',
      '{\n',
      '}\n',
      'port = 1\n',
      'port = 99999999\n',
      'defaults\n',
      '=',
      'a',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        for (const { service, line, port = 0 } of parseXinetd(text, file)) {
          expect(text.split('\n')[line - 1]).toContain(service)
          expect(port).toBeLessThan(100_000)
        }
      }),
    )
  })
})

describe('/etc/services', () => {
  const text = '# tcp\necho\t\t7/tcp\necho 7/udp # more\ndomain 53/tcp nameserver\nbad\n'
  it.each([
    ['echo', 'tcp', 7],
    ['echo', 'udp', 7],
    ['nameserver', 'tcp', 53],
    ['domain', 'udp', undefined],
    ['more', 'udp', undefined],
    ['bad', 'tcp', undefined],
  ] as const)('%s over %s: %s', (name, protocol, port) => {
    expect(portOfService(text, name, protocol)).toBe(port)
  })
})

describe('the service at a port', () => {
  const service = (name: string, keys: Partial<XinetdService> = {}): XinetdService => {
    return { service: name, protocol: 'tcp', disabled: false, file: `/etc/xinetd.d/${name}`, line: 1, ...keys }
  }
  const known = 'echo 7/tcp\necho 7/udp\n'
  const unitAt = (port: number, ...services: XinetdService[]) => managerOf(servicesAt(port, services, known))

  it('is the one that names it, or that /etc/services knows', () => {
    const services = [service('echo'), service('mirror', { port: 7031 })]
    expect(unitAt(7031, ...services)).toMatchObject({ unit: 'mirror', file: '/etc/xinetd.d/mirror' })
    expect(unitAt(7, ...services)).toMatchObject({ unit: 'echo' })
    expect(unitAt(9, ...services)).toBeUndefined()
  })

  it('is one that is enabled, or else one that was until now', () => {
    const [off, on] = [service('off', { port: 1, disabled: true }), service('on', { port: 1 })]
    expect(unitAt(1, off, on)?.unit).toBe('on')
    expect(unitAt(1, off)?.unit).toBe('off')
  })

  it('has no file where there are two, and no name where there are two', () => {
    const [tcp, udp] = [service('echo'), service('echo', { protocol: 'udp', file: '/etc/xinetd.d/echo-udp' })]
    expect(unitAt(7, tcp, udp)).toEqual({ kind: 'xinetd', scope: 'system', unit: 'echo' })
    expect(unitAt(1, service('a', { port: 1 }), service('b', { port: 1 }))).toBeUndefined()
  })

  it.each([
    ['/usr/sbin/xinetd -stayalive -dontfork', 0, true],
    ['xinetd', 0, true],
    ['/usr/sbin/xinetd -stayalive', 1001, false],
    ['/usr/sbin/xinetd2', 0, false],
    ['cat /usr/sbin/xinetd', 0, false],
  ])('%s of uid %i: %s', (command, uid, answer) => {
    expect(isXinetd({ pid: 1, command, uid })).toBe(answer)
  })
})
