import { type Address, ANY_ADDRESS, ANY_IPV4 } from '../model/address.ts'
import type { Claim } from '../model/service.ts'

/** An address that is told apart from its port. */
interface ToldHost {
  address: Address
  /** It may be that of another machine. */
  isFar: boolean
  /** What tells it says `listen` or `bind`. */
  isListen: boolean
  /** Of a program that is not known: clients say so too where their server is. */
  isUnsure?: boolean
}

/** What one setting says. */
export interface Told {
  claims?: { claim: Claim; isBare: boolean }[]
  host?: ToldHost | undefined
  isPositional?: boolean
}

/** The claims of a program, with the address that goes with their numbers. `-h db -p 5432` is the port of that host. */
export function joinHosts(told: readonly Told[]): Claim[] {
  const hosts = told.flatMap(({ host }) => host ?? [])
  const own = hosts.find(({ isListen }) => isListen) ?? hosts.find(({ isFar }) => !isFar)
  const isClient = own === undefined && hosts.some(({ isFar }) => isFar)
  return told.flatMap(({ claims = [] }) =>
    claims.flatMap(({ claim, isBare }) => {
      if (!isBare) return [claim]
      if (isClient) return []
      const isGuess = own?.isUnsure === true && own.address !== ANY_ADDRESS && own.address !== ANY_IPV4
      return [{ ...claim, address: own?.address ?? ANY_ADDRESS, ...(isGuess && { confidence: 'guess' as const }) }]
    }),
  )
}
