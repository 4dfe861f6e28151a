import type { Profile, RowCheck } from './profile.ts'

/** A contradiction inside of a profile. */
export type ProfileFault = {
  readonly path: readonly (string | number)[]
  readonly message: { readonly ja: string; readonly en: string }
}

type Path = ProfileFault['path']

function fault(path: Path, ja: string, en: string): ProfileFault {
  return { path, message: { ja, en } }
}

/** Faults of the names that are no fields. */
function unknownNames(profile: Profile, names: readonly (string | null)[], path: Path): ProfileFault[] {
  return names.flatMap((name, index) =>
    name === null || Object.hasOwn(profile.fields, name)
      ? []
      : [
          fault(
            [...path, index],
            `「${name}」という項目（fields）はありません。名前を確かめてください。`,
            `There is no field "${name}". Check the name.`,
          ),
        ],
  )
}

function namesOfCheck(check: RowCheck): readonly string[] {
  if (check.kind === 'sum') return [check.total, ...check.parts]
  if (check.kind === 'clock') return [check.start, check.end, check.worked, ...(check.breaks ?? []).flat()]
  return [check.field, check.where]
}

function aliasFaults(profile: Profile, name: string): ProfileFault[] {
  const field = profile.fields[name]
  if (field === undefined || field.aliases.length > 0) return []
  const hasParts = (field.type === 'date' || field.type === 'time') && field.parts !== undefined
  const byPosition = profile.header.kind === 'none' && profile.header.columns.includes(name)
  if (hasParts || byPosition) return []
  return [
    fault(
      ['fields', name, 'aliases'],
      '見出しの名前（aliases）がありません。1つ以上書いてください。',
      'There is no header (aliases). Write at least one.',
    ),
  ]
}

function orderFaults(profile: Profile, name: string): ProfileFault[] {
  const field = profile.fields[name]
  if (field?.type !== 'time') return []
  const names = Object.keys(profile.fields)
  return (['after', 'endOf'] as const).flatMap((key) => {
    const earlier = field[key]
    if (earlier === undefined) return []
    const place = names.indexOf(earlier)
    if (place >= 0 && place < names.indexOf(name) && profile.fields[earlier]?.type === 'time') return []
    return [
      fault(
        ['fields', name, key],
        `「${earlier}」は、この項目より前にある時刻（time）の項目でなければなりません。`,
        `"${earlier}" has to be a field of type time that stands before this one.`,
      ),
    ]
  })
}

function flagFaults(profile: Profile, name: string): ProfileFault[] {
  const field = profile.fields[name]
  if (field?.type !== 'time' || field.nextDayFlag === undefined) return []
  if (profile.fields[field.nextDayFlag]?.type === 'flag') return []
  return [
    fault(
      ['fields', name, 'nextDayFlag'],
      `「${field.nextDayFlag}」は有無（flag）の項目でなければなりません。`,
      `"${field.nextDayFlag}" has to be a field of type flag.`,
    ),
  ]
}

/** Everything in which a profile contradicts itself. */
export function profileFaults(profile: Profile): readonly ProfileFault[] {
  const names = Object.keys(profile.fields)
  const faults = names.flatMap((name) => [
    ...aliasFaults(profile, name),
    ...orderFaults(profile, name),
    ...flagFaults(profile, name),
  ])
  if (names.length === 0)
    faults.push(fault(['fields'], '項目（fields）がありません。', 'There are no fields.'))
  faults.push(...unknownNames(profile, profile.unique ?? [], ['unique']))
  for (const [index, check] of (profile.checks ?? []).entries()) {
    faults.push(
      ...unknownNames(profile, namesOfCheck(check), ['checks', index]).map((one) => ({
        ...one,
        path: ['checks', index],
      })),
    )
  }
  if (profile.header.kind === 'row') return faults
  faults.push(...unknownNames(profile, profile.header.columns, ['header', 'columns']))
  if (profile.orientation === 'columns') {
    const [ja, en] = [
      '見出しのない表は、列ごとのレコード（orientation: columns）としては読めません。',
      'A table whose records stand in columns needs headers.',
    ]
    faults.push(fault(['orientation'], ja, en))
  }
  return faults
}
