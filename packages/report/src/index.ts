export { type TextColumn, type TextTableOptions, textTable } from './kit/text/text-table.ts'
export { type TextWidthOptions, textWidth } from './kit/text/text-width.ts'
export { type PaperPart, paperParts } from './roadmap/edition-view.ts'
export { type RoadmapPaperOptions, renderRoadmapHtml } from './roadmap/render-html.ts'
