import type { Host } from '../../model/host.ts'
import { look } from './look.ts'

export const linuxHost: Host = {
  async look(wanted, { services = false, isNameless = false } = {}) {
    if (!services) return look(wanted, { isNameless })
    const { readInventory } = await import('../services/inventory.ts')
    const { told, ...shared } = await readInventory()
    const [snapshot, { inventory, gaps }] = await Promise.all([look(wanted, shared), told])
    return { ...snapshot, inventory, gaps: [...snapshot.gaps, ...gaps] }
  },
  async survey(isThorough) {
    return (await import('./leases/taking.ts')).survey(isThorough)
  },
  async lease(orders, id) {
    return (await import('./leases/taking.ts')).lease(orders, id)
  },
  async leases() {
    return (await import('./leases/list.ts')).listLeases()
  },
  async release(sets) {
    return (await import('./leases/release.ts')).release(sets)
  },
  async reserve(order) {
    return (await import('./reserve/reserve.ts')).reserve(order)
  },
  async unreserve(id) {
    return (await import('./reserve/reserve.ts')).unreserve(id)
  },
  async pruneReserved() {
    return (await import('./reserve/reserve.ts')).pruneReserved()
  },
  async act(order, pace) {
    return (await import('./acts/act.ts')).act(order, pace)
  },
  async takeBack(kept) {
    return (await import('./acts/undo.ts')).undoOne(kept)
  },
  async undo(id) {
    return (await import('./acts/undo.ts')).undo(id)
  },
  async forget(id) {
    return (await import('./acts/undo.ts')).forgetUndo(id)
  },
  async vitals() {
    return (await import('./vitals/read.ts')).readVitals()
  },
  async reserved() {
    return (await import('./reserve/list.ts')).listReserved()
  },
}
