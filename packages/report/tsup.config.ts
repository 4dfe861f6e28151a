import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  meeting: 'src/meeting/index.ts',
  survey: 'src/survey/index.ts',
  digitization: 'src/digitization/index.ts',
})
