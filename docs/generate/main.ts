import { apiPages, readSentences } from './api.ts'
import { cliPages } from './cli.ts'
import { publishFonts } from './fonts.ts'
import { glossaryPages } from './glossary.ts'
import { housePages } from './house.ts'
import { publishLibraries } from './libraries.ts'
import { writeListOfPages } from './list-of-pages.ts'
import { packagesOf } from './packages.ts'
import { clearPublished, publish, readText, writePages } from './pages.ts'
import { provisionPages } from './provisions.ts'
import { schemaPages } from './schemas.ts'
import { verdictPages } from './verdicts.ts'

/** Writes everything of the site that is made from data, before Astro builds it. */
clearPublished()
publishFonts()
publish('favicon.svg', readText('docs/src/static/favicon.svg'))
await publishLibraries()
const packages = packagesOf()
writePages([
  ...(await apiPages(packages, readSentences(packages))),
  ...(await provisionPages()),
  ...verdictPages(),
  ...(await cliPages()),
  ...schemaPages(),
  ...glossaryPages(),
  ...housePages(),
])
writeListOfPages()
