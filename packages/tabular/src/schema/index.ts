export { type ProfileIssue, type ProfileResult, parseProfile, profileSchema } from './profile.ts'
