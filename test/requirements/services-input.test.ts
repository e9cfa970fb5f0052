import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { parseServicesInput } from '../../src/requirements/services-input.ts'

const QDRANT = `qdrant:
  ports: [6333, 6334]
  run-by: [system:qdrant.service, user:podman-local-ai-qdrant.service]
  keep: user
`

describe('parseServicesInput', () => {
  it('knows that both are to stay', async () => {
    const text = 'a: { run-by: [system:a.service, user:a.service], keep: both }'
    expect((await parseServicesInput(text))?.pairs[0]?.keep).toBe('both')
  })

  it.each(['', '  \n'])('does not look at services for %j', async (text) => {
    expect(await parseServicesInput(text)).toBeUndefined()
  })

  it('looks at all of them, and knows none to be there twice, for "all"', async () => {
    expect(await parseServicesInput(' all\n')).toEqual({ pairs: [] })
  })

  it('reads what is known to be there twice', async () => {
    expect(await parseServicesInput(QDRANT)).toEqual({
      pairs: [
        {
          name: 'qdrant',
          ports: [
            { low: 6333, high: 6333 },
            { low: 6334, high: 6334 },
          ],
          runBy: [
            { keeper: 'system', name: 'qdrant.service' },
            { keeper: 'user', name: 'podman-local-ai-qdrant.service' },
          ],
          keep: { keeper: 'user', name: 'podman-local-ai-qdrant.service' },
          origin: { input: 'services', line: 2, column: 3 },
        },
      ],
    })
  })

  it.each([
    ['backend: { run-by: [system:a.service, supervisor:b], keep: supervisor }', 'supervisor'],
    ['backend: { run-by: "system:a.service, supervisor:b", keep: system:a.service }', 'system'],
    ['{ backend: { run-by: [system:a, user/alice:a], keep: user/alice:a.service } }', 'user'],
  ])('knows which one is to stay in %j', async (text, keeper) => {
    expect((await parseServicesInput(text))?.pairs[0]?.keep).toMatchObject({ keeper })
  })

  it.each([
    ['nothing', /expected "all", or names with "run-by:" under each/],
    ['- a', /expected "all", or names/],
    ['a: b', /input services:1:4: a: expected run-by, as in \{ run-by: \[system:a.service, docker:a\] \}/],
    ['a: { run-by: [system:a] }', /a: run-by: name at least two different services/],
    ['a: { run-by: [system:a, system:a.service] }', /at least two different/],
    ['a: { run-by: [system:a, b] }', /input services:1:25: a: run-by: "b" names no service: expected KEEPER:NAME/],
    ['a: { run-by: [system:a, {}] }', /a: run-by: expected a list of plain values/],
    [
      'a: { run-by: [system:a, user:a], keep: each }',
      /keep: "each" is none of them: expected one of .*user:a.*, both$/,
    ],
    ['a: { run_by: [system:a, user:a] }', /"run_by" is not understood: expected ports, run-by, keep/],
    [
      'a: { run-by: [system:a, user:a], keep: docker }',
      /keep: "docker" is none of them: expected one of system, system:a/,
    ],
    ['a: { run-by: [system:a, system:b], keep: system }', /keep: "system" means more than one of them/],
    ['a: { run-by: [system:a, user:a], ports: [0] }', /a: ports: .*port 0 is no port/],
    ['a: { run-by: [system:a, user:a], ports: 70000 }', /port 70000 does not exist/],
    ['a: {\n\tb }', /a tab cannot indent|not valid YAML/],
  ])('refuses %j', async (text, message) => {
    await expect(parseServicesInput(text)).rejects.toThrow(UsageError)
    await expect(parseServicesInput(text)).rejects.toThrow(message)
  })
})
