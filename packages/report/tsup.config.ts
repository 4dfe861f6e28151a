import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  meeting: 'src/meeting/index.ts',
  digitization: 'src/digitization/index.ts',
})
