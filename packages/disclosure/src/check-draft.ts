import type { Cell, CellKey, Draft, Figure } from './draft.ts'

const fault = (what: string): RangeError => new RangeError(`draft: ${what}`)

/**
 * Refuses a draft that contradicts itself.
 *
 * @throws RangeError with the place and what is wrong there.
 */
export function checkDraft(draft: Draft): void {
  const groups = new Map(draft.groups.map((group) => [group.id, group]))
  if (groups.size !== draft.groups.length) throw fault('two groups have the same id')
  const withMembers = draft.groups.filter(({ members }) => members !== undefined).length
  if (withMembers > 0 && withMembers < draft.groups.length) {
    throw fault('give the members of all groups or of none')
  }
  for (const { id, minimum, members } of draft.groups) {
    if (minimum !== undefined && !(Number.isInteger(minimum) && minimum >= 1)) {
      throw fault(`group ${id}: minimum ${minimum}`)
    }
    if (members !== undefined && new Set(members).size !== members.length) {
      throw fault(`group ${id}: a member stands twice`)
    }
  }
  for (const { whole, parts } of draft.relations ?? []) {
    for (const id of [whole, ...parts])
      if (!groups.has(id)) throw fault(`relation of ${whole}: no group ${id}`)
  }
  const seen = new Set<string>()
  for (const cell of draft.cells) {
    const key = JSON.stringify([cell.group, cell.topic])
    const group = groups.get(cell.group)
    if (group === undefined) throw fault(`cell ${key}: no such group`)
    if (seen.has(key)) throw fault(`cell ${key} stands twice`)
    seen.add(key)
    checkCell(cell, key, withMembers > 0 ? (group.members ?? []) : null)
  }
}

function checkCell(cell: Cell, key: string, members: readonly string[] | null): void {
  const { n } = cell
  if (!Number.isInteger(n) || n < 0) throw fault(`cell ${key}: n ${n}`)
  if (cell.contributions?.length === 0) throw fault(`cell ${key}: contributions are empty`)
  const lists = [cell.members, ...(cell.contributions ?? []).map((one) => one.members)]
  if (members === null) {
    if (lists.some((list) => list !== undefined)) throw fault(`cell ${key}: its group has no members`)
  } else {
    const own = cell.members ?? members
    const counted = cell.contributions?.flatMap((one) => one.members ?? own) ?? own
    const people = new Set(counted).size
    if (people !== n) throw fault(`cell ${key}: n is ${n}, its members are ${people}`)
  }
  const waves = cell.contributions?.map(({ wave }) => wave) ?? []
  if (new Set(waves).size !== waves.length) throw fault(`cell ${key}: a wave stands twice`)
  for (const [name, figure] of Object.entries(cell.figures)) checkFigure(figure, n, `cell ${key}, ${name}`)
}

function checkFigure(figure: Figure, n: number, where: string): void {
  if (figure.kind === 'count' || figure.kind === 'share') {
    const { value } = figure
    if (!(Number.isInteger(value) && value >= 0 && value <= n))
      throw fault(`${where}: ${value} of ${n} people`)
  } else if (figure.kind === 'distribution') {
    const counts = Object.values(figure.counts)
    const bad = counts.find((value) => !(Number.isInteger(value) && value >= 0 && value <= n))
    if (bad !== undefined) throw fault(`${where}: ${bad} of ${n} people`)
  } else if (figure.kind === 'ratio') {
    const { numerator, denominator } = figure
    if (!(numerator >= 0 && denominator >= 0)) throw fault(`${where}: ${numerator} of ${denominator}`)
  } else if (n > 0 && !Number.isFinite(figure.value)) {
    throw fault(`${where}: ${figure.value} is no value`)
  }
  if ('decimals' in figure && figure.decimals !== undefined) {
    const { decimals } = figure
    if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20)) {
      throw fault(`${where}: decimals ${decimals}`)
    }
  }
}

/** Where cells stand in the draft. @throws RangeError when there is no such cell. */
export function positionsOf(draft: Draft, keys: readonly CellKey[]): readonly number[] {
  const places = new Map(draft.cells.map((cell, index) => [JSON.stringify([cell.group, cell.topic]), index]))
  return keys.map(({ group, topic }) => {
    const place = places.get(JSON.stringify([group, topic]))
    if (place === undefined) throw new RangeError(`draft: no cell of ${group}, ${topic}`)
    return place
  })
}
