import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** The page as a tree. */
export const pageOf = (html: string): Node => parse(html)

export const isElement = (node: Node): node is Element => 'tagName' in node

/** Every element below a node, in the order of the page. */
export function elements(node: Node, name?: string): Element[] {
  const found: Element[] = []
  const visit = (each: Node) => {
    if (isElement(each) && (name === undefined || each.tagName === name)) found.push(each)
    if ('childNodes' in each) each.childNodes.forEach(visit)
  }
  visit(node)
  return found
}

/** The value of an attribute. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

/** The text inside a node; style rules are no text. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (node.nodeName === 'style' || !('childNodes' in node)) return ''
  return node.childNodes.map(textOf).join('')
}

/** Every text of the page with the language that holds for it. */
export function textsWithLanguage(node: Node): { readonly text: string; readonly lang: string }[] {
  const found: { text: string; lang: string }[] = []
  const visit = (each: Node, lang: string) => {
    const own = isElement(each) ? (attribute(each, 'lang') ?? lang) : lang
    if (each.nodeName === '#text' && 'value' in each) found.push({ text: each.value, lang: own })
    if ('childNodes' in each && each.nodeName !== 'style')
      for (const child of each.childNodes) visit(child, own)
  }
  visit(node, '')
  return found
}
