import { HostError } from '../../../model/errors.ts'
import { readProcFile } from '../proc-file.ts'

/** Node and the keeper have some files open of their own. */
const SPARE = 40

const NO_LOOPBACK = 'the loopback interface has no address: sudo ip link set lo up'
const FILTERED =
  'a connection of 127.0.0.1 to itself does not come about, as behind a firewall that drops it; with hold: false none is needed'

const REASONS: Partial<Record<string, string>> = {
  EADDRNOTAVAIL: NO_LOOPBACK,
  ENETUNREACH: NO_LOOPBACK,
  EHOSTUNREACH: NO_LOOPBACK,
  EAFNOSUPPORT: 'there is no IPv4 here to hold a port by; with hold: false none is needed',
  EPERM: FILTERED,
  ETIMEDOUT: FILTERED,
  ENFILE: 'the machine has as many files open as it may (sysctl fs.file-max)',
  ENOMEM: 'the kernel has no memory left for sockets',
  ENOBUFS: 'the kernel has no memory left for sockets',
}

/** Why nothing can be leased at all, on one line. */
export function leaseFault(error: Error, files: number): HostError {
  if (error instanceof HostError) return error
  const { code = '' } = error as NodeJS.ErrnoException
  const reason = code === 'EMFILE' ? tooManyFiles(files) : (REASONS[code] ?? error.message)
  return new HostError(`ports cannot be leased: ${reason}`)
}

/** Every lease has its files open until its keeper has them. Where there are not enough, it is said before any is taken. */
export function checkFileLimit(files: number): void {
  const limit = readFileLimit()
  if (limit !== undefined && files + SPARE > limit) {
    throw new HostError(`ports cannot be leased: ${tooManyFiles(files, limit)}`)
  }
}

function tooManyFiles(files: number, limit = readFileLimit()): string {
  return `that takes ${files + SPARE} open files, and this process may have ${limit ?? 'fewer'} (ulimit -n)`
}

function readFileLimit(): number | undefined {
  const limit = /^Max open files +(\d+)/m.exec(readProcFile('/proc/self/limits') ?? '')?.[1]
  return limit === undefined ? undefined : Number(limit)
}
