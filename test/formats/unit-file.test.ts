import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastOf, listOf, namesOf, parseUnitFile, placeOf, type Settings } from '../../src/formats/unit-file.ts'

const FILE = '/etc/systemd/system/web.service'
const text = `# of the web
[Unit]
Requires=db.service cache.service
Requires=queue.service

[Service]
; how it starts
ExecStart=/usr/bin/web --listen 80
ExecStart=
  ExecStart = /usr/bin/web \\
  # the port
    --port 8080 \\
; and the other
    --admin 9090
Environment=
Type=simple
no assignment
=nothing
`

const read = (settings: Settings, key: string) => listOf(settings, key).map(({ value }) => value)

describe('parseUnitFile', () => {
  const settings = parseUnitFile(text, FILE)

  it('adds lists up, and an empty value takes back what was before it', () => {
    expect(namesOf(settings, ['Unit.Requires'])).toEqual(['db.service', 'cache.service', 'queue.service'])
    expect(read(settings, 'Service.ExecStart')).toEqual(['/usr/bin/web  --port 8080  --admin 9090'])
    expect(read(settings, 'Service.Environment')).toEqual([])
    expect(lastOf(settings, 'Service.Type')).toBe('simple')
    expect(lastOf(settings, 'Service.User')).toBeUndefined()
  })

  it('says where a value begins, and on which of its lines a port is', () => {
    const [start] = listOf(settings, 'Service.ExecStart')
    if (start === undefined) throw new Error('no command')
    expect(start.origin).toEqual({ file: FILE, line: 10, column: 15 })
    expect(placeOf(start, 8080)).toEqual({ file: FILE, line: 12, column: 12 })
    expect(placeOf(start, 9090)).toEqual({ file: FILE, line: 14, column: 13 })
    expect(placeOf(start, 80)).toEqual(start.origin)
  })

  it('says where a value begins that begins on the next line', () => {
    const [start] = listOf(parseUnitFile('[Service]\nExecStart=\\\n  /bin/web\n', FILE), 'Service.ExecStart')
    expect(start).toMatchObject({ value: '/bin/web', origin: { line: 3, column: 3 } })
  })

  it('takes no number of a path or an address for the port', () => {
    const [start] = listOf(
      parseUnitFile('[Service]\nExecStart=/srv/80/run 10.80.0.80 --p=80\n', FILE),
      'Service.ExecStart',
    )
    expect(start && placeOf(start, 80).column).toBe(38)
  })

  it('knows a backslash that stands for itself', () => {
    const settings = parseUnitFile('[Service]\nExecStart=a \\\\\nExecStart=b', FILE)
    expect(read(settings, 'Service.ExecStart')).toEqual(['a \\\\', 'b'])
  })

  it('passes over what is in front of the first section', () => {
    expect(parseUnitFile('ExecStart=a\n', FILE).size).toBe(0)
  })

  it('adds drop-ins to what it knows', () => {
    const base = parseUnitFile('[Service]\nExecStart=a\nUser=x\n', FILE)
    parseUnitFile('[Service]\nExecStart=\nExecStart=b\n', `${FILE}.d/b.conf`, base)
    expect(listOf(base, 'Service.ExecStart')).toMatchObject([
      { value: 'b', origin: { file: `${FILE}.d/b.conf`, line: 3 } },
    ])
    expect(lastOf(base, 'Service.User')).toBe('x')
  })

  it('takes damaged files', () => {
    const damaged = fc.tuple(fc.nat(text.length), fc.string({ unit: fc.constantFrom(...'[]=\\\n #;ab"\0') }))
    fc.assert(
      fc.property(damaged, ([at, noise]) => {
        const broken = `${text.slice(0, at)}${noise}${text.slice(at)}`
        const lines = broken.split('\n')
        for (const all of parseUnitFile(broken, FILE).values()) {
          for (const { value, origin } of all) {
            const rest = (lines[(origin.line ?? 0) - 1] ?? '').slice((origin.column ?? 0) - 1)
            // What it says to be the beginning of the value is.
            if (value !== '') expect(rest.trim().slice(0, 1)).toBe(value.slice(0, 1))
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('lines that end as on Windows', () => {
  it('go on and have the same columns', () => {
    const settings = parseUnitFile('[Service]\r\nExecStart=/bin/a \\\r\n  --port 8080\r\n', 'a.service')
    const [setting] = listOf(settings, 'Service.ExecStart')
    expect(setting?.value).toBe('/bin/a  --port 8080')
    expect(setting && placeOf(setting, 8080)).toMatchObject({ line: 3, column: 10 })
  })
})
