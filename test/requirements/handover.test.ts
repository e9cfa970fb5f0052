import { describe, expect, it } from 'vitest'
import type { Options } from '../../src/model/options.ts'
import type { Request } from '../../src/model/request.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'
import { type Asked, readRequest } from '../../src/requirements/index.ts'

const read = (args: string[], options: Options = {}, more: Partial<Asked> = {}): Promise<Request> =>
  readRequest(options, { demands: parseArguments(args), consumer: 'files', ...more })
const inStep = (args: string[], options: Options = {}) => read(args, options, { consumer: 'steps' })

describe('how ports are handed on', () => {
  it('is by variables in a step, and by nothing on the command line', async () => {
    expect((await inStep(['redis=6379', '8080', 'web=any', 'any'])).handover).toEqual({
      names: ['redis', 'web'],
      urls: [],
      isExported: true,
    })
    expect((await inStep(['redis=6379'], { exportEnv: 'false' })).handover.isExported).toBe(false)
    expect((await read(['redis=6379'])).handover.isExported).toBe(false)
    expect((await read(['redis=6379'], { envFile: '.env' })).handover.envFile).toBe('.env')
  })

  it.each<[string[], Options, string]>([
    [['web-1=1', 'web_1=2'], {}, 'argument: web-1 and web_1 are both WEB_1_PORT to later steps'],
    [['Web=1', 'web=2'], { exportEnv: 'false' }, 'Web and web are both WEB_PORT'],
    [['ports=1'], {}, 'ports: the step has an output ports of its own'],
    [['OK=1'], { exportEnv: 'false' }, 'OK: the step has an output ok of its own'],
    [['urls=1'], {}, 'output urls'],
    [['runner=1'], {}, 'runner: RUNNER_PORT is a variable of the runner: choose another name'],
    [['kubernetes-service=1'], {}, 'which send their token there'],
    [['web=1'], { urls: 'a: http://x:{api}' }, 'input urls:1:4: urls: a: {api} is none of the needs: expected web'],
    [['1'], { urls: 'a: "{1:env}"' }, 'a need without a name has no variable'],
    [['web=1'], { urls: 'a-b: x\na_b: y' }, 'a-b and a_b are both A_B_URL'],
    [
      ['web=1'],
      { urls: 'pip-index: http://x:{web}' },
      'PIP_INDEX_URL is a variable of a tool that fetches or publishes code',
    ],
    [['web=1'], { urls: "a: http://x/it's", envFile: '.env' }, "env-file cannot hold a '"],
    [['web=1'], { exportEnv: 'yes' }, 'export-env: "yes" is not understood'],
  ])('refuses %j %j', async (args, options, message) => {
    await expect(inStep(args, options)).rejects.toThrow(message)
  })

  it.each<[string[], Options]>([
    [['runner=1'], { exportEnv: 'false' }],
    [['web=1'], { urls: "a: http://x/it's" }],
    [['8080'], { urls: 'a: http://x:{8080}' }],
  ])('lets %j %j pass', async (args, options) => {
    expect((await inStep(args, options)).demands).toHaveLength(1)
  })

  it('is nobody’s business where nobody consumes', async () => {
    const options = { envFile: '.env', composeOverride: 'true', urls: 'a: http://{b}' }
    const { handover } = await readRequest(options, { demands: parseArguments(['runner=1']) })
    expect(handover).toEqual({ names: ['runner'], urls: [], isExported: false })
  })

  it('refuses nothing where nothing is handed on', async () => {
    expect((await read(['runner=1', 'ports=2', 'web-1=3', 'web_1=4'])).demands).toHaveLength(4)
  })

  it('refuses dangerous names for a command and a file too', async () => {
    await expect(read(['runner=1'], {}, { consumer: 'command' })).rejects.toThrow('RUNNER_PORT')
    await expect(read(['runner=1'], { envFile: '.env' })).rejects.toThrow('RUNNER_PORT')
  })
})
