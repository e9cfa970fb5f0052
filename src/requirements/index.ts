import { UsageError } from '../model/errors.ts'
import type { Options } from '../model/options.ts'
import type { Request } from '../model/request.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Config } from './config.ts'
import { parseFailOn, parseIgnore } from './policy.ts'
import { readText } from './read-file.ts'

const DEFAULT_CONFIG_PATH = '.github/port-preflight.yml'

/**
 * Inputs and configuration file to one request. `asked` are the requirements of the inputs themselves: one of them
 * takes the place of the requirement of the same name in the file; `fail-on` likewise; `ignore` adds up.
 */
export async function readRequest(options: Options, asked: readonly Requirement[]): Promise<Request> {
  const config = await readConfig(options.config)
  const names = new Set(asked.map(({ name }) => name))
  const requirements = [...config.requirements.filter(({ name }) => !names.has(name)), ...asked]
  if (requirements.length === 0) {
    throw new UsageError(`no ports were named: give some, as in 6379, or put them into ${DEFAULT_CONFIG_PATH}`)
  }
  const failOn = options.failOn === undefined ? config.failOn : parseFailOn(options.failOn)
  return {
    requirements,
    pairs: [],
    withServices: false,
    waitMs: 0,
    policy: { failOn: failOn ?? 'error', ignore: [...config.ignore, ...parseIgnore(options.ignore ?? '')] },
  }
}

async function readConfig(path: string | undefined): Promise<Config> {
  const text = readText(path ?? DEFAULT_CONFIG_PATH)
  if (text !== undefined) return (await import('./config.ts')).parseConfig(text, path ?? DEFAULT_CONFIG_PATH)
  if (path !== undefined) throw new UsageError(`config: ${path} does not exist`)
  return { requirements: [], ignore: [] }
}
