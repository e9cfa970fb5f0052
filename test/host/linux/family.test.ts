import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { haveWrapped, localFamily, parseChildren } from '../../../src/host/linux/family.ts'
import { localProcesses } from '../../../src/host/linux/processes.ts'

describe.runIf(process.platform === 'linux')('a family of processes', () => {
  it('is told upwards and downwards, and by its group', async () => {
    const child = spawn('perl', ['-e', '$| = 1; my $pid = fork; if ($pid) { print "$pid\\n" } <STDIN>'], {
      detached: true,
    })
    const [told] = await once(child.stdout, 'data')
    const [pid = 0, grandchild] = [child.pid, Number(told)]
    const processes = localProcesses()
    const family = localFamily(processes)
    expect(family.descendants(process.pid)).toEqual(expect.arrayContaining([pid, grandchild]))
    expect(family.descendants(pid)).toEqual([grandchild])
    expect(processes.ancestors(grandchild).slice(0, 2)).toEqual([pid, process.pid])
    expect([...family.group(pid)].sort()).toEqual([pid, grandchild].sort())
    child.stdin.end()
    await once(child, 'exit')
  })

  it('has none where nobody is', () => {
    const processes = localProcesses()
    expect([localFamily(processes).descendants(2 ** 22), processes.ancestors(2 ** 22)]).toEqual([[], []])
  })

  it('knows that pids began anew where one is higher than the last', () => {
    expect(haveWrapped([1, 2 ** 30])).toBe(true)
    expect(haveWrapped([1])).toBe(false)
  })
})

describe('parseChildren', () => {
  it('reads the pids of the kernel’s list', () => {
    expect(parseChildren('12 345 ')).toEqual([12, 345])
    expect(parseChildren('')).toEqual([])
  })

  it('makes a pid of nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const pid of parseChildren(text)) expect(text).toContain(`${pid}`)
      }),
    )
  })
})
