import { describe, expect, it } from 'vitest'
import { avoidedPorts, BROWSER_BLOCKED, NODE_PORTS, PRODUCT_PORTS } from '../../src/knowledge/avoided-ports.ts'
import { PRODUCTS } from '../../src/knowledge/products.ts'
import { usualPorts } from '../../src/knowledge/usual-ports.ts'
import { portSet } from '../../src/model/port-set.ts'

/** What fetch says to a port before it opens a connection. */
const refusalOf = async (port: number): Promise<string> => {
  try {
    await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) })
    return 'answered'
  } catch (error) {
    return String((error as { cause?: Error }).cause?.message ?? error)
  }
}

describe('ports that are left to others', () => {
  it('are those of the known products', () => {
    const ports = new Set(PRODUCTS.flatMap(usualPorts).filter((port) => port >= 1024))
    expect(PRODUCT_PORTS).toEqual([...ports].toSorted((a, b) => a - b))
  })

  it('are those that fetch refuses, and not their neighbours', async () => {
    const blocked = new Set(BROWSER_BLOCKED)
    expect(blocked.size).toBe(BROWSER_BLOCKED.length)
    const near = [...blocked].flatMap((port) => [port - 1, port + 1]).filter((port) => port > 0 && !blocked.has(port))
    const said = await Promise.all([...blocked].map(refusalOf))
    // Newer ones of the standard are not yet in each Node.
    expect(said.filter((words) => words !== 'bad port').length).toBeLessThanOrEqual(2)
    for (const words of await Promise.all([...new Set(near)].map(refusalOf))) expect(words).not.toBe('bad port')
  })

  it('are NodePorts', () => {
    const avoided = portSet(avoidedPorts())
    expect(avoided.subarray(NODE_PORTS.low, NODE_PORTS.high + 1).includes(0)).toBe(false)
    expect(avoided[29_999]).toBe(0)
    expect(avoided[32_768]).toBe(0)
  })
})
