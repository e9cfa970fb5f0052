import { HostError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'

/** A machine that says plainly that nothing of it can be told yet. */
export function unsupported(system: string): Host {
  const refuse = async () => {
    throw new HostError(`${system} is not supported yet: run port-preflight on Linux`)
  }
  return {
    ...{ look: refuse, survey: refuse, lease: refuse, leases: refuse, release: refuse },
    ...{ reserve: refuse, unreserve: refuse, pruneReserved: refuse, reserved: refuse },
    ...{ act: refuse, takeBack: refuse, undo: refuse, forget: refuse, vitals: refuse },
  }
}
