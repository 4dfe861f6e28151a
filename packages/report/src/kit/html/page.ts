import type { Language } from '@reform/roadmap'
import { foreign } from './language.ts'
import { attributes, type Content, html, type Markup, styleElement } from './markup.ts'

/** A whole page. */
export interface PageSpec {
  readonly lang: Language
  readonly title: string
  readonly skip: string
  readonly style: string
  /** Signs and patterns that the page refers to. */
  readonly definitions?: Content
  readonly header: Content
  readonly contents: Content
  readonly main: Content
  readonly footer: Content
}

/** A page that needs nothing but itself: no script, no request, its style and drawings inside. */
export function page(spec: PageSpec): Markup {
  return html`<!DOCTYPE html>
<html lang="${spec.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title${attributes({ lang: foreign(spec.title, spec.lang) })}>${spec.title}</title>
${styleElement(spec.style)}
</head>
<body>
<a class="skip" href="#main">${spec.skip}</a>
${spec.definitions}<div class="page">
${spec.header}<div class="columns">
${spec.contents}<main id="main" tabindex="-1">
${spec.main}</main>
</div>
<footer>
${spec.footer}</footer>
</div>
</body>
</html>
`
}
