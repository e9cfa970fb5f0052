import { defineConfig } from 'vitest/config'

export default defineConfig({
  // @actions/workflow-parser ships source maps without their sources, and vite warns about each of them.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/lab/**'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    coverage: { provider: 'v8', include: ['src/**'] },
  },
})
