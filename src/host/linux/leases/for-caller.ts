import { UsageError } from '../../../model/errors.ts'
import type { Grant, LeaseOrder } from '../../../model/lease.ts'
import { ownCommand } from '../../../model/shell.ts'
import { ownProgram } from '../../own-program.ts'
import { lease } from './lease.ts'
import { hasOwner } from './owner.ts'

/** Leases, which are refused where nobody is there that they would last for: init, which adopts everybody, ends last. */
export async function leaseForCaller(orders: readonly LeaseOrder[], id: string): Promise<Grant> {
  const parent = process.ppid
  const grant = await lease(orders, id)
  return {
    ...grant,
    async keepFor(owner) {
      const isForCaller = owner === undefined && grant.met.some((one) => one !== undefined)
      if (isForCaller && (process.ppid !== parent || !hasOwner())) {
        await grant.drop()
        throw new UsageError(nobody())
      }
      return grant.keepFor(owner)
    },
  }
}

function nobody(): string {
  const run = ownCommand('run NAME=any -- COMMAND', ownProgram())
  return `leases last as long as who has called port-preflight, and that process has ended: "${run}" leases for a command`
}
