import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  profiles: 'src/profiles/index.ts',
})
