import { library } from '../../tooling/config/tsup.ts'

// `utc` stands apart, though nothing exports it: importing @date-fns/utc changes a prototype, so bundlers keep
// it wherever they see it, and in a file of its own they see it only when date-fns is really used.
export default library({ index: 'src/index.ts', utc: 'src/utc.ts' })
