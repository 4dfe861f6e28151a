import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export const isElement = (node: Node): node is Element => 'tagName' in node

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

/** Every element of a page in the order of the text. */
export function elementsOf(html: string): readonly Element[] {
  return below(parse(html))
}

/** Every element below a node. */
export function below(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap((child) => (isElement(child) ? [child, ...below(child)] : []))
}

const hidden = new Set(['script', 'style', 'svg', 'button', 'template'])

/** The words of a node, a space between elements. */
export function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  if (isElement(node) && hidden.has(node.tagName)) return ''
  const children = 'childNodes' in node ? node.childNodes : []
  const apart = isElement(node) && /^(td|th|p|li|div|tr|dt|dd|h\d|br|pre)$/.test(node.tagName)
  return children.map(textOf).join('') + (apart ? ' ' : '')
}
