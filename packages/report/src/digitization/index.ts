export { digitizationWorkbook } from './digitization-workbook.ts'
export type { DigitizationPaperOptions, IssueSummary } from './paper.ts'
export { renderDigitizationHtml } from './render-digitization-html.ts'
