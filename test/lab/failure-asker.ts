// Run in the lab, as whoever asks: reads the failures of the services in its argument, and prints what is found.
import { localProcesses } from '../../src/host/linux/processes.ts'
import { readViewer } from '../../src/host/linux/viewer.ts'
import { askSystemctl, parseProperties } from '../../src/host/managers/systemctl.ts'
import { FACT_PROPERTIES, factsOf } from '../../src/host/managers/unit-facts.ts'
import { failureIn } from '../../src/host/services/failures/failure-of.ts'
import { readFailures } from '../../src/host/services/failures.ts'
import type { Service } from '../../src/model/service.ts'
import { serviceManagerOf } from '../../src/model/unit.ts'

const processes = localProcesses()
const sight = { viewer: readViewer(processes), processes }

/** With what its own manager says of the end of a unit. */
async function withFacts(service: Service): Promise<Service> {
  const { manager } = service
  if (manager?.kind !== 'systemd') return service
  const question = ['show', `--property=${FACT_PROPERTIES}`, '--', manager.unit]
  const answer = await askSystemctl(serviceManagerOf(manager), question, sight.viewer)
  const [values = new Map<string, string>()] = 'failed' in answer ? [] : parseProperties(answer.stdout)
  return { ...service, manager: { ...manager, ...factsOf(values) } }
}

const [kind, argument = ''] = process.argv.slice(2)
if (kind === 'text') console.log(JSON.stringify(failureIn({ source: 'docker', text: argument })))
else {
  const services = await Promise.all((JSON.parse(argument) as Service[]).map(withFacts))
  const start = performance.now()
  const part = await readFailures(services, sight)
  console.log(JSON.stringify({ ...part, ms: performance.now() - start }))
}
