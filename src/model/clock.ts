/** In ms, of a clock that nobody sets. `performance.now()` says the same, after Node has loaded a millisecond more. */
export function nowMs(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1_000 + nanoseconds / 1_000_000
}
