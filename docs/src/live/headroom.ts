import { answer, fiscalYearOfText } from './headroom-answer.ts'

const english = document.documentElement.lang === 'en'

/** The calculator: every change of the form is answered on the page, by the library itself. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.calculator')) {
  const results = form.querySelector('output')
  const field = (name: string): string => String(new FormData(form).get(name) ?? '')
  const work = (): void => {
    if (results === null) return
    try {
      const sentences = answer(
        {
          regime: field('regime') === 'lsa36' ? 'lsa36' : 'npa',
          departmentKind: field('kind') === 'heteronomous' ? 'heteronomous' : 'autonomous',
          today: field('today'),
          months: Array.from({ length: 12 }, (_, index) => field(`month${index}`)),
        },
        english ? 'en' : 'ja',
      )
      results.replaceChildren(
        ...sentences.map((sentence) => {
          const line = document.createElement('p')
          line.textContent = sentence
          return line
        }),
      )
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      results.textContent = english
        ? `A time or the day cannot be read (${error.message}). Write 45:30 or 45.`
        : `時間又は日付を読み取れません（${error.message}）。45:30 又は 45 のように入力してください。`
    }
    const year = form.querySelector('.year')
    if (year !== null)
      year.textContent = english
        ? `FY${fiscalYearOfText(field('today'))}`
        : `${fiscalYearOfText(field('today'))}年度`
  }
  const day = form.querySelector<HTMLInputElement>('[name=today]')
  if (day !== null && day.value === '') {
    const japan = new Date(Date.now() + 9 * 60 * 60 * 1000)
    day.value = japan.toISOString().slice(0, 10)
  }
  form.addEventListener('input', work)
  form.addEventListener('submit', (event) => event.preventDefault())
  work()
}
