import { defineConfig } from 'vitest/config'

// The mini-runner imitates the runner on Linux, and a port space is a network namespace of Linux.
const linuxOnly =
  process.platform === 'linux' ? [] : ['test/mini-runner/**', 'test/mini-runner.test.ts', 'test/port-space/**']
if (linuxOnly.length > 0) console.log(`left out on ${process.platform}, they need Linux: ${linuxOnly.join(', ')}`)

export default defineConfig({
  // @actions/workflow-parser ships source maps without their sources, and vite warns about each of them.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/lab/**', ...linuxOnly],
    environment: 'node',
    // Real sockets and processes take their time on a busy machine: what passes the second time is marked so.
    retry: 1,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    coverage: { provider: 'v8', include: ['src/**'] },
  },
})
