import type { ReconcileWording } from './wording.ts'

/** Words in English. */
export const english: ReconcileWording = {
  problems: {
    notADate: 'is not a day',
    negative: 'is below zero or ends before it begins',
    beyondADay: 'is more than the 24 hours of a day',
    notWhole: 'is not in whole minutes',
    outsideService: 'lies outside of the person’s service',
    repeated: 'is there more than once; one was used',
    contradictory: 'is there with different figures',
    twoDepartments: 'was reported by two departments; both count, and the department has to be confirmed',
    togetherBeyondADay: 'was reported by two departments with more than 24 hours together',
    oneStampOnly: 'lacks one of its two stamps',
    overlapping: 'has stamps that overlap; each minute was counted once',
    reasonWithoutGap: 'has a reason but no gap or no record',
  },
  reasons: {
    private: 'private presence',
    study: 'own study',
    waiting: 'waiting for transport',
    logForgotten: 'log not closed',
    workElsewhere: 'work elsewhere',
    workNotDeclared: 'work that was not declared',
    workNotOrdered: 'work that was not ordered',
    other: 'other',
  },
  standings: {
    agrees: 'they agree',
    explained: 'they differ, with a reason',
    toBePutRight: 'they differ, and the record of work has to be put right',
    unexplained: 'they differ without a reason',
    onlyDeclared: 'there is no record of presence',
    onlyPresent: 'there is no declaration',
    unreadable: 'a record cannot be read',
  },
}
