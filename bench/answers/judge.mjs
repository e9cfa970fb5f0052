/**
 * Ours has three answers and must give the kernel's; its warning `shared` says that the port can be bound, and who else
 * would be reached on it. A peer has two answers: where the kernel says `reuse-only`, `free` and `busy` are each right
 * for some servers and wrong for others, and neither is held against it.
 */
export function judgeOurs(answer, truth) {
  const isRight = answer === 'shared' ? truth !== 'in-use' : answer === truth
  return isRight ? 'right' : 'wrong'
}

export function judgePeer(answer, truth) {
  if (answer === 'failed') return 'wrong'
  if (truth === 'reuse-only') return 'half'
  return (answer === 'busy') === (truth !== 'usable') ? 'right' : 'wrong'
}

/** Is one of the processes that hold the port among those the tool names? Only asked where the port is in use. */
export function isNamed(answer, { pids, truth }) {
  if (truth !== 'in-use' || pids.length === 0) return undefined
  return answer.pids.some((pid) => pids.includes(pid))
}
