import { afterAll, describe, test } from 'vitest'
import { type BootOptions, bootLab, type Lab, labUnavailable } from './lab.ts'

/** A suite with a lab of its own, or a skipped one that says why. To be awaited at the top of a test file. */
export async function describeInLab(title: string, body: (lab: Lab) => void, options: BootOptions = {}): Promise<void> {
  const reason = await labUnavailable()
  if (reason !== undefined) {
    describe.skip(`${title} (${reason})`, () => test('needs a lab', () => {}))
    return
  }
  const lab = await bootLab(options)
  describe(title, () => {
    afterAll(() => lab.close())
    body(lab)
  })
}
