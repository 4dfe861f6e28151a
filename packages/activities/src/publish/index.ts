export { type ActivityDraftRequest, activityDraft, type DraftFigureRequest } from './activity-draft.ts'
