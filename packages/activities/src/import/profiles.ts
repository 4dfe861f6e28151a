import type { Profile } from '@reform/tabular/read'
import type { RecordKind } from '../records/kinds.ts'
import {
  eligibleProfile,
  eventProfile,
  headcountProfile,
  oneOnOneProfile,
  participationProfile,
  proposalProfile,
  sessionProfile,
  sessionRatingProfile,
} from './profiles-of-learning.ts'
import {
  automationProfile,
  certificationProfile,
  goalProfile,
  meetingProfile,
  officeReformProfile,
  postingProfile,
  publicationProfile,
  recruitmentProfile,
  staffPostProfile,
} from './profiles-of-organisation.ts'
import {
  channelSnapshotProfile,
  deskUseProfile,
  linkProfile,
  ridershipProfile,
  serviceRunProfile,
  supportRequestProfile,
  teleworkProfile,
} from './profiles-of-service.ts'

/**
 * How files of each kind are read: the columns under the headers in use, in Japanese or by the names of the fields.
 * A file with other headers gets a profile of its own with the same fields.
 */
export const activityProfiles: { readonly [Kind in RecordKind]: Profile } = {
  session: sessionProfile,
  participation: participationProfile,
  sessionRating: sessionRatingProfile,
  eligible: eligibleProfile,
  headcount: headcountProfile,
  oneOnOne: oneOnOneProfile,
  supportRequest: supportRequestProfile,
  event: eventProfile,
  telework: teleworkProfile,
  officeReform: officeReformProfile,
  posting: postingProfile,
  recruitment: recruitmentProfile,
  certification: certificationProfile,
  proposal: proposalProfile,
  publication: publicationProfile,
  automation: automationProfile,
  channelSnapshot: channelSnapshotProfile,
  serviceRun: serviceRunProfile,
  ridership: ridershipProfile,
  deskUse: deskUseProfile,
  meeting: meetingProfile,
  link: linkProfile,
  goal: goalProfile,
  staffPost: staffPostProfile,
}
