import { cellsOf, type Edition } from '@reform/roadmap'
import { plainName } from '../ministry/names.ts'
import type { CellBinding, FigureBinding, Ministry, Scope, Source, SourceKind } from '../model/ministry.ts'
import { type MinistryIssue, ministryIssue } from './issue.ts'

type Path = readonly (string | number)[]

interface Known {
  readonly tiers: ReadonlySet<string>
  readonly departments: ReadonlySet<string>
  readonly sources: ReadonlyMap<string, Source>
  readonly figures: ReadonlySet<string>
}

/** What the shape of a configuration cannot say: ids, references, names, kinds. */
export function checkMeaning(ministry: Ministry, edition: Edition | undefined): readonly MinistryIssue[] {
  const { organisation, sources, cells, contradictions = [] } = ministry
  const known: Known = {
    tiers: new Set(organisation.tiers.map(({ id }) => id)),
    departments: new Set(organisation.departments.map(({ id }) => id)),
    sources: new Map(sources.map((source) => [source.id, source])),
    figures: new Set(cells.flatMap(({ cell, figures }) => figures.map(({ id }) => `${cell}/${id}`))),
  }
  return [
    ...repeated(organisation.tiers, ['organisation', 'tiers']),
    ...repeated(organisation.departments, ['organisation', 'departments']),
    ...repeated(sources, ['sources']),
    ...repeated(
      cells.map(({ cell }) => ({ id: cell })),
      ['cells'],
    ),
    ...organisation.departments.flatMap(({ tier }, index) =>
      unknown(known.tiers, [tier], 'unknown-tier', ['organisation', 'departments', index, 'tier']),
    ),
    ...ambiguousNames(ministry),
    ...sources.flatMap((source, index) => sourceIssues(source, ['sources', index], known)),
    ...cells.flatMap((cell, index) => cellIssues(cell, ['cells', index], known)),
    ...contradictions.flatMap(({ left, right }, index) =>
      unknown(known.figures, [left, right], 'unknown-figure', ['contradictions', index]),
    ),
    ...(edition === undefined ? [] : editionIssues(cells, edition)),
  ]
}

function repeated(all: readonly { readonly id: string }[], path: Path): readonly MinistryIssue[] {
  const seen = new Set<string>()
  return all.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      ministryIssue(
        'repeated-id',
        [...path, index],
        `識別子「${id}」が二度使われています。`,
        `The id “${id}” is used twice.`,
      ),
    ]
  })
}

function unknown(
  known: { has(id: string): boolean },
  ids: readonly string[],
  code: 'unknown-tier' | 'unknown-department' | 'unknown-source' | 'unknown-figure' | 'unknown-cell',
  path: Path,
): readonly MinistryIssue[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ministryIssue(code, path, `「${id}」は定義されていません。`, `“${id}” is not defined.`))
}

/** A name of two departments would name neither. */
function ambiguousNames({ organisation }: Ministry): readonly MinistryIssue[] {
  const owners = new Map<string, string>()
  return organisation.departments.flatMap(({ id, label, names = [] }, index) =>
    [...new Set([id, label.ja, ...names].map(plainName))].flatMap((name) => {
      const owner = owners.get(name)
      owners.set(name, id)
      if (owner === undefined || owner === id) return []
      return [
        ministryIssue(
          'ambiguous-name',
          ['organisation', 'departments', index],
          `「${name}」は「${owner}」の呼び名でもあります。`,
          `“${name}” is a name of “${owner}” too.`,
        ),
      ]
    }),
  )
}

function scopeIssues(scope: Scope, path: Path, known: Known): readonly MinistryIssue[] {
  return 'tiers' in scope
    ? unknown(known.tiers, scope.tiers, 'unknown-tier', [...path, 'tiers'])
    : unknown(known.departments, scope.departments, 'unknown-department', [...path, 'departments'])
}

function sourceIssues(source: Source, path: Path, known: Known): readonly MinistryIssue[] {
  const { from, files, kind, questionnaire } = source
  const wrong = files.flatMap((pattern, index) =>
    [...pattern.matchAll(/\{([^}]*)\}/g)]
      .filter(([, name]) => !['department', 'period', 'revision'].includes(name ?? ''))
      .map(([whole]) =>
        ministryIssue(
          'wrong-pattern',
          [...path, 'files', index],
          `「${whole}」は使えません。{department}・{period}・{revision} だけです。`,
          `“${whole}” is none of {department}, {period} and {revision}.`,
        ),
      ),
  )
  const asks = kind === 'answers' && questionnaire === undefined
  return [
    ...wrong,
    ...('unit' in from ? [] : scopeIssues(from, [...path, 'from'], known)),
    ...(asks
      ? [
          ministryIssue(
            'missing-questionnaire',
            path,
            '回答の情報源には questionnaire が要ります。',
            'A source of answers needs its questionnaire.',
          ),
        ]
      : []),
  ]
}

function cellIssues(cell: CellBinding, path: Path, known: Known): readonly MinistryIssue[] {
  const owner =
    cell.owner === undefined
      ? [
          ministryIssue(
            'missing-owner',
            path,
            `「${cell.cell}」の担当部署が決まっていません。`,
            `Nobody owns “${cell.cell}”.`,
            'warning',
          ),
        ]
      : []
  return [
    ...owner,
    ...repeated(cell.figures, [...path, 'figures']),
    ...cell.figures.flatMap((figure, index) => figureIssues(figure, [...path, 'figures', index], known)),
  ]
}

/** The kind of source that calculators of a family take. */
const kindsOf: Readonly<Record<string, readonly SourceKind[]>> = {
  overtime: ['attendance'],
  survey: ['answers'],
  records: ['records'],
  'digitization.rate': ['documents'],
  'digitization.approvals': ['approvals'],
  activities: ['activities'],
}

function figureIssues(figure: FigureBinding, path: Path, known: Known): readonly MinistryIssue[] {
  const { calculator, sources, scope } = figure
  const kinds = kindsOf[calculator] ?? kindsOf[calculator.split('.')[0] ?? ''] ?? []
  const unsuited = sources.flatMap((id) => {
    const kind = known.sources.get(id)?.kind
    return kind === undefined || kinds.includes(kind) ? [] : [{ id, kind }]
  })
  return [
    ...unknown(known.sources, sources, 'unknown-source', [...path, 'sources']),
    ...(scope === undefined ? [] : scopeIssues(scope, [...path, 'scope'], known)),
    ...unsuited.map(({ id, kind }) =>
      ministryIssue(
        'wrong-kind',
        [...path, 'sources'],
        `${calculator} は、種類が ${kind} の情報源「${id}」からは計算できません。`,
        `${calculator} cannot be computed from “${id}”, a source of the kind ${kind}.`,
      ),
    ),
  ]
}

function editionIssues(cells: readonly CellBinding[], edition: Edition): readonly MinistryIssue[] {
  const places = cellsOf(edition).map(({ cell, place }) => cell.id ?? `${place.item.id}/${cell.indicator}`)
  const bound = new Set(cells.map(({ cell }) => cell))
  return [
    ...cells.flatMap(({ cell }, index) =>
      unknown(new Set(places), [cell], 'unknown-cell', ['cells', index, 'cell']),
    ),
    ...places
      .filter((cell) => !bound.has(cell))
      .map((cell) =>
        ministryIssue(
          'unbound-cell',
          ['cells'],
          `「${cell}」の測り方が設定されていません。`,
          `Nothing says how “${cell}” is measured.`,
          'warning',
        ),
      ),
  ]
}
