import { renderRoadmapHtml, roadmapWorkbook } from '@reform/report'
import { cellsOf, checkRoadmap, itemsOf } from '@reform/roadmap'
import { type ParseResult, parseRoadmapText } from '@reform/roadmap/schema'
import { writeWorkbook } from '@reform/tabular'
import { strFromU8, unzipSync } from 'fflate'
import { dump } from 'js-yaml'
import { largeRoadmap, madeRoadmap } from './made-roadmap.ts'
import { type Measurement, medianTime, mustEqual } from './measure.ts'

function accepted(result: ParseResult): Extract<ParseResult, { ok: true }>['roadmap'] {
  if (result.ok) return result.roadmap
  throw new Error(`the made roadmap is refused: ${JSON.stringify(result.issues.slice(0, 3))}`)
}

function workbookBytes(roadmap: ReturnType<typeof madeRoadmap>): Uint8Array {
  const result = writeWorkbook(roadmapWorkbook(roadmap, { lang: 'ja' }))
  if (result.ok) return result.bytes
  throw new Error(`the workbook is refused: ${JSON.stringify(result.issues.slice(0, 3))}`)
}

/** A roadmap of 1,000 items, three years, 2,000 indicators and eight half-years: read, check, draw, write. */
export function benchRoadmap(): readonly Measurement[] {
  const made = madeRoadmap(largeRoadmap)
  const json = JSON.stringify(made)
  const yaml = dump(made, { noRefs: true })
  const readJson = (): ParseResult => parseRoadmapText(json, { format: 'json' })
  const readYaml = (): ParseResult => parseRoadmapText(yaml, { format: 'yaml' })

  mustEqual('JSON read back', accepted(readJson()), made)
  mustEqual('YAML read back', accepted(readYaml()), made)
  mustEqual('checks on the same roadmap', checkRoadmap(accepted(readYaml())), checkRoadmap(made))
  const html = renderRoadmapHtml(made, { lang: 'ja' })
  const titles = made.editions.flatMap((edition) => itemsOf(edition).map(({ item }) => item.title.ja))
  mustEqual(
    'titles missing from the page',
    titles.filter((title) => !html.includes(title)),
    [],
  )
  const sheets = Object.values(unzipSync(workbookBytes(made))).map((part) => strFromU8(part))
  const values = made.editions.flatMap((edition) =>
    cellsOf(edition).flatMap(({ cell }) => cell.observations ?? []),
  ).length
  const rows = Math.max(...sheets.map((sheet) => sheet.split('<row ').length - 1))
  mustEqual('the data sheet has a row for each value', rows >= values, true)

  const size = `${(json.length / 1e6).toFixed(1)} MB`
  return [
    { task: `parse and validate JSON (${size})`, milliseconds: medianTime(readJson), promised: 300 },
    { task: 'parse and validate YAML', milliseconds: medianTime(readYaml, 3), promised: 5000 },
    { task: 'all checks', milliseconds: medianTime(() => checkRoadmap(made)), promised: 200 },
    {
      task: 'HTML with SVG',
      milliseconds: medianTime(() => renderRoadmapHtml(made, { lang: 'ja' })),
      promised: 1000,
    },
    { task: 'XLSX', milliseconds: medianTime(() => workbookBytes(made), 3), promised: 2000 },
  ]
}
