/**
 * How a duration is written; a file never says which, and one text has several meanings.
 *
 * | Notation | 1 h 30 min | `1.30` or `1:30` means |
 * | --- | --- | --- |
 * | `colon60` | `1:30` | 1 h 30 min |
 * | `dot60` | `1.30` | 1 h 30 min |
 * | `decimal` | `1.50` | 1.30 hours, 1 h 18 min |
 * | `minutes` | `90` | refused |
 * | `colon10` | `1:50` | 1.30 hours, 1 h 18 min |
 */
export type DurationNotation = 'colon60' | 'dot60' | 'decimal' | 'minutes' | 'colon10'

/** What every field says about its column. */
export type FieldBase = {
  /** Headers under which the column is known. Width, spaces, line breaks and a leading `*` do not matter. */
  readonly aliases: readonly string[]
  /** `column`: the column must be there. `value`: it must be there and hold a value in every row. */
  readonly required?: 'column' | 'value'
  /** `block`: stands in a line above the header, its name in one cell and its value in the next (部署,総務課). */
  readonly from?: 'row' | 'block'
  /** An empty cell repeats the value above it, as in merged cells. */
  readonly repeatsAbove?: boolean
}

/** Words, kept exactly as they are written. */
export type TextField = FieldBase & { readonly type: 'text' }

/** An identifier: digits stay text, leading zeros stay, spaces around it go. */
export type CodeField = FieldBase & {
  readonly type: 'code'
  /** Digits are filled with zeros from the left up to this length, with a warning. */
  readonly padTo?: number
}

/** A day; a `PlainDate` of `@reform/calendar` in the record. */
export type DateField = FieldBase & {
  readonly type: 'date'
  /** How three short numbers are read (15/10/03); refused when absent. */
  readonly shortDates?: { readonly order: 'ymd' | 'dmy'; readonly firstYear: number }
  /** The day stands in two columns, one for year and month and one for the day. */
  readonly parts?: { readonly month: readonly string[]; readonly day: readonly string[] }
}

/** A month; a `YearMonth` of `@reform/calendar` in the record. */
export type MonthField = FieldBase & { readonly type: 'month' }

/** A time of day in minutes from the midnight that begins the work date; 25:30 is 1530. */
export type TimeField = FieldBase & {
  readonly type: 'time'
  /**
   * The field of a time that comes before this one: when it stands later, this time belongs to the next day, unless
   * that would be more than half a day after it. Then the two overlap, and a warning says so.
   */
  readonly after?: string
  /**
   * The field of the time at which the stretch began that ends here. As `after`; and one without the other is
   * reported, the same time twice is refused, and so is a stretch that is too long.
   */
  readonly endOf?: string
  /** Lets a stretch end when it begins. */
  readonly equal?: 'refuse' | 'keep'
  /** The longest stretch in minutes; 1440 when absent. */
  readonly longest?: number
  /** A field of type `flag` that marks the time as one of the next day. */
  readonly nextDayFlag?: string
  /** Hour and minute stand in two columns. */
  readonly parts?: { readonly hour: readonly string[]; readonly minute: readonly string[] }
  /** `decimal`: 13.50 is 13:30. */
  readonly notation?: 'clock' | 'decimal'
}

/** The letters beside a time of day that tell where it comes from; shares the column of that time. */
export type MarkField = FieldBase & { readonly type: 'mark' }

/** A day with a time, in minutes since 1970-01-01 00:00 of the same clock. */
export type StampField = FieldBase & { readonly type: 'stamp' }

/** A duration in whole minutes. */
export type DurationField = FieldBase & {
  readonly type: 'duration'
  /** The notation of this column when it is not that of the profile. */
  readonly notation?: DurationNotation
  /** What a lone dash says; `missing` when absent. */
  readonly dash?: 'missing' | 'zero'
  /** What an empty cell says; `missing` when absent. */
  readonly blank?: 'missing' | 'zero'
}

/** A number. */
export type NumberField = FieldBase & { readonly type: 'number'; readonly whole?: boolean }

/** One of several words; the record holds the key. */
export type WordField = FieldBase & {
  readonly type: 'word'
  /** The ways to write each word, by its key. */
  readonly words: { readonly [key: string]: readonly string[] }
  /** The key for a word that is not listed, with a warning; refused when absent. */
  readonly otherwise?: string
}

/** Yes or no. What is listed for neither is refused; an empty cell is missing unless listed as `''`. */
export type FlagField = FieldBase & {
  readonly type: 'flag'
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/** Several stretches of the day in one cell (`12:00-13:00/17:00-17:15`), as pairs of minutes. */
export type RangesField = FieldBase & { readonly type: 'ranges' }

/** What one column of a file holds. */
export type Field =
  | TextField
  | CodeField
  | DateField
  | MonthField
  | TimeField
  | MarkField
  | StampField
  | DurationField
  | NumberField
  | WordField
  | FlagField
  | RangesField

/**
 * Where the names of the columns stand.
 *
 * - `row`: in one row, or in several from top to bottom (`rows`), found among the first rows of the file. A group
 *   of merged cells over smaller headers gives `出勤1` + `時` = `出勤1_時`.
 * - `none`: nowhere; `columns` names the field of each column from the left, `null` for one that is passed over.
 *   `leading` rows before the data are passed over.
 */
export type HeaderRule =
  | { readonly kind: 'row'; readonly rows?: number }
  | { readonly kind: 'none'; readonly columns: readonly (string | null)[]; readonly leading?: number }

/** What holds between the cells of one row. What does not hold is a warning, never a correction. */
export type RowCheck =
  /** The parts add up to the total, within `tolerance` minutes. Missing parts count as nothing. */
  | {
      readonly kind: 'sum'
      readonly total: string
      readonly parts: readonly string[]
      readonly tolerance?: number
    }
  /** From start to end without breaks is the time worked. A break is a duration or a pair of times. */
  | {
      readonly kind: 'clock'
      readonly start: string
      readonly end: string
      readonly breaks?: readonly (string | readonly [string, string])[]
      readonly worked: string
      readonly tolerance?: number
    }
  /** The field has a value above zero only where the word is one of these. */
  | {
      readonly kind: 'onlyWhere'
      readonly field: string
      readonly where: string
      readonly is: readonly string[]
    }

/** How a kind of file is read; plain data, so that it can stand in a file of its own. */
export type Profile = {
  readonly id: string
  readonly label: { readonly ja: string; readonly en: string }
  /** The notation of all durations; `null` when the product lets its users choose: the reader must be told. */
  readonly durationNotation: DurationNotation | null
  /** Found by rule when absent: the delimiter that lets the most headers be recognised. */
  readonly delimiter?: ',' | '\t' | ';'
  /** `columns`: the names stand in the first column, and each further column is a record. */
  readonly orientation?: 'rows' | 'columns'
  readonly header: HeaderRule
  readonly fields: { readonly [name: string]: Field }
  /**
   * The fields that together may occur once. A row that repeats them is passed over with a warning when it is the
   * same, and rejected when it is not.
   */
  readonly unique?: readonly string[]
  readonly checks?: readonly RowCheck[]
}
