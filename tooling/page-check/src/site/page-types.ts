/** One page of every type that the site has, by its address without language. */
export const pageTypes: Readonly<Record<string, string>> = {
  'first page': '',
  tutorial: 'learn/overtime/',
  'how-to': 'do/local-ordinance/',
  explanation: 'understand/hundred-hours/',
  calculator: 'try/headroom/',
  'small cells': 'try/small-cells/',
  provision: 'reference/provisions/npa/npa-heteronomous-month100/',
  provisions: 'reference/provisions/all/',
  gallery: 'reference/verdicts/overtime/',
  API: 'reference/api/rules/main/',
  command: 'reference/cli/overtime/',
  schema: 'reference/schemas/overtime-person/',
  decision: 'reference/decisions/0001-pnpm-workspace/',
  house: 'reference/house/architecture/',
  glossary: 'reference/words/glossary/',
  'all pages': 'reference/words/pages/',
}

/** The address of a page in a language. */
export const addressIn = (language: 'ja' | 'en', path: string): string =>
  `${language === 'ja' ? '/' : '/en/'}${path}`
