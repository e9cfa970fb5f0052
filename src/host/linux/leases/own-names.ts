import type { Protocol } from '../../../model/endpoint.ts'
import { type Name, takeName } from './names.ts'

/** The names that this process has. Two needs of one run may have the same number, each of a protocol of its own. */
interface OwnNames {
  /** Whether the port is this process's, for this need alone. */
  take(port: number, protocol: Protocol): boolean
  give(port: number, protocol: Protocol): void
  of(port: number): Name | undefined
}

interface Owned {
  name: Name
  protocols: Set<Protocol>
}

export function openNames(fault: (error: Error) => void): OwnNames {
  const owned = new Map<number, Owned>()
  return {
    take(port, protocol) {
      const known = owned.get(port)
      if (known !== undefined) return !known.protocols.has(protocol) && known.protocols.add(protocol) !== undefined
      const name = takeName(port, fault)
      if (name === undefined) return false
      owned.set(port, { name, protocols: new Set([protocol]) })
      return true
    },
    give(port, protocol) {
      const known = owned.get(port)
      known?.protocols.delete(protocol)
      if (known?.protocols.size !== 0) return
      known.name.close()
      owned.delete(port)
    },
    of: (port) => owned.get(port)?.name,
  }
}
