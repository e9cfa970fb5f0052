import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesPath, matchesPattern } from '../../src/knowledge/pattern.ts'

describe('a pattern', () => {
  it.each([
    ['redis', 'redis', true],
    ['redis', 'redis-server', false],
    ['postgresql@*', 'postgresql@15-main', true],
    ['postgresql@*', 'postgresql@', true],
    ['postgresql@*', 'postgresql', false],
    ['php*-fpm', 'php8.2-fpm', true],
    ['php*-fpm', 'php-fpm', true],
    ['php*-fpm', 'php-fpm-exporter', false],
    ['a*a', 'a', false],
    ['a*b*c', 'a-b-c', true],
    ['a*b*b', 'ab', false],
    ['a*bc*c', 'abc', false],
    ['*', '', true],
  ])('%s: %s', (pattern, text, isMatch) => {
    expect(matchesPattern(text, pattern)).toBe(isMatch)
  })

  it('matches whatever its stars are replaced by', () => {
    const piece = fc.string().map((text) => text.replaceAll('*', ''))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.string(), (pieces, filler) => {
        expect(matchesPattern(pieces.join(filler), pieces.join('*'))).toBe(true)
      }),
    )
  })
})

describe('a pattern for a path', () => {
  it.each([
    ['nginx', '/usr/sbin/nginx', true],
    ['nginx', 'nginx', true],
    ['nginx', '/usr/sbin/my-nginx', false],
    ['nginx', '/nginx/run', false],
    ['vite/bin/vite.js', '/app/node_modules/vite/bin/vite.js', true],
    ['vite/bin/vite.js', '/app/bin/vite.js', false],
    ['vite/bin/vite.js', 'vite.js', false],
    ['vite/bin/vite.js', 'invite/bin/vite.js', false],
    ['-Dhome=*', '-Dhome=/opt/x', true],
    ['php*', '/opt/php/bin/python3', false],
    ['x', '/', false],
    ['x', '', false],
    ['a/b', '/b', false],
  ])('%s: %s', (pattern, path, isMatch) => {
    expect(matchesPath(path, pattern)).toBe(isMatch)
  })
})
