import type { Host } from '../../model/host.ts'
import { unsupported } from '../unsupported.ts'

export const windowsHost: Host = unsupported('Windows')
