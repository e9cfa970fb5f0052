import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/lab/**/*.test.ts'],
    environment: 'node',
    // A lab that cannot boot here says why in the title of its tests.
    reporters: ['verbose'],
    // Each file has a whole machine of its own.
    maxWorkers: 2,
    // Real managers take their time on a machine that does other work too: what passes the second time is marked so.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
