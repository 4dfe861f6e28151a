import type { Section } from '../src/search/find.ts'
import { attribute, below, type Element, elementsOf, isElement, textOf } from './markup.ts'

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The heading that an element is or wraps. */
function headingIn(element: Element): Element | undefined {
  if (/^h[23]$/.test(element.tagName)) return element
  if (attribute(element, 'class')?.includes('sl-heading-wrapper') !== true) return undefined
  return below(element).find((one) => /^h[23]$/.test(one.tagName))
}

/** The pieces of a finished page, one for each heading of the second and third level. */
export function sectionsOf(html: string, address: string): readonly Section[] {
  const elements = elementsOf(html)
  const page = clean(
    elements
      .filter(({ tagName }) => tagName === 'h1')
      .map(textOf)
      .join(' '),
  )
  const body = elements.find(
    (one) => attribute(one, 'class')?.split(' ').includes('sl-markdown-content') === true,
  )
  if (body === undefined) return []
  const sections: { address: string; page: string; heading: string; text: string }[] = [
    { address, page, heading: '', text: '' },
  ]
  for (const child of body.childNodes.filter(isElement)) {
    const heading = headingIn(child)
    if (heading !== undefined) {
      const words = clean(textOf(heading))
      sections.push({
        address: `${address}#${attribute(heading, 'id') ?? ''}`,
        page,
        heading: words,
        text: '',
      })
    } else {
      const last = sections.at(-1)
      if (last !== undefined) last.text = clean(`${last.text} ${textOf(child)}`)
    }
  }
  return sections
}
