import { describe, expect, it } from 'vitest'
import { parseImage } from '../../src/knowledge/image.ts'

describe('the name of an image', () => {
  it.each([
    ['redis', 'library', 'redis'],
    ['redis:7', 'library', 'redis'],
    ['localhost/redis', 'library', 'redis'],
    ['ghcr.io/acme/redis:7', 'acme', 'redis'],
    ['localhost:5000/team/redis:7@sha256:0123', 'team', 'redis'],
    ['registry.acme.example/a/b/c', 'b', 'c'],
    ['llama.cpp', 'library', 'llama.cpp'],
    ['acme/', 'acme', ''],
    ['', 'library', ''],
  ])('%s', (image, vendor, name) => {
    expect(parseImage(image)).toEqual({ vendor, name })
  })
})
