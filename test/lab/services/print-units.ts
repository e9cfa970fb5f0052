// Run in a lab, by its node, as any user: prints the services that systemd tells of, and how long our own part took.

import { plainViewer } from '../../../src/host/linux/plain-viewer.ts'
import { localProcesses } from '../../../src/host/linux/processes.ts'
import { readUnits } from '../../../src/host/services/units.ts'

const part = await readUnits({ viewer: plainViewer(), processes: localProcesses() })
console.log(JSON.stringify(part))
