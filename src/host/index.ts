import { HostError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { darwinHost } from './darwin/host.ts'
import { linuxHost } from './linux/host.ts'
import { windowsHost } from './windows/host.ts'

const HOSTS: Partial<Record<NodeJS.Platform, Host>> = { linux: linuxHost, darwin: darwinHost, win32: windowsHost }

/** The machine this runs on. */
export function hostOf(platform: NodeJS.Platform): Host {
  const host = HOSTS[platform]
  if (host === undefined) throw new HostError(`${platform} is not supported: Linux is`)
  return host
}
