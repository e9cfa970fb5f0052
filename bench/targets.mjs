/** What the project promises; README.md says how each is to be read. */
export const TARGETS = {
  cliStartRatio: 2.2,
  actionStartRatio: 3.5,
  /** What reading one compose file adds to a check. */
  composeFileMs: 15,
  peakMegabytes: 120,
  namingSsFactor: 1.2,
  everyPortSsFactor: 2,
  whoOwnMs: 150,
  servicesOwnMs: 400,
  /** What the project itself gives one manager to answer. */
  whoDeadlineMs: 2_000,
  /** A thousand files, with the start of Node. */
  lintMs: 2_000,
  /** Leases, beyond the start of the CLI itself, over a bare node. */
  leaseRatios: { 1: 0.5, 20: 1, 500: 4 },
  /** Many processes at once, in what a port takes, over one alone. */
  contendedRatio: 3,
  /** From the death of the last owner to the end of the last of their leases. */
  reclaimMs: 5_000,
}
