export { highsSolver } from './highs-solver.ts'
export type {
  Accommodation,
  Assignment,
  LinearSolver,
  LoadChange,
  Rebalance,
  RebalanceQuestion,
  Shortage,
  Taker,
  WorkToDo,
} from './question.ts'
export { rebalance } from './rebalance.ts'
export { type RoomOptions, roomOf } from './room.ts'
export { describeRebalance } from './text/describe.ts'
