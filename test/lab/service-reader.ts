import type { ServicePart } from '../../src/host/services/part.ts'
import type { Service } from '../../src/model/service.ts'
import { formatRef, refOf } from '../../src/model/service.ts'
import type { Lab } from './lab.ts'

/** What one source of services says in a lab, as one of its users sees it. */
export type ServicesOf = (user: string) => Promise<ServicesRead>
export type ServicesRead = Pick<ServicePart, 'gaps'> & {
  /** By their names, as in `docker:web`. */
  readonly services: Readonly<Record<string, Service>>
  /** From the first question to the last answer. */
  readonly ms: number
}

/** In the lab, where the types of the sources are stripped. */
const script = `
const [directory, module, read] = process.argv.slice(1)
const load = (path) => import(directory + '/src/host/' + path)
const { localProcesses } = await load('linux/processes.ts')
const { readViewer } = await load('linux/viewer.ts')
const { withDeadline } = await load('deadline.ts')
const source = await load('services/' + module)
const start = performance.now()
const processes = localProcesses()
const viewer = readViewer(processes)
const { services, gaps } = await withDeadline(() => source[read]({ viewer, processes }))
console.log(JSON.stringify({ services, gaps, ms: performance.now() - start }))
`

/** Asks the named function of a module of src/host/services. */
export function reading(lab: Lab, module: string, read: string): ServicesOf {
  return async (user) => {
    const args = ['--input-type=module', '--eval', script, '/opt/port-preflight', module, read]
    const { services, ...rest } = JSON.parse(await lab.run('node', args, { user }))
    return { ...rest, services: Object.fromEntries(services.map((one: Service) => [formatRef(refOf(one)), one])) }
  }
}
