// Who has a socket and is no server of this machine's own.

/** A port that is only the near end of one somewhere else. */
export interface Tunnel {
  kind: 'ssh-local' | 'ssh-remote' | 'kubectl' | 'editor'
  /** Where it leads, as its own arguments say: `host:port`, `pod/name:80`. */
  target?: string
}

/** A part of the kernel that opened the socket itself. */
export interface KernelPart {
  /** `vxlan`, `nfsd` */
  module: string
  /** The network device it belongs to, where it is one's. */
  device?: string
}
