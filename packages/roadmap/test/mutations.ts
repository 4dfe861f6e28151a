import fc from 'fast-check'

type Path = readonly (string | number)[]

/** Values that do not belong where they are put, and some that may. */
const strangers: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2025,
  1e300,
  '',
  ' ',
  'x',
  'FY2025',
  'FY2025-H3',
  '2025-02-30',
  'notDefined',
  'value',
  'services',
  '<b>&amp;</b>',
  '=1+1',
  [],
  [[]],
  {},
  { ja: 'あ' },
  { from: 'FY2026', to: 'FY2025' },
  { state: 'value' },
  { type: 'count', value: 1, unit: 'people' },
]

interface Mutation {
  readonly at: number
  readonly kind: 'drop' | 'replace' | 'duplicate' | 'add' | 'swap'
  readonly stranger: number
  readonly key: string
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('drop', 'replace', 'duplicate', 'add', 'swap'),
  stranger: fc.nat({ max: strangers.length - 1 }),
  key: fc.constantFrom('id', 'title', 'extra', 'kind', 'type', 'state', 'from', 'unit', 'tite'),
})

/** The value with one to four parts dropped, replaced, doubled, added or exchanged. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) => {
    const copy: unknown = structuredClone(value)
    for (const change of mutations) mutate(copy, change)
    return copy
  })
}

function mutate(root: unknown, { at, kind, stranger, key }: Mutation): void {
  const paths = pathsOf(root)
  const path = paths[at % paths.length]
  const last = path?.at(-1)
  if (path === undefined || last === undefined) return
  const parent = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown>
  const other = structuredClone(valueAt(root, paths[(at * 7 + stranger) % paths.length] ?? []))
  const value = structuredClone(strangers[stranger])
  if (kind === 'replace') parent[last] = value
  else if (kind === 'swap') parent[last] = other
  else if (Array.isArray(parent))
    parent.splice(
      Number(last),
      kind === 'drop' ? 1 : 0,
      ...(kind === 'drop' ? [] : [structuredClone(parent[Number(last)])]),
    )
  else if (kind === 'drop') delete parent[last]
  else parent[key] = kind === 'add' ? value : structuredClone(parent[last])
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)[part], root)
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([key, child]) => pathsOf(child, [...path, key])),
  ]
}
