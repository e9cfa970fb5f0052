/** For one manager's answer, all in all. They are asked at the same time. */
export const DEADLINE_MS = 2_000
