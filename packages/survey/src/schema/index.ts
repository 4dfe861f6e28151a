export type { QuestionnaireIssue, QuestionnaireIssueCode } from './issues.ts'
export { itemSchema, type QuestionnaireJson, questionnaireSchema } from './questionnaire-schema.ts'
export {
  type QuestionnaireResult,
  questionnaireJsonSchema,
  readQuestionnaire,
  readQuestionnaireText,
} from './read-questionnaire.ts'
export { readSurveyJs, type SurveyJsResult } from './survey-js.ts'
