import { HostError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'

export const windowsHost: Host = {
  async look() {
    throw new HostError('Windows is not supported yet: run port-preflight on Linux')
  },
}
