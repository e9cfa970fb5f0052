import type { Host } from '../../model/host.ts'
import { look } from './look.ts'

export const linuxHost: Host = { look }
