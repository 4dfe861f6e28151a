import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  profiles: 'src/profiles/index.ts',
  columns: 'src/columns/index.ts',
  'columns-worker': 'src/columns/worker.ts',
})
