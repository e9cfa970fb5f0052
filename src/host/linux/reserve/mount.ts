import { readProcFile } from '../proc-file.ts'
import { SETTINGS } from '../setting.ts'

/** Whether the settings of the network are mounted for reading only, as in a container that is not privileged. */
export function isReadOnly(): boolean {
  return isMountedReadOnly(readProcFile('/proc/self/mountinfo') ?? '', `${SETTINGS}/`)
}

/** `36 35 98:0 / /proc/sys ro,nosuid,relatime - proc proc rw`: the last one that the path is in is what one sees. */
export function isMountedReadOnly(mounts: string, path: string): boolean {
  const above = [...mounts.matchAll(/^\d+ \d+ \S+ \S+ (\S+) (\S+) /gm)].filter(([, point = '']) =>
    path.startsWith(point.endsWith('/') ? point : `${point}/`),
  )
  const options = above.at(-1)?.[2] ?? ''
  return options.split(',').includes('ro')
}
