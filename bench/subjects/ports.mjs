export const EVERY_PORT = '1-65535'

/** Ports to hold: apart from each other, and below those of outgoing connections. */
export function spreadPorts(count) {
  return Array.from({ length: count }, (_, index) => 20_000 + 37 * index)
}

export function expandRange(text) {
  const [low, high = low] = text.split('-').map(Number)
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}
