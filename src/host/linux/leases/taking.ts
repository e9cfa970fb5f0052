// What takes ports is loaded at once: each part of its own would take its time.
export { leaseForCaller as lease } from './for-caller.ts'
export { survey } from './survey.ts'
