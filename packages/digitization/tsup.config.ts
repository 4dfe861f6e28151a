import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  import: 'src/import/index.ts',
  papers: 'src/papers/index.ts',
  columns: 'src/columns/index.ts',
})
