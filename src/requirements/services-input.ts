import type { ServicePair } from '../model/service.ts'

const ORIGIN = { input: 'services' }

/** What is said of services: undefined where nothing is, so that they are not looked at. */
export interface ServicesInput {
  pairs: ServicePair[]
}

/** The `services` input: `all`, or YAML with one service a name. */
export async function parseServicesInput(text: string): Promise<ServicesInput | undefined> {
  if (text.trim() === '') return undefined
  if (text.trim() === 'all') return { pairs: [] }
  const [{ parseYaml }, { parseServicesNode }] = await Promise.all([import('./yaml.ts'), import('./services-yaml.ts')])
  const document = parseYaml(text, ORIGIN)
  return { pairs: parseServicesNode(document.contents, document) }
}
