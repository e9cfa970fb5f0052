// What takes ports is loaded at once: each part of its own would take its time.
export { lease } from './lease.ts'
export { survey } from './survey.ts'
