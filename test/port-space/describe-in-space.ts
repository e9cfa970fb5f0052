import { afterAll, describe, test } from 'vitest'
import { openPortSpace, type PortSpace, portSpaceUnavailable } from './port-space.ts'

/** A suite with a port space of its own, or a skipped one that says why. To be awaited at the top of a test file. */
export async function describeInSpace(title: string, body: (space: PortSpace) => void): Promise<void> {
  const reason = portSpaceUnavailable()
  if (reason !== undefined) {
    describe.skip(`${title} (${reason})`, () => test('needs a port space', () => {}))
    return
  }
  const space = await openPortSpace()
  describe(title, () => {
    afterAll(() => space.close())
    body(space)
  })
}

/** A test that is skipped, with the reason in its title, where there is one. */
export function testUnless(reason: string | undefined, title: string, body: () => void | Promise<void>): void {
  test.skipIf(reason !== undefined)(reason === undefined ? title : `${title} (${reason})`, body)
}
