export type { Department, Tier } from './department.ts'
export {
  type DigitizationFigures,
  digitizationFigures,
  type FiguresQuestion,
  type GroupFigures,
  type TrajectoryPoint,
} from './figures.ts'
export { measuringDays } from './measuring-days.ts'
export {
  type DepartmentPrint,
  type PrintFigures,
  type PrintGroup,
  type PrintOptions,
  type PrintPublication,
  type PrintQuestion,
  publishPrint,
} from './print.ts'
