import { type Cell, type Draft, type Group, policyWith, publish } from '@reform/disclosure'
import type { Scope } from '../model/ministry.ts'
import { emptied, type MadeFigure } from './made-figure.ts'

/** The group of people that a scope stands for. */
function groupId(scope: Scope | undefined): string {
  if (scope === undefined) return 'all'
  return 'tiers' in scope
    ? `tiers:${[...scope.tiers].sort()}`
    : `departments:${[...scope.departments].sort()}`
}

/** Figures whose people are known by the same keys: those of the same sources. */
function familyOf({ binding }: MadeFigure): string {
  return JSON.stringify([...binding.sources].sort())
}

/**
 * The figures as they may be published: those about people go through disclosure control together, and what it
 * hides is withheld, with its number, its rows and its n.
 */
export function disclosed(made: readonly MadeFigure[], minimum: number): readonly MadeFigure[] {
  const families = new Map<string, MadeFigure[]>()
  for (const one of made) {
    if (one.people === undefined || one.state !== 'value') continue
    const key = familyOf(one)
    families.set(key, [...(families.get(key) ?? []), one])
  }
  const hidden = new Set([...families].flatMap(([name, family]) => hiddenOf(name, family, minimum)))
  return made.map((one) => (hidden.has(one) ? emptied(one, 'withheld') : one))
}

function hiddenOf(name: string, family: readonly MadeFigure[], minimum: number): readonly MadeFigure[] {
  const result = publish(draftOf(name, family), policyWith({ minimum }))
  if (!result.ok) return family
  const shown = new Set(
    result.release.cells.flatMap((cell) =>
      cell.state === 'shown' ? [`${cell.group}\u0000${cell.topic}`] : [],
    ),
  )
  return family.filter((one) => !shown.has(`${groupId(one.binding.scope)}\u0000${topicOf(one)}`))
}

/** Figures of one calculation for several groups are one topic: they add up. */
function topicOf({ binding }: MadeFigure): string {
  const { calculator } = binding
  return JSON.stringify([calculator, 'with' in binding ? binding.with : null, [...binding.sources].sort()])
}

function draftOf(name: string, family: readonly MadeFigure[]): Draft {
  const isKnown = family.every(({ people }) => people?.members !== undefined)
  const members = new Map<string, Set<string>>()
  const cells = new Map<string, Cell>()
  for (const one of family) {
    const { people } = one
    if (people === undefined) continue
    const group = groupId(one.binding.scope)
    const own = members.get(group) ?? new Set<string>()
    members.set(group, own)
    for (const member of people.members ?? []) own.add(member)
    const topic = topicOf(one)
    const who = isKnown && people.members !== undefined ? { members: people.members } : {}
    cells.set(`${group}\u0000${topic}`, {
      group,
      topic,
      n: people.n,
      ...who,
      figures: { figure: people.figure },
    })
  }
  const groups = [...members].map(
    ([id, own]): Group => ({
      id,
      label: { ja: id, en: id },
      ...(isKnown ? { members: [...own] } : {}),
    }),
  )
  return { id: name, groups, cells: [...cells.values()] }
}
