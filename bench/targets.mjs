/** What the project promises; README.md says how each is to be read. */
export const TARGETS = {
  cliStartRatio: 2.2,
  actionStartRatio: 3.5,
  peakMegabytes: 120,
  namingSsFactor: 1.2,
  everyPortSsFactor: 2,
  whoOwnMs: 150,
  servicesOwnMs: 400,
  /** What the project itself gives one manager to answer. */
  whoDeadlineMs: 2_000,
}
