// Run in a lab, by its node, as any user: prints the services that systemd tells of, and how long our own part took.

import { localProcesses } from '../../../src/host/linux/processes.ts'
import { plainViewer } from '../../../src/host/linux/viewer.ts'
import { readUnits } from '../../../src/host/services/units.ts'

const part = await readUnits({ viewer: plainViewer(), processes: localProcesses() })
console.log(JSON.stringify(part))
