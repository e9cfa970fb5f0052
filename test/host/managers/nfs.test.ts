import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePortList, withNfs } from '../../../src/host/managers/nfs.ts'
import { listener } from '../../support/make.ts'

// As the kernel writes it; the kernels that the tests run on have no NFS server.
const LIST = 'rdma 20049\ntcp 2049\ntcp 2049\nudp 2049\n'

describe('the ports of the NFS server', () => {
  it('are a transport and a port a line', () => {
    expect(parsePortList(LIST)).toEqual([
      { protocol: 'tcp', port: 2049 },
      { protocol: 'tcp', port: 2049 },
      { protocol: 'udp', port: 2049 },
    ])
  })

  it.each(['', 'tcp', 'tcp 2049 x', ' tcp 2049', 'sctp 2049', 'tcp -1'])('are none of %j', (line) => {
    expect(parsePortList(line)).toEqual([])
  })

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePortList(text)))
  })

  it('are the kernel’s where no process has them', () => {
    const unknown = 'no process here has it open'
    const [nfs, other, process] = withNfs(
      [
        listener('2049', { holders: [{ unknown }] }),
        listener('2050', { holders: [{ unknown }] }),
        listener('2049', { holders: [{ process: { pid: 9, command: 'ganesha.nfsd' } }] }),
      ],
      LIST,
    )
    expect(nfs?.holders).toEqual([{ unknown, kernel: { module: 'nfsd' } }])
    expect(other?.holders).toEqual([{ unknown }])
    expect(process?.holders[0]?.kernel).toBeUndefined()
  })
})
