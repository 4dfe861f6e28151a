import { library } from '../../tooling/config/tsup.ts'

export default library({
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  import: 'src/import/index.ts',
  pay: 'src/pay/index.ts',
  leave: 'src/leave/index.ts',
  reconcile: 'src/reconcile/index.ts',
  review: 'src/review/index.ts',
  forecast: 'src/forecast/index.ts',
  rebalance: 'src/rebalance/index.ts',
  meeting: 'src/meeting/index.ts',
  columns: 'src/columns/index.ts',
})
