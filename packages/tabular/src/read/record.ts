import type { PlainDate, YearMonth } from '@reform/calendar'
import type { Field, Profile } from './profile.ts'

/** A stretch of the day: minutes from midnight, the end not included. */
export type TimeRange = readonly [from: number, to: number]

/** What a field gives when its cell holds a value. */
export type FieldValue<F extends Field> = F extends { readonly type: 'word'; readonly words: infer Words }
  ? (keyof Words & string) | (F extends { readonly otherwise: infer Key extends string } ? Key : never)
  : F extends { readonly type: 'text' | 'code' | 'mark' }
    ? string
    : F extends { readonly type: 'date' }
      ? PlainDate
      : F extends { readonly type: 'month' }
        ? YearMonth
        : F extends { readonly type: 'flag' }
          ? boolean
          : F extends { readonly type: 'ranges' }
            ? readonly TimeRange[]
            : number

/** A record as a profile gives it. What is missing is `null`, never zero and never an empty text. */
export type RecordOf<P extends Profile> = {
  readonly [Name in keyof P['fields']]:
    | FieldValue<P['fields'][Name]>
    | (P['fields'][Name] extends { readonly required: 'value' } ? never : null)
}
