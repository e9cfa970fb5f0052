import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/requirements/arguments.ts'

describe('parseArguments', () => {
  it('takes names, specs and lists', () => {
    const names = parseArguments(['redis=6379', '8080-8090', '53/udp,54/udp', 'health=8081 optional']).map(
      ({ name }) => name,
    )
    expect(names).toEqual(['redis', '8080-8090', '53/udp', '54/udp', 'health'])
  })

  it.each([
    [['redis='], 'argument: redis: "": a port is missing'],
    [['=6379'], 'argument: "" is not a name'],
    [['redis=1', 'redis=2'], 'argument: redis is asked for twice'],
    [[''], 'an empty argument is no port'],
    [['web=any listening'], 'a port that is expected to be in use is one certain port'],
    [['web=8000-8009 else any 9100-9104'], '10 ports are asked for, and what stands after else has fewer'],
    [['web=9090-9099 else 80-81'], '10 ports are asked for, and what stands after else has fewer'],
  ])('refuses %j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message)
  })
})
