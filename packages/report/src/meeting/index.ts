export { meetingWorkbook } from './meeting-workbook.ts'
export type { MeetingPaperOptions } from './paper.ts'
export { renderMeetingHtml } from './render-meeting-html.ts'
