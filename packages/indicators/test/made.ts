import { parseIsoDate, parseIsoYearMonth } from '@reform/calendar'
import type {
  AttendanceMonth,
  CellBinding,
  DataRecord,
  FigureBinding,
  Material,
  Ministry,
  ReadFile,
  Source,
} from '@reform/indicators'
import type { Edition, Indicator } from '@reform/roadmap'

export const day = parseIsoDate
export const month = parseIsoYearMonth

/** Two departments at headquarters, one office in the region. */
export const organisation: Ministry['organisation'] = {
  tiers: [
    { id: 'hq', label: { ja: '本部', en: 'Headquarters' }, track: 'main' },
    { id: 'region', label: { ja: '地方', en: 'Region' } },
  ],
  departments: [
    { id: 'soumu', label: { ja: '総務課', en: 'General Affairs' }, tier: 'hq', names: ['官房総務課'] },
    { id: 'jinji', label: { ja: '人事課', en: 'Personnel' }, tier: 'hq' },
    { id: 'kita', label: { ja: '北部局', en: 'Northern Office' }, tier: 'region' },
  ],
}

export function sourceOf(id: string, kind: Source['kind'], rest: Partial<Source> = {}): Source {
  return {
    id,
    kind,
    label: { ja: id, en: id },
    files: [`raw/{department}/${id}_{period}.csv`],
    every: 'half',
    from: { tiers: ['hq', 'region'] },
    owner: 'jinji',
    ...rest,
  }
}

export function figureOf(binding: FigureBinding): CellBinding {
  return { cell: 'cell', owner: 'jinji', figures: [binding] }
}

export function ministryOf(
  sources: readonly Source[],
  cells: readonly CellBinding[],
  rest: Partial<Ministry> = {},
): Ministry {
  return {
    schema: 'reform-ministry/1',
    id: 'made',
    title: { ja: '見本', en: 'Made up' },
    roadmap: { file: 'roadmap.yaml' },
    edition: 'plan',
    organisation,
    sources,
    cells,
    ...rest,
  }
}

/** An edition with one cell for each kind of indicator that is asked for, called `cell`, `cell2` … */
export function editionOf(...kinds: readonly Indicator['kind'][]): Edition {
  const ids = kinds.map((_, index) => (index === 0 ? 'cell' : `cell${index + 1}`))
  return {
    id: 'plan',
    title: { ja: '計画' },
    kind: 'plan',
    fiscalYears: { from: 2025, to: 2027 },
    tracks: [{ id: 'main', label: { ja: '本部', en: 'Headquarters' } }],
    indicators: kinds.map((kind, index) => ({
      id: `i-${ids[index]}`,
      name: { ja: '指標', en: 'Indicator' },
      kind,
      direction: 'up',
      aggregation: 'sum',
      definition: 'notDefined',
    })),
    pillars: [
      {
        id: 'pillar',
        title: { ja: '柱' },
        items: [
          {
            id: 'item',
            title: { ja: '項目' },
            indicators: ids.map((id) => ({ id, indicator: `i-${id}` })),
          },
        ],
      },
    ],
  }
}

export function fileOf(
  source: string,
  department: string | undefined,
  material: Material,
  rest: Partial<ReadFile> = {},
): ReadFile {
  const path = `raw/${department ?? 'all'}/${source}_${rest.period ?? 'FY2026-H1'}.csv`
  return {
    source,
    path,
    ...(department === undefined ? {} : { departments: [department] }),
    period: 'FY2026-H1',
    rows: { read: 10, accepted: 10, rejected: 0 },
    material,
    ...rest,
  }
}

export function attendance(
  ...rows: readonly (readonly [person: string, month: string, minutes: number | null])[]
): Material {
  const months = rows.map(
    ([person, text, overtimeMinutes], index): AttendanceMonth => ({
      person,
      month: month(text),
      overtimeMinutes,
      rows: [[index * 20 + 2, index * 20 + 21]],
    }),
  )
  return { kind: 'attendance', months }
}

export function records(
  ...rows: readonly (readonly [on: string | undefined, values: DataRecord['values']])[]
): Material {
  return {
    kind: 'records',
    records: rows.map(
      ([on, values], index): DataRecord => ({
        line: index + 2,
        ...(on === undefined ? {} : { on: day(on) }),
        values,
      }),
    ),
  }
}
