import type { Host } from '../../model/host.ts'
import { unsupported } from '../unsupported.ts'

export const darwinHost: Host = unsupported('macOS')
