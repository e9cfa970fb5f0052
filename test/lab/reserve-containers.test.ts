import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'

// The list of reserved ports of a container is its own, and mostly read-only.

const LIST = '/proc/sys/net/ipv4/ip_local_reserved_ports'
const OPTION = '--sysctl=net.ipv4.ip_local_reserved_ports=40000,40010-40012'

await describeInLab('reserve: kernel in a container', (lab) => {
  const checkIn = async (...options: string[]) => {
    const docker = await lab.docker()
    const files = [
      '/usr:/usr:ro',
      '/usr/lib:/lib:ro',
      '/usr/lib64:/lib64:ro',
      '/opt/port-preflight:/opt/port-preflight:ro',
    ]
    const mounts = ['--tmpfs=/run', ...files.map((file) => `--volume=${file}`)]
    const command = ['/usr/local/bin/node', '/opt/port-preflight/dist/cli.js', '--reserve', 'kernel', '40000', '--json']
    const script = `"$@"; cat ${LIST}; ls /run`
    const said = await docker('run', '--rm', ...options, ...mounts, webImage, 'sh', '-c', script, '-', ...command)
    const end = said.indexOf('\n}\n') + 3
    return { report: JSON.parse(said.slice(0, end)), after: said.slice(end).trim() }
  }
  const readList = async () => (await lab.run('cat', [LIST])).trim()

  test('it is a warning, with the option for its start', async () => {
    const { report, after } = await checkIn()
    expect(report.findings).toMatchObject([
      {
        kind: 'port-ephemeral',
        severity: 'warning',
        message: expect.stringMatching(`it could not be reserved: ${LIST}: read-only$`),
        remedies: [
          { title: expect.stringContaining('--sysctl net.ipv4.ip_local_reserved_ports=40000,') },
          { title: 'ask for a port outside 32768-60999' },
        ],
      },
    ])
    expect(after).toBe('')
  })

  test('with that option there is nothing to do', async () => {
    const { report, after } = await checkIn(OPTION)
    expect([report.findings, report.reserved, after]).toEqual([[], [], '40000,40010-40012'])
  })

  test('a privileged one changes its own list, not that of the host', async () => {
    const { report, after } = await checkIn('--privileged')
    expect([report.findings, report.reserved]).toEqual([[], [{ low: 40_000, high: 40_000 }]])
    expect(after).toMatch(/^40000\nport-preflight\.reserved\.\d+$/)
    expect(await readList()).toBe('')
  })

  test('with the network of the host it is the list of the host', async () => {
    await lab.run('sh', ['-c', `echo 40000 > ${LIST}`])
    expect((await checkIn('--network=host')).report.findings).toEqual([])
    await lab.run('sh', ['-c', `echo > ${LIST}`])
    await expect(checkIn('--network=host', OPTION)).rejects.toThrow('not allowed in host network namespace')
  })
})
