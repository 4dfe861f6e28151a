export { type Crossing, type CrossingQuestion, crossings, type TargetLine } from './crossings.ts'
export {
  type Forecast,
  type ForecastBasis,
  type Forecaster,
  forecastOf,
  type LearnedPast,
  learnForecaster,
  type MinutesRange,
} from './forecast.ts'
export type { OvertimeSeries } from './series.ts'
export { describeForecast } from './text/describe.ts'
