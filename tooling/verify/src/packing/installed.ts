import type { House } from '../checks/floors.ts'
import { Ledger, type Outcome } from '../outcome.ts'

/** A package as npm installed it, with what it depends on. */
export interface Installed {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
}

/** Names of everything that `name` cannot do without, itself included. */
function closure(name: string, dependenciesOf: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [name]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue
    found.add(next)
    queue.push(...dependenciesOf(next))
  }
  return found
}

/** What may be there after installing one package alone: what it needs, from floors below, and no optional peer. */
export function judgeInstalled(name: string, installed: readonly Installed[], house: House): Outcome {
  const ledger = new Ledger()
  const byName = new Map(installed.map((one) => [one.name, one]))
  const needed = closure(name, (one) => Object.keys(byName.get(one)?.dependencies ?? {}))
  const own = house.floors[name]
  for (const one of byName.keys()) {
    const where = `${name}: installing it alone brings ${one}`
    const floor = house.floors[one]
    ledger.expect(needed.has(one), `${where}, which it does not depend on`)
    if (own === undefined || one === name) continue
    ledger.expect(floor === undefined || floor < own, `${where}, which does not stand below it`)
    const heavy = one === house.spreadsheets.package || guarded(house).has(one)
    ledger.expect(own > house.domainFloor || !heavy, `${where}, which only a door of its own may need`)
  }
  for (const one of needed) ledger.expect(byName.has(one), `${name}: needs ${one}, which was not installed`)
  return ledger
}

/** Libraries that the house allows only behind a subpath, never in a core. */
function guarded(house: House): ReadonlySet<string> {
  const doors = Object.values(house.externals).flatMap((byDoor) => Object.entries(byDoor))
  const names = (core: boolean): readonly string[] =>
    doors.filter(([subpath]) => (subpath === '.') === core).flatMap(([, list]) => list)
  return new Set(names(false).filter((name) => !names(true).includes(name)))
}
