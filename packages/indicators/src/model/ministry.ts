import type { CountingId } from '@reform/activities'
import type { Cadence, Comparison, Id, Target, Text, UnitOfMeasure } from '@reform/roadmap'

/** Version of the shape of a ministry's configuration; a file of another version is refused. */
export const ministrySchemaVersion = 'reform-ministry/1'

/** A level of the organisation, with the track of the roadmap that its figures stand on. */
export interface MinistryTier {
  readonly id: Id
  readonly label: Text
  readonly track?: Id
}

/** A part of the organisation that delivers files. */
export interface Department {
  readonly id: Id
  readonly label: Text
  readonly tier: Id
  /** How it is called in files and in names of files, beside its id and its label. */
  readonly names?: readonly string[]
}

/** What kind of records a source holds. */
export type SourceKind = 'attendance' | 'answers' | 'documents' | 'approvals' | 'records' | 'activities'

/** Who delivers: every department of these tiers, these departments, or one unit for everybody. */
export type Deliverers =
  | { readonly tiers: readonly Id[] }
  | { readonly departments: readonly Id[] }
  | { readonly unit: Id }

/** When a delivery is due: so many days after its period has ended, or on these days, one for each period in order. */
export type Due = { readonly days: number } | { readonly on: readonly string[] }

/** Files of one kind, by whom and until when they are delivered, and how they are read. */
export interface Source {
  readonly id: Id
  readonly kind: SourceKind
  readonly label: Text
  /**
   * Patterns of paths with `/`. `{department}` is an id or a name of a department, `{period}` a time
   * (2026-04, 202604, FY2026, FY2026-H1, 2026H1, R8.4), `{revision}` a number of which the highest holds, `*` anything
   * inside of one part of the path.
   */
  readonly files: readonly string[]
  /** How the reader reads them: a name that it knows, or a file. */
  readonly profile?: string | { readonly file: string }
  readonly every: Cadence
  readonly from: Deliverers
  readonly due?: Due
  /** Who asks for it and answers for it. */
  readonly owner?: Id
  /** A name that figures may call it by beside its id. Several sources, such as two products, can share it. */
  readonly role?: Id
  /** Of `activities`: the kind of record. */
  readonly of?: string
  /** Of `answers`: the file of the questionnaire, and the grouping that holds the department. */
  readonly questionnaire?: string
  readonly grouping?: Id
  /** Of `records`: the fields that hold the department and the day or month. */
  readonly department?: string
  readonly date?: string
  /** Several files of one department and period belong together. One alone is expected when absent. */
  readonly several?: boolean
}

/** The part of the organisation that a figure is of; everybody when absent. */
export type Scope = { readonly tiers: readonly Id[] } | { readonly departments: readonly Id[] }

/** Which records count: those whose field is one of these words, or lies within bounds. */
export interface Condition {
  readonly field: string
  readonly is?: readonly (string | number | boolean)[]
  readonly atLeast?: number
  readonly atMost?: number
}

/** A part of a ratio of records: a sum, a number of records, or a number of departments. */
export type RecordPart =
  | { readonly field: string; readonly where?: readonly Condition[] }
  | { readonly where: readonly Condition[] }
  | { readonly departments: true; readonly where?: readonly Condition[] }

/** What calculators of plain records may be told. */
export interface RecordOptions {
  readonly where?: readonly Condition[]
  /** Fields that together name one thing: what comes a second time is left out, and named. */
  readonly unique?: readonly string[]
  readonly unit?: UnitOfMeasure
}

/** A calculator with its options: how a figure is made. */
export type FigureUse =
  | {
      readonly calculator: 'overtime.beyond'
      readonly with: { readonly minutes: number; readonly per: 'month' | 'year' }
    }
  | { readonly calculator: 'overtime.hours'; readonly with?: Readonly<Record<string, never>> }
  | { readonly calculator: 'overtime.hoursPerPerson'; readonly with?: Readonly<Record<string, never>> }
  | {
      readonly calculator: 'overtime.breaches'
      readonly with: { readonly rules: 'npa' | 'lsa36' }
    }
  | { readonly calculator: 'survey.mean'; readonly with: { readonly questions: readonly string[] } }
  | {
      readonly calculator: 'survey.share'
      readonly with: { readonly questions: readonly string[]; readonly positive?: readonly number[] }
    }
  | {
      readonly calculator: 'digitization.rate'
      readonly with: {
        readonly population: 'flow' | 'stock'
        readonly origin: 'created' | 'createdOrObtained'
        readonly hybrid: 'strict' | 'inclusive' | 'proportional'
        readonly unit?: 'file' | 'document' | 'page' | 'millimetre'
      }
    }
  | {
      readonly calculator: 'digitization.approvals'
      readonly with: { readonly combined: 'electronic' | 'paper' | 'apart' }
    }
  | {
      readonly calculator: 'activities.figure'
      readonly with: {
        readonly counting: CountingId
        /** One of the figures of the counting. */
        readonly figure: string
        /** What the counting asks beyond time and departments. */
        readonly question?: Readonly<Record<string, string | number | boolean | readonly string[]>>
        /** Of ratings: scores outside of it are left out. */
        readonly scale?: { readonly minimum: number; readonly maximum: number }
        readonly unit?: UnitOfMeasure
      }
    }
  | { readonly calculator: 'records.count'; readonly with?: RecordOptions }
  | { readonly calculator: 'records.sum'; readonly with: RecordOptions & { readonly field: string } }
  | {
      readonly calculator: 'records.mean'
      readonly with: RecordOptions & {
        /** What is averaged; the number of records when absent. */
        readonly field?: string
        /** What it is divided by: records, or the departments of the scope. */
        readonly per?: 'record' | 'department'
        readonly scale?: { readonly minimum: number; readonly maximum: number }
        /** Every record is what one person said. */
        readonly people?: boolean
      }
    }
  | {
      readonly calculator: 'records.ratio'
      readonly with: RecordOptions & { readonly numerator: RecordPart; readonly denominator: RecordPart }
    }
  | {
      readonly calculator: 'records.last'
      readonly with: RecordOptions & { readonly field: string; readonly by?: readonly string[] }
    }

/** The names of the calculators. */
export type CalculatorId = FigureUse['calculator']

/** What is asked about before a figure is taken. */
export interface Expectation {
  /** More than so many times, or less than that part, of the figure of the period before. */
  readonly jump?: number
  /** Bounds of the value; of a ratio in percent. */
  readonly atLeast?: number
  readonly atMost?: number
}

/** How one figure of a cell is made. */
export type FigureBinding = FigureUse & {
  /** Unique in its cell. */
  readonly id: Id
  readonly label?: Text
  readonly sources: readonly Id[]
  readonly scope?: Scope
  readonly expects?: Expectation
  /** Places to print. */
  readonly decimals?: number
}

/** A cell of the roadmap with what it is measured by. */
export interface CellBinding {
  /** Id of the cell; or of its indicator and its item, where the cell has none. */
  readonly cell: Id
  /** The unit that answers for the figure. */
  readonly owner?: Id
  readonly figures: readonly FigureBinding[]
  /** What the paper leaves open, and the choice made. */
  readonly choice?: Text
}

/** Two figures, `cell/figure`, that have to stand to each other like this. */
export interface Contradiction {
  readonly left: string
  readonly comparison: Comparison
  readonly right: string
}

/** What joins the files of an organisation to the indicators of its roadmap. */
export interface Ministry {
  readonly schema: typeof ministrySchemaVersion
  readonly id: Id
  readonly title: Text
  /** Where the roadmap is: a name that the application knows, or a file. */
  readonly roadmap: { readonly builtIn: string } | { readonly file: string }
  readonly edition: Id
  /** A set of bindings to start from, by a name that the application knows; `cells` replace its cells one by one. */
  readonly bindings?: { readonly builtIn: string }
  /** The month in which fiscal years start; that of the edition, or 4, when absent. */
  readonly yearStartMonth?: number
  readonly disclosure?: { readonly minimum: number }
  readonly organisation: {
    readonly tiers: readonly MinistryTier[]
    readonly departments: readonly Department[]
  }
  readonly sources: readonly Source[]
  /** Targets beside those of the edition. */
  readonly targets?: readonly Target[]
  readonly cells: readonly CellBinding[]
  readonly contradictions?: readonly Contradiction[]
}
