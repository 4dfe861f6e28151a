import { isRunnable } from './transform.ts'

/** What a script adds to the pages that stand without it. */
const english = document.documentElement.lang === 'en'
const words = english
  ? { edit: 'Edit and run', run: 'Run', code: 'Code of the example', result: 'Results', line: 'line' }
  : { edit: '編集して実行', run: '実行', code: '例のコード', result: '結果', line: '行' }

function button(text: string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'live-button no-print'
  element.textContent = text
  return element
}

/** Puts an editor with its results in the place of a block of code. */
function openEditor(block: Element, code: string): void {
  const box = document.createElement('div')
  box.className = 'live'
  const area = document.createElement('textarea')
  area.value = code
  area.rows = Math.min(40, code.split('\n').length + 1)
  area.spellcheck = false
  area.setAttribute('aria-label', words.code)
  const start = button(words.run)
  const results = document.createElement('output')
  results.setAttribute('aria-label', words.result)
  start.addEventListener('click', async () => {
    start.disabled = true
    results.replaceChildren()
    const { run } = await import('./run.ts')
    await run(area.value, ({ line, text, failed }) => {
      const piece = document.createElement('pre')
      if (failed === true) piece.className = 'failed'
      piece.textContent =
        line === undefined ? text : `${english ? `${words.line} ${line}` : `${line}${words.line}`}: ${text}`
      results.append(piece)
    })
    start.disabled = false
  })
  box.append(area, start, results)
  block.replaceWith(box)
  area.focus()
}

for (const block of document.querySelectorAll('.expressive-code:has(pre[data-language="ts"])')) {
  const code = [...block.querySelectorAll('.ec-line')]
    .map((line) => line.textContent?.replace(/\n$/, '') ?? '')
    .join('\n')
  if (!isRunnable(code)) continue
  const edit = button(words.edit)
  block.after(edit)
  edit.addEventListener('click', () => {
    edit.remove()
    openEditor(block, code)
  })
}

/** A field that narrows the table behind it to the rows that hold every word. */
for (const place of document.querySelectorAll<HTMLElement>('[data-filter]')) {
  const rows = [
    ...(place.parentElement?.querySelectorAll<HTMLTableRowElement>('table.gallery tbody tr') ?? []),
  ]
  const label = document.createElement('label')
  const input = document.createElement('input')
  const count = document.createElement('span')
  input.type = 'search'
  count.setAttribute('role', 'status')
  label.className = 'no-print'
  label.append(`${place.dataset.label ?? ''} `, input)
  place.append(label, ' ', count)
  const narrow = (): void => {
    const wanted = input.value.normalize('NFKC').toLowerCase().split(/\s+/)
    const kept = rows.filter((row) => {
      const text = (row.textContent ?? '').normalize('NFKC').toLowerCase()
      row.hidden = !wanted.every((word) => text.includes(word))
      return !row.hidden
    })
    count.textContent = `${kept.length} ${place.dataset.shown ?? ''}`
  }
  input.addEventListener('input', narrow)
  narrow()
}

// Pages that were seen, and those that the worker fetches ahead, can be read without a connection.
if ('serviceWorker' in navigator && location.protocol === 'https:') {
  void navigator.serviceWorker.register('/offline.js')
}
