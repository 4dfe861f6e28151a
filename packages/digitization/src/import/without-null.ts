type Known<Fields> = { readonly [K in keyof Fields]?: NonNullable<Fields[K]> }

/** The fields that hold something. */
export function withoutNull<Fields extends object>(fields: Fields): Known<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Known<Fields>
}
