import { HostError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'

export const darwinHost: Host = {
  async look() {
    throw new HostError('macOS is not supported yet: run port-preflight on Linux')
  },
}
