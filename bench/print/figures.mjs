/** 41.3, 218, 5301: as many digits as the scatter of a busy machine leaves a meaning to. */
export function formatMs(ms) {
  if (ms === undefined) return '-'
  return ms < 100 ? ms.toFixed(1) : String(Math.round(ms))
}

export function formatSpread(samples) {
  if (samples.length === 0) return '-'
  return `${formatMs(Math.min(...samples))}..${formatMs(Math.max(...samples))}`
}

/** Ratios are small and need two digits; counts need none. */
export function formatAmount(value) {
  if (value === undefined) return '-'
  if (Number.isInteger(value)) return String(value)
  return value.toFixed(value < 10 ? 2 : 1)
}

/** `met, 12.0 under` or `missed by 9.1`; without a figure there is no verdict. */
export function formatVerdict({ measured, target }) {
  if (measured === undefined || target === undefined) return 'not measured'
  if (measured === target) return 'met'
  const distance = formatAmount(Math.abs(target - measured))
  return measured < target ? `met, ${distance} under` : `missed by ${distance}`
}

/** 1 port, 100 ports. */
export function formatCount(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
