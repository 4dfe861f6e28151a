import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  'half-year': 'src/half-year/index.ts',
  'open-data': 'src/open-data/index.ts',
  progress: 'src/progress/index.ts',
  sheet: 'src/sheet/index.ts',
})
