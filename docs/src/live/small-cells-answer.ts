import { audit, type Draft, describeAudit, describeHidden, publish } from '@reform/disclosure'

type Language = 'ja' | 'en'

/** One line of the form: the name of a group, how many people, and whether the reader means to withhold it. */
export type Line = { readonly name: string; readonly count: number; readonly withheld: boolean }

/** The lines of `課名, 人数` or `課名, 人数, x`; undefined where one cannot be read. */
export function readLines(text: string): readonly Line[] | undefined {
  const lines = text.split('\n').map((line) => line.normalize('NFKC').trim())
  const read = lines.filter((line) => line !== '').map(readLine)
  const names = new Set(read.map((line) => line?.name))
  return read.includes(undefined) || names.size < read.length
    ? undefined
    : read.filter((line) => line !== undefined)
}

function readLine(line: string): Line | undefined {
  const [, name, count, mark = ''] =
    /^([^,、\t]+)[,、\t]\s*(\d{1,6})\s*(?:[,、\t]\s*(\S*))?$/.exec(line) ?? []
  if (name === undefined || count === undefined) return undefined
  return { name: name.trim(), count: Number(count), withheld: mark !== '' }
}

const totalName = '合計 / total'

/** A table of one column and its total: each group with how many people a figure about it rests on. */
function draftOf(lines: readonly Line[]): Draft {
  const total = lines.reduce((sum, { count }) => sum + count, 0)
  const groups = [...lines, { name: totalName, count: total }]
  return {
    id: 'form',
    groups: groups.map(({ name }) => ({ id: name, label: { ja: name, en: name } })),
    relations: [{ whole: totalName, parts: lines.map(({ name }) => name) }],
    cells: groups.map(({ name, count }) => ({
      group: name,
      topic: 'people',
      n: count,
      // A figure that does not add up, of which only the size of its group is known.
      figures: { middle: { kind: 'median', value: 1 } },
    })),
  }
}

/** What the audit says about the reader's own choice, and what the library would withhold. */
export function answer(
  lines: readonly Line[],
  language: Language,
): { readonly own: readonly string[]; readonly proposed: readonly string[] } {
  const draft = draftOf(lines)
  const own = audit(
    draft,
    lines.filter(({ withheld }) => withheld).map(({ name }) => ({ group: name, topic: 'people' })),
  )
  const publication = publish(draft)
  const cells = publication.ok ? publication.release.cells : []
  const proposed = cells.flatMap((cell) =>
    cell.state === 'hidden' ? [`${cell.group}: ${describeHidden(cell, language)}`] : [],
  )
  return { own: [describeAudit(own, draft, language)].flat(), proposed }
}
