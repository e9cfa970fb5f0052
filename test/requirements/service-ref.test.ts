import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { formatRef } from '../../src/model/service.ts'
import { parseRef } from '../../src/requirements/service-ref.ts'

describe('parseRef', () => {
  it.each([
    ['system:redis.service', 'system:redis.service'],
    ['system:redis', 'system:redis.service'],
    ['system:echo.socket', 'system:echo.socket'],
    ['user:podman-local-ai-qdrant.service', 'user:podman-local-ai-qdrant.service'],
    ['user/alice:web', 'user/alice:web.service'],
    ['system:getty@tty1.service', 'system:getty@tty1.service'],
    ['supervisor:backend', 'supervisor:backend'],
    ['supervisor:web:worker_11', 'supervisor:web:worker_11'],
    ['docker:shop-cache-1', 'docker:shop-cache-1'],
    ['compose:shop/cache', 'compose:shop/cache'],
    ['podman/alice:qdrant', 'podman/alice:qdrant'],
    [' pm2:api ', 'pm2:api'],
  ])('%j is %s', (text, ref) => {
    expect(formatRef(parseRef(text))).toBe(ref)
  })

  it.each([
    ['redis', /names no service: expected KEEPER:NAME, as in system:redis.service, KEEPER one of system, user/],
    ['', /expected KEEPER:NAME/],
    ['launchd:redis', /expected KEEPER:NAME/],
    ['system:', /a name is missing/],
    ['system:a b', /"a b" is not a name/],
    ['system:a\nb', /is not a name/],
    ['user/a b:x', /"a b" is not the name of a user/],
    ['user/alice/bob:x', /expected KEEPER:NAME/],
    ['docker:$(reboot)', /is not a name/],
    ['x'.repeat(10_000), /^.{0,400}$/],
  ])('refuses %j', (text, message) => {
    expect(() => parseRef(text)).toThrow(UsageError)
    expect(() => parseRef(text)).toThrow(message)
  })
})
