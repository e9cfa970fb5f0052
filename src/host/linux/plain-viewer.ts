import { existsSync } from 'node:fs'
import { defined } from '../../model/defined.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { ownProgram } from '../own-program.ts'

/** As far as it matters where nobody holds a port. */
export function plainViewer(): Viewer {
  const isNixos = existsSync('/etc/NIXOS') ? true : undefined
  return {
    uid: process.geteuid?.() ?? 0,
    ancestors: [process.pid],
    program: () => ownProgram(),
    ...defined({ isNixos }),
  }
}
