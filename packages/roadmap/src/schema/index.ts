export { describeIssue, type RoadmapIssue } from './issue.ts'
export { type ParseResult, parseRoadmap, roadmapSchema } from './parse.ts'
export { type ParseTextOptions, parseRoadmapText } from './parse-text.ts'
export { type IssueCode, roadmapIssueCodes } from './texts/issue-texts.ts'
