import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const departments = [
  ['総務課', '本省'],
  ['会計課', '本省'],
  ['情報システム整備推進室', '本省'],
  ['東部地方局', '地方局'],
  ['西部地方局', '地方局'],
  ['港出張所', '施設'],
] as const
const media = ['electronic', 'electronic', 'paper', 'electronic', 'hybrid', 'unknown', 'electronic'] as const
const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Writes the files of an invented ministry and gives back their arguments. */
export function writeDigitizationFiles(folder: string): readonly string[] {
  const events = departments.flatMap(([department], which) =>
    Array.from({ length: which === 5 ? 6 : 90 + which * 7 }, (_, index) => {
      const id = `${which}-${index}`
      const on = `2026-${twoDigits(4 + (index % 7))}-${twoDigits(1 + (index % 28))}`
      const made = { kind: 'made', id, on, department, medium: media[(index + which) % 7] }
      const exclusion = {
        reason: index % 2 === 0 ? 'lawPaper' : 'originality',
        provision: '施行規則第3条',
        approver: '総括文書管理者',
        approvedOn: `2026-11-${twoDigits(1 + which)}`,
        scope: 'document',
        reviewOn: '2027-06-30',
      }
      const excluded = { kind: 'excluded', id, on: '2026-11-10', exclusion }
      return index % 13 === 2 ? [made, excluded] : [made]
    }).flat(),
  )
  const log = join(folder, 'documents.jsonl')
  writeFileSync(log, events.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const list = departments.map(([name, tier]) => `${name},${name},${tier}`)
  writeFileSync(join(folder, 'departments.csv'), `部署,名称,階層\n${list.join('\n')}\n`)
  const print = departments.map(
    ([name], which) => `${name},${which === 5 ? 4 : 20 + which},${9000 + which},12000,9500`,
  )
  writeFileSync(join(folder, 'print.csv'), `部署,人数,面数,費用,基準面数\n${print.join('\n')}\n`)
  return [
    log,
    ...['--year', '2026', '--as-of', '2026-11-20', '--hybrid', 'strict', '--origin', 'created'],
    ...['--organisation', '見本省', '--departments', join(folder, 'departments.csv')],
    ...['--baseline', '2026-03-31=40', '--target', '2027-03-31=100', '--shape', 'smooth'],
    ...['--print', join(folder, 'print.csv'), '--period', '2026'],
  ]
}
