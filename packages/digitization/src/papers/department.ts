import type { Bilingual } from '@reform/rules'

/** A department or facility as papers call it. */
export type Department = {
  /** As it stands in the events. */
  readonly id: string
  readonly label: Bilingual
  /** The tier (本省・地方局・施設) that it belongs to. */
  readonly tier?: string
}

/** A tier of departments. */
export type Tier = { readonly id: string; readonly label: Bilingual }
