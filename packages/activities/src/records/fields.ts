import type { ActivityRecords, RecordKind } from './kinds.ts'
import type { RecordBase } from './record.ts'

/** What one field of a record holds. */
export type FieldSpec = {
  readonly type:
    | 'text'
    | 'day'
    | 'month'
    | 'days'
    | 'months'
    | 'count'
    | 'amount'
    | 'score'
    | 'flag'
    | 'choice'
  readonly required?: true
  /** Of type `choice`: the words. */
  readonly choices?: readonly string[]
  /** The least and the largest value of a number; a count begins at 0. */
  readonly least?: number
  readonly most?: number
}

/** What has to hold between two fields when both are there. */
export type Relation =
  /** The day or month of the first is not after that of the second. */
  | { readonly holds: 'notAfter'; readonly first: string; readonly second: string }
  /** The first is no more than the second. */
  | { readonly holds: 'noMoreThan'; readonly first: string; readonly second: string }

/** What a kind of record consists of, and what makes two records the same thing. */
export type KindSpec<Kind extends RecordKind = RecordKind> = {
  readonly key: readonly FieldName<Kind>[]
  readonly fields: { readonly [Name in FieldName<Kind>]: FieldSpec }
  readonly relations?: readonly Relation[]
}

/** The names of the fields of a kind, those of every record left out. */
export type FieldName<Kind extends RecordKind> = Exclude<
  keyof Required<ActivityRecords[Kind]> & string,
  keyof RecordBase
>

const text: FieldSpec = { type: 'text' }
const name: FieldSpec = { type: 'text', required: true }
const day: FieldSpec = { type: 'day' }
const dayNeeded: FieldSpec = { type: 'day', required: true }
const month: FieldSpec = { type: 'month', required: true }
const count: FieldSpec = { type: 'count' }
const countNeeded: FieldSpec = { type: 'count', required: true }
const flag: FieldSpec = { type: 'flag' }

const notAfter = (first: string, second: string): Relation => ({ holds: 'notAfter', first, second })
const noMoreThan = (first: string, second: string): Relation => ({ holds: 'noMoreThan', first, second })

/** The fields, the key and the relations of every kind. Schemas and the checks of rows are made from it. */
export const kindSpecs: { readonly [Kind in RecordKind]: KindSpec<Kind> } = {
  session: {
    key: ['id'],
    fields: {
      id: name,
      on: dayNeeded,
      name: text,
      series: text,
      category: text,
      department: text,
      attendees: count,
    },
  },
  participation: {
    key: ['activity', 'person'],
    fields: { activity: name, person: name, department: text, completed: flag },
  },
  sessionRating: {
    key: ['id'],
    fields: { id: name, session: name, score: { type: 'score', required: true }, department: text },
  },
  eligible: {
    key: ['person', 'course'],
    fields: { person: name, department: text, course: text },
  },
  headcount: {
    key: ['department', 'on'],
    fields: { department: name, on: dayNeeded, people: countNeeded },
  },
  oneOnOne: {
    key: ['department', 'from', 'to'],
    fields: {
      department: name,
      from: month,
      to: month,
      excludedMonths: { type: 'months' },
      meetings: countNeeded,
      people: count,
    },
    relations: [notAfter('from', 'to'), noMoreThan('people', 'meetings')],
  },
  supportRequest: {
    key: ['id'],
    fields: {
      id: name,
      askedOn: dayNeeded,
      department: name,
      service: text,
      handledOn: day,
      outcome: { type: 'choice', choices: ['handled', 'declined', 'withdrawn', 'open'] },
      rating: { type: 'score' },
      minutesSaved: count,
      leftEarlier: flag,
    },
    relations: [notAfter('askedOn', 'handledOn')],
  },
  event: {
    key: ['id'],
    fields: { id: name, on: dayNeeded, category: name, name: text, department: text, attendees: count },
  },
  telework: {
    key: ['person', 'on'],
    fields: {
      person: name,
      on: dayNeeded,
      department: text,
      extent: { type: 'choice', choices: ['whole', 'half', 'hours'] },
      minutes: { type: 'count', most: 24 * 60 },
      place: text,
    },
  },
  officeReform: {
    key: ['id'],
    fields: {
      id: name,
      department: name,
      measure: text,
      plannedOn: day,
      startedOn: day,
      completedOn: day,
      abandonedOn: day,
      squareMetres: { type: 'amount' },
      people: count,
    },
    relations: [notAfter('startedOn', 'completedOn')],
  },
  posting: {
    key: ['id'],
    fields: {
      id: name,
      scheme: name,
      grade: name,
      openedOn: dayNeeded,
      posts: countNeeded,
      applicants: count,
      passed: count,
      placed: count,
      placedOn: day,
    },
    relations: [
      noMoreThan('passed', 'applicants'),
      noMoreThan('placed', 'passed'),
      noMoreThan('placed', 'applicants'),
      noMoreThan('placed', 'posts'),
      notAfter('openedOn', 'placedOn'),
    ],
  },
  recruitment: {
    key: ['id'],
    fields: { id: name, category: name, grade: text, on: dayNeeded, people: countNeeded, department: text },
  },
  certification: {
    key: ['on', 'grade', 'department'],
    fields: { on: dayNeeded, grade: name, people: countNeeded, department: text },
  },
  proposal: {
    key: ['id'],
    fields: { id: name, on: dayNeeded, name: text, department: text, realisedOn: day, participants: count },
    relations: [notAfter('on', 'realisedOn')],
  },
  publication: {
    key: ['id'],
    fields: { id: name, category: name, publishedOn: day, plannedOn: day, title: text, department: text },
  },
  automation: {
    key: ['id'],
    fields: {
      id: name,
      category: name,
      startedOn: dayNeeded,
      retiredOn: day,
      general: flag,
      department: text,
      name: text,
    },
    relations: [notAfter('startedOn', 'retiredOn')],
  },
  channelSnapshot: {
    key: ['channel', 'measure', 'on'],
    fields: {
      channel: name,
      measure: name,
      on: dayNeeded,
      count: countNeeded,
      bound: { type: 'choice', choices: ['atLeast', 'atMost', 'moreThan', 'lessThan', 'about'] },
    },
  },
  serviceRun: {
    key: ['id'],
    fields: { id: name, service: name, from: dayNeeded, to: dayNeeded, suspended: { type: 'days' } },
    relations: [notAfter('from', 'to')],
  },
  ridership: {
    key: ['service', 'on', 'trip'],
    fields: { service: name, on: dayNeeded, riders: countNeeded, trip: text },
  },
  deskUse: {
    key: ['area', 'on', 'slot'],
    fields: {
      area: name,
      on: dayNeeded,
      seats: countNeeded,
      used: countNeeded,
      slot: text,
      department: text,
    },
    relations: [noMoreThan('used', 'seats')],
  },
  meeting: {
    key: ['id'],
    fields: { id: name, series: name, dueOn: day, heldOn: day, cancelled: flag, name: text },
  },
  link: {
    key: ['id'],
    fields: {
      id: name,
      title: text,
      department: text,
      addedOn: dayNeeded,
      reviewedOn: day,
      reviewEveryMonths: { type: 'count', least: 1 },
      removedOn: day,
      broken: flag,
    },
    relations: [notAfter('addedOn', 'reviewedOn'), notAfter('addedOn', 'removedOn')],
  },
  goal: {
    key: ['id'],
    fields: {
      id: name,
      department: name,
      from: dayNeeded,
      to: dayNeeded,
      namesReform: { type: 'flag', required: true },
    },
    relations: [notAfter('from', 'to')],
  },
  staffPost: {
    key: ['id'],
    fields: {
      id: name,
      department: name,
      plannedFrom: dayNeeded,
      filledOn: day,
      vacatedOn: day,
      concurrent: flag,
    },
    relations: [notAfter('filledOn', 'vacatedOn')],
  },
}

/** The names of all kinds. */
export const recordKinds: readonly RecordKind[] = /* @__PURE__ */ Object.freeze(
  Object.keys(kindSpecs) as RecordKind[],
)
