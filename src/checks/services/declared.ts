import type { Disputed } from '../../model/finding.ts'
import { isNamedBy, type Service, type ServicePair } from '../../model/service.ts'
import { clashOf, type Rivalry } from './clashes.ts'
import { areRelated } from './related.ts'
import { overlapOf, stakesOf } from './stakes.ts'

/** Every two services of a pair that the user knows of, as far as they are there. */
export function declaredRivalries({ runBy, ports }: ServicePair, services: readonly Service[]): Rivalry[] {
  const able = services.filter(({ isMasked }) => isMasked !== true)
  const named = runBy.map((ref) => able.filter((service) => isNamedBy(service, ref)))
  const told = ports.map((range): Disputed => ({ protocol: 'tcp', range }))
  return named.flatMap((ones, index) =>
    ones.flatMap((one) =>
      named
        .slice(index + 1)
        .flat()
        .filter((other) => other !== one && !areRelated(one, other))
        .map((other): Rivalry => {
          const disputed = [...told, ...overlaps(one, other)]
          const clash = clashOf([one, other], disputed) ?? 'dormant'
          return { sides: [one, other], disputed, clash, isDeclared: true }
        }),
    ),
  )
}

function overlaps(one: Service, other: Service): Disputed[] {
  const stakes = stakesOf(other)
  return stakesOf(one).flatMap((own) =>
    stakes.flatMap((stake) => {
      const range = overlapOf(own, stake)
      return range === undefined ? [] : [{ protocol: own.protocol, range }]
    }),
  )
}

/** The pair that two of the sides belong to. */
export function pairOf(sides: readonly Service[], pairs: readonly ServicePair[]): ServicePair | undefined {
  return pairs.find(({ runBy }) => sides.filter((side) => runBy.some((ref) => isNamedBy(side, ref))).length > 1)
}
