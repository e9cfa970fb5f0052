import { registerHooks } from 'node:module'

// The mini-runner for processes of their own, which no test runner loads. GitHub's parser of workflows imports JSON as
// bundlers do.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found
  },
})

export const { startJob } = await import('../mini-runner/index.ts')
