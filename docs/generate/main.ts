import { apiPages } from './api.ts'
import { packagesOf } from './packages.ts'
import { writePages } from './pages.ts'

writePages(await apiPages(packagesOf(), {}))
