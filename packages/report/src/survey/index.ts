export type { SurveyForPaper, SurveyPaperOptions, SurveyPaperWave } from './paper.ts'
export { renderSurveyHtml } from './render-survey-html.ts'
export { surveyWorkbook } from './survey-workbook.ts'
