import {
  assess,
  describeAll,
  describeHeadroom,
  formatIsoYearMonth,
  headroom,
  type Language,
  lsa36Rules,
  type MonthRecord,
  npaRules,
  type PersonMonths,
  type PlainDate,
  parseIsoDate,
  parseIsoYearMonth,
} from '@reform/overtime'

function part<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id)
  if (element instanceof kind) return element
  throw new TypeError(`the page has no ${kind.name} #${id}`)
}

const rulesInput = part('rules', HTMLSelectElement)
const todayInput = part('today', HTMLInputElement)
const languageInput = part('language', HTMLSelectElement)
const monthRows = part('months', HTMLTableSectionElement)

const words = {
  breached: { ja: '上限超過', en: 'Above the limit' },
  undetermined: { ja: '判定できません', en: 'Cannot be said' },
  conditional: { ja: '条件付き', en: 'On a condition' },
  exempt: { ja: '特例', en: 'Exempt' },
  within: { ja: '上限内', en: 'Within the limits' },
  outOfScope: { ja: '対象外', en: 'Out of scope' },
  wrong: { ja: '「45:30」「2026-06-15」のように入れてください。', en: 'Write as in 45:30 and 2026-06-15.' },
  empty: { ja: '月の時間を入れてください。', en: 'Type the time of a month.' },
}

/** What was typed, by month and column: it outlives the rows, which follow the day. */
const typed = new Map<string, string>()
const columns = ['overtime', 'holiday'] as const
const shownMonths = 17

/** Whole minutes; `null` when nothing is typed, `undefined` when it cannot be read. */
function minutesIn(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const [, hours, minutes = '0'] = /^(\d{1,3})(?::([0-5]\d))?$/.exec(text.normalize('NFKC').trim()) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

function todayIn(): PlainDate | undefined {
  try {
    return parseIsoDate(todayInput.value.normalize('NFKC').trim())
  } catch {
    return undefined
  }
}

/** The current month and those before it that any limit may reach back to. */
function drawMonths(): void {
  if (todayIn() === undefined) return
  const now = parseIsoYearMonth(todayInput.value.normalize('NFKC').trim().slice(0, 7))
  const months = Array.from({ length: shownMonths }, (_, index) => (now - index) as typeof now)
  const rows = months.map(formatIsoYearMonth).map((month) => {
    const row = document.createElement('tr')
    const head = Object.assign(document.createElement('th'), { scope: 'row', id: month, textContent: month })
    row.append(head)
    for (const column of columns) {
      const key = `${month} ${column}`
      const input = Object.assign(document.createElement('input'), { name: key, value: typed.get(key) ?? '' })
      input.setAttribute('aria-labelledby', `${month} ${column}`)
      row.insertCell().append(input)
    }
    return row
  })
  monthRows.replaceChildren(...rows)
}

/** The person as typed; `undefined` when a time cannot be read. */
function typedPerson(): PersonMonths | undefined {
  const minutes = new Map<string, number | null>()
  for (const input of monthRows.querySelectorAll('input')) {
    const read = minutesIn(input.value)
    input.setAttribute('aria-invalid', String(read === undefined))
    minutes.set(input.name, read ?? null)
  }
  if (monthRows.querySelector('[aria-invalid="true"]')) return undefined
  const kind = rulesInput.value
  const isNational = kind === 'autonomous' || kind === 'heteronomous'
  const months = [...monthRows.rows].flatMap(({ firstElementChild }): MonthRecord[] => {
    const name = firstElementChild?.id ?? ''
    const overtimeMinutes = minutes.get(`${name} overtime`) ?? null
    const holidayWorkMinutes = minutes.get(`${name} holiday`) ?? null
    if (overtimeMinutes === null && holidayWorkMinutes === null) return []
    const record = { month: parseIsoYearMonth(name), overtimeMinutes, holidayWorkMinutes }
    return [isNational ? { ...record, departmentKind: kind } : record]
  })
  return { id: '-', regime: isNational ? 'npa' : 'lsa36', specialClause: kind === 'special', months }
}

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** Judges what is typed. */
function show(): void {
  const language = languageInput.value as Language
  document.documentElement.lang = language
  const person = typedPerson()
  const today = todayIn()
  todayInput.setAttribute('aria-invalid', String(today === undefined))
  const isReady = person !== undefined && person.months.length > 0 && today !== undefined
  const rules = person?.regime === 'npa' ? npaRules : lsa36Rules
  const verdict = isReady ? assess(person, rules) : undefined
  const room = isReady ? headroom(person, rules, { today }) : undefined
  const word = verdict?.word ?? (person && today ? 'empty' : 'wrong')
  part('word', HTMLElement).textContent = words[word][language]
  const sentences = [
    ...(verdict === undefined ? [] : describeAll(verdict, rules, language)),
    ...(room === undefined ? [] : describeHeadroom(room, rules, language)),
  ]
  part('sentences', HTMLElement).replaceChildren(
    ...sentences.map((one) => Object.assign(document.createElement('li'), { textContent: one })),
  )
  part('room-table', HTMLElement).hidden = room === undefined
  const rows = (room?.months ?? []).map(({ month, worked, most, left }) => {
    const row = document.createElement('tr')
    for (const text of [month, clock(worked), clock(most), clock(left)]) row.insertCell().textContent = text
    return row
  })
  part('room', HTMLElement).replaceChildren(...rows)
}

monthRows.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) typed.set(target.name, target.value)
  show()
})
todayInput.addEventListener('input', () => {
  drawMonths()
  show()
})
for (const input of [rulesInput, languageInput]) input.addEventListener('change', show)
// Japanese days, wherever the reader is.
todayInput.value = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)
drawMonths()
show()
