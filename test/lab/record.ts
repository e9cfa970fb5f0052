// Records what the managers of a real machine answer, anew: node test/lab/record.ts
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bootLab, type Lab } from './lab.ts'
import { checkout } from './machine.ts'
import { recordBound } from './recordings/bound-sockets.ts'
import { recordContainerFacts } from './recordings/container-facts.ts'
import { recordDocker } from './recordings/docker.ts'
import { recordFailures } from './recordings/failures.ts'
import { recordPm2 } from './recordings/pm2.ts'
import { recordPodman } from './recordings/podman.ts'
import { formatRecording, type Recording } from './recordings/recording.ts'
import { recordRivals } from './recordings/rivals.ts'
import { recordSockets } from './recordings/sockets.ts'
import { recordSupervisor } from './recordings/supervisor.ts'
import { recordSystemd } from './recordings/systemd.ts'

const dir = join(checkout, 'test/fixtures/managers')
const recorders = [
  recordDocker,
  recordContainerFacts,
  recordPodman,
  recordSystemd,
  recordRivals,
  recordSupervisor,
  recordPm2,
  recordSockets,
  recordFailures,
  recordBound,
]

async function record(recorder: (lab: Lab) => Promise<readonly Recording[]>, lab: Lab) {
  for (const recording of await recorder(lab)) {
    await writeFile(join(dir, `${recording.file}.txt`), formatRecording(recording))
    console.log(recording.file)
  }
}

await mkdir(dir, { recursive: true })
const lab = await bootLab()
try {
  for (const recorder of recorders) await record(recorder, lab)
} finally {
  await lab.close()
}
