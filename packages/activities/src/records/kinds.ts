import type {
  EligibleRecord,
  EventRecord,
  HeadcountRecord,
  OneOnOneRecord,
  ParticipationRecord,
  ProposalRecord,
  SessionRatingRecord,
  SessionRecord,
} from './learning.ts'
import type {
  AutomationRecord,
  CertificationRecord,
  GoalRecord,
  MeetingRecord,
  OfficeReformRecord,
  PostingRecord,
  PublicationRecord,
  RecruitmentRecord,
  StaffPostRecord,
} from './organisation.ts'
import type {
  ChannelSnapshotRecord,
  DeskUseRecord,
  LinkRecord,
  RidershipRecord,
  ServiceRunRecord,
  SupportRequestRecord,
  TeleworkRecord,
} from './service.ts'

/** Every kind of record, by its name. */
export type ActivityRecords = {
  readonly session: SessionRecord
  readonly participation: ParticipationRecord
  readonly sessionRating: SessionRatingRecord
  readonly eligible: EligibleRecord
  readonly headcount: HeadcountRecord
  readonly oneOnOne: OneOnOneRecord
  readonly supportRequest: SupportRequestRecord
  readonly event: EventRecord
  readonly telework: TeleworkRecord
  readonly officeReform: OfficeReformRecord
  readonly posting: PostingRecord
  readonly recruitment: RecruitmentRecord
  readonly certification: CertificationRecord
  readonly proposal: ProposalRecord
  readonly publication: PublicationRecord
  readonly automation: AutomationRecord
  readonly channelSnapshot: ChannelSnapshotRecord
  readonly serviceRun: ServiceRunRecord
  readonly ridership: RidershipRecord
  readonly deskUse: DeskUseRecord
  readonly meeting: MeetingRecord
  readonly link: LinkRecord
  readonly goal: GoalRecord
  readonly staffPost: StaffPostRecord
}

/** The name of a kind of record. */
export type RecordKind = keyof ActivityRecords

/** A record of any kind. */
export type ActivityRecord = ActivityRecords[RecordKind]
