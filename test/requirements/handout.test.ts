import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/requirements/arguments.ts'
import { readRequest } from '../../src/requirements/index.ts'
import { parsePortsInput } from '../../src/requirements/ports-input.ts'

const place = mkdtempSync(join(tmpdir(), 'handout-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const fileWith = (text: string) => {
  const config = join(place, 'c.yml')
  writeFileSync(config, text)
  return config
}

describe('hold', () => {
  const holdsOf = async (ports: string, hold?: string) => {
    const demands = await parsePortsInput(ports)
    const request = await readRequest(hold === undefined ? {} : { hold }, { demands })
    return request.demands.map((demand) => `${demand.name} ${demand.hold}`)
  }
  const ports = 'a: any\nb: { port: any, hold: false }\nc: { port: 80 else any, hold: true }'

  it('is what the need says, and else what holds for all', async () => {
    expect(await holdsOf(ports)).toEqual(['a true', 'b false', 'c true'])
    expect(await holdsOf(ports, 'false')).toEqual(['a false', 'b false', 'c true'])
  })

  it('is of the file, unless the input says otherwise', async () => {
    const config = fileWith('hold: false')
    const holdOf = async (hold?: string) => {
      const options = hold === undefined ? { config } : { config, hold }
      return (await readRequest(options, { demands: parseArguments(['any']) })).demands[0]?.hold
    }
    expect([await holdOf(), await holdOf('true')]).toEqual([false, true])
  })
})

describe('where ports are taken from', () => {
  const asked = { demands: parseArguments(['any']) }
  const placesOf = async (options: object, file?: string) => {
    const { pool, exclude } = await readRequest(
      file === undefined ? options : { ...options, config: fileWith(file) },
      asked,
    )
    return { pool, exclude }
  }

  it('is not said, as a rule', async () => {
    expect(await placesOf({})).toEqual({})
    expect(await placesOf({ pool: '', exclude: ' \n' })).toEqual({})
  })

  it('is in order, without a port that stands there twice', async () => {
    expect(await placesOf({ pool: '30000, 20000-20010\n20005-20020, 20021', exclude: '7, 7' })).toEqual({
      pool: [
        { low: 20_000, high: 20_021 },
        { low: 30_000, high: 30_000 },
      ],
      exclude: [{ low: 7, high: 7 }],
    })
  })

  it('is what the input says before what the file says; what is excluded adds up', async () => {
    const file = 'pool: [20000-20010]\nexclude: [20005, 20007-20008]'
    expect(await placesOf({}, file)).toMatchObject({ pool: [{ low: 20_000, high: 20_010 }] })
    expect(await placesOf({ pool: '25000', exclude: '20001' }, file)).toEqual({
      pool: [{ low: 25_000, high: 25_000 }],
      exclude: [
        { low: 20_005, high: 20_005 },
        { low: 20_007, high: 20_008 },
        { low: 20_001, high: 20_001 },
      ],
    })
  })
})
