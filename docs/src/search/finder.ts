import { find, type Hit, normalise, type SearchIndex } from './find.ts'

/** The words of a section around the first one that was found. */
function excerpt({ section, words }: Hit): HTMLElement {
  const line = document.createElement('p')
  const [word = ''] = words
  const at = Math.max(0, normalise(section.text).indexOf(word))
  const from = Math.max(0, at - 40)
  const piece = section.text.slice(from, at + 80)
  const inside = normalise(piece).indexOf(word)
  if (inside < 0) line.append(piece)
  else {
    const mark = document.createElement('mark')
    mark.textContent = piece.slice(inside, inside + word.length)
    line.append(from > 0 ? '…' : '', piece.slice(0, inside), mark, piece.slice(inside + word.length), '…')
  }
  return line
}

function itemOf(hit: Hit): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = hit.section.address
  const { page, heading } = hit.section
  link.textContent = heading === '' || heading === page ? page : `${page} › ${heading}`
  item.append(link, excerpt(hit))
  return item
}

/** Search over an index that is loaded when the reader first asks for it. Without script the link leads to all pages. */
class SiteFinder extends HTMLElement {
  #index: Promise<SearchIndex> | undefined

  connectedCallback(): void {
    const dialog = this.querySelector('dialog')
    const input = this.querySelector('input')
    const open = this.querySelector('a.open')
    if (dialog === null || input === null || open === null) return
    const show = (): void => {
      this.#index ??= fetch(this.dataset.index ?? '').then(
        (response) => response.json() as Promise<SearchIndex>,
      )
      dialog.showModal()
      input.focus()
    }
    open.setAttribute('role', 'button')
    open.addEventListener('click', (event) => {
      event.preventDefault()
      show()
    })
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      show()
    })
    input.addEventListener('input', () => void this.#answer(input.value))
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return
      event.preventDefault()
      this.querySelector<HTMLAnchorElement>('ol a')?.click()
    })
  }

  async #answer(query: string): Promise<void> {
    const index = await this.#index
    const count = this.querySelector('.count')
    const list = this.querySelector('ol')
    if (index === undefined || count === null || list === null) return
    const hits = find(index, query)
    list.replaceChildren(...hits.map(itemOf))
    count.textContent =
      query.trim() === ''
        ? ''
        : hits.length === 0
          ? (this.dataset.none ?? '')
          : `${hits.length} ${this.dataset.found ?? ''}`
  }
}

customElements.define('site-finder', SiteFinder)
