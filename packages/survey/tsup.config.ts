import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  import: 'src/import/index.ts',
  schema: 'src/schema/index.ts',
})
