import { answer, readLines } from './small-cells-answer.ts'

const english = document.documentElement.lang === 'en'
const words = english
  ? {
      unread:
        'A line cannot be read, or a name stands twice. Write: name, number of people, x (x to withhold it).',
      leaks: 'What your choice lets others work out',
      safe: 'Nothing could be worked out from your choice.',
      proposal: 'What the library would withhold',
      none: 'Nothing has to be withheld.',
    }
  : {
      unread:
        '読み取れない行、又は重複する名称があります。「名称, 人数, x」（x は伏せる印）のように入力してください。',
      leaks: '選んだ伏せ方から分かってしまうこと',
      safe: '選んだ伏せ方から分かることは見つかりませんでした。',
      proposal: 'ライブラリーが伏せるもの',
      none: '伏せる必要のある欄はありません。',
    }

function part(title: string, sentences: readonly string[], nothing: string): readonly HTMLElement[] {
  const heading = document.createElement('p')
  const strong = document.createElement('strong')
  strong.textContent = title
  heading.append(strong)
  const list = document.createElement('ul')
  for (const sentence of sentences.length === 0 ? [nothing] : sentences) {
    const item = document.createElement('li')
    item.textContent = sentence
    list.append(item)
  }
  return [heading, list]
}

/** The audit of the page: what is typed is attacked on the page itself and goes nowhere. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.small-cells')) {
  const area = form.querySelector('textarea')
  const results = form.querySelector('output')
  const work = (): void => {
    const lines = readLines(area?.value ?? '')
    if (lines === undefined || lines.length === 0) {
      results?.replaceChildren(words.unread)
      return
    }
    const { own, proposed } = answer(lines, english ? 'en' : 'ja')
    results?.replaceChildren(
      ...part(words.leaks, own, words.safe),
      ...part(words.proposal, proposed, words.none),
    )
  }
  area?.addEventListener('input', work)
  form.addEventListener('submit', (event) => event.preventDefault())
  work()
}
