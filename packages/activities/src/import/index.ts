export type { ActivityFileCode, ImportIssue } from './issues.ts'
export { activityProfiles } from './profiles.ts'
export { type ActivitiesFile, type ReadActivitiesOptions, readActivities } from './read-activities.ts'
