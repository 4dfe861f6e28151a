import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  profiles: 'src/profiles/index.ts',
  schema: 'src/schema/index.ts',
  node: 'src/node/index.ts',
  columns: 'src/columns/index.ts',
  'columns-worker': 'src/columns/worker.ts',
})
