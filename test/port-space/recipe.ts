/** `*` is the dual-stack [::], `::` is [::] for IPv6 alone (V6ONLY), any other stands for itself. */
export type Address = string

export type State =
  | 'listen'
  | 'bound'
  | 'full-backlog'
  | 'accepted'
  | 'time-wait'
  | 'outgoing'
  | 'outgoing-time-wait'
  | 'inherited'
  | 'twins'
  | 'dead-leader'
  | 'kernel'

/** How a port is held. Bound and not listening is the only state of UDP. */
export type Recipe = {
  readonly state: State
  readonly proto: 'tcp' | 'mptcp' | 'udp'
  readonly addresses: readonly Address[]
  readonly reuseAddr?: true
  readonly reusePort?: true
  /** The kernel chooses the port at connect(). */
  readonly autobind?: true
  readonly backlog?: number
}

/** What a machine may lack. */
export type Need = 'ipv6' | 'outside-address' | 'mptcp' | 'threads' | 'vxlan'

/** The one address that is not of the loopback interface. */
export const outsideAddress = '10.9.9.9'

export function needsOf(recipe: Recipe): readonly Need[] {
  const needs: Record<Need, boolean> = {
    ipv6: recipe.addresses.some((address) => /[:*]/.test(address)),
    'outside-address': recipe.addresses.includes(outsideAddress),
    mptcp: recipe.proto === 'mptcp',
    threads: recipe.state === 'dead-leader',
    vxlan: recipe.state === 'kernel',
  }
  return (Object.keys(needs) as Need[]).filter((need) => needs[need])
}

export function holderArguments(recipe: Recipe, port: number): readonly string[] {
  const { state, proto, addresses, reuseAddr, reusePort, autobind, backlog } = recipe
  const flags = { reuse_addr: reuseAddr, reuse_port: reusePort, autobind }
  const given = Object.entries(flags).filter(([, isSet]) => isSet)
  return [
    ...[`state=${state}`, `proto=${proto}`, `addresses=${addresses.join(',')}`, `port=${port}`],
    ...given.map(([name]) => `${name}=1`),
    ...(backlog === undefined ? [] : [`backlog=${backlog}`]),
  ]
}
