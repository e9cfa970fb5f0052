import { CLASHES } from '../../model/finding.ts'
import { nameOf, type Service } from '../../model/service.ts'
import type { Rivalry } from './clashes.ts'

/**
 * Rivalries that are one trouble. One that only might break out joins what is there and ties nothing together: two
 * troubles are not one because of something that lies dormant.
 */
export function groupsOf(rivalries: readonly Rivalry[]): Rivalry[][] {
  const parents = new Map<Service, Service>()
  const joined = inOrder(rivalries).filter(({ sides: [one, other], clash, isDeclared }) => {
    const isNew = !parents.has(one) || !parents.has(other)
    const [root, otherRoot] = [rootOf(one, parents), rootOf(other, parents)]
    if (clash === 'dormant' && !isDeclared && !isNew && root !== otherRoot) return false
    parents.set(otherRoot, root)
    parents.set(root, root)
    return true
  })
  const groups = new Map<Service, Rivalry[]>()
  for (const rivalry of joined) {
    const root = rootOf(rivalry.sides[0], parents)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [rivalry])
    else group.push(rivalry)
  }
  return [...groups.values()]
}

function rootOf(service: Service, parents: ReadonlyMap<Service, Service>): Service {
  let root = service
  for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next
  return root
}

/** The worst first, and the same order in whatever order they were found. */
function inOrder(rivalries: readonly Rivalry[]): Rivalry[] {
  const rankOf = ({ clash, isDeclared }: Rivalry) => 2 * CLASHES.indexOf(clash) - Number(isDeclared)
  const names = new Map(rivalries.flatMap(({ sides }) => sides).map((side) => [side, nameOf(side)]))
  const keyOf = ({ sides }: Rivalry) =>
    sides
      .map((side) => names.get(side))
      .sort()
      .join(' ')
  const ranked = rivalries.map((rivalry) => ({ rivalry, rank: rankOf(rivalry), key: keyOf(rivalry) }))
  ranked.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
  return ranked.map(({ rivalry }) => rivalry)
}
