import { addDays, formatIsoDate, parseIsoDate } from '@reform/calendar'
import { lawWatch } from '@reform/rules'
import { publishedRulesets } from './rulesets.ts'

/**
 * `node law-watch.ts [YYYY-MM-DD [days]]`: the provisions whose day of review is on or before that day plus so many
 * days, and those that have ended without a version in their place. Ends with 1 when there are any.
 */
const [day = new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10), days = '90'] =
  process.argv.slice(2)
if (!/^\d{1,4}$/.test(days)) throw new RangeError(`not a number of days: ${days}`)
const until = addDays(parseIsoDate(day), Number(days))
const entries = (await publishedRulesets()).flatMap(({ folder, ruleset }) =>
  lawWatch(ruleset, until)
    .filter(({ superseded }) => !superseded)
    .map(({ provision, reason, date, scope }) => {
      const words = reason === 'reviewDue' ? '確認する日 / review due' : '施行終了 / ended'
      const whom = scope === undefined ? '' : ` (${scope})`
      return `${date}  ${words}  ${folder}  ${provision.id}${whom}  ${provision.citation.act.ja}${provision.citation.article.ja}`
    }),
)
for (const entry of entries.sort()) process.stdout.write(`${entry}\n`)
process.stdout.write(`${entries.length} provisions up to ${formatIsoDate(until)}\n`)
process.exitCode = entries.length > 0 ? 1 : 0
