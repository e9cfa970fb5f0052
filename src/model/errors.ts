/** Something the user must put right: shown as one line, never as a stack trace. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The machine does not let the tool do its work at all. Exit code 3. */
export class HostError extends Error {
  override name = 'HostError'
}
