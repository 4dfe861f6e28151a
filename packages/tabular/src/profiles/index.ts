export { freeeDaily, freeeShift, freeeSummary } from './freee.ts'
export { attendanceDaily, attendanceMonthly } from './general.ts'
export { jinjerDaily } from './jinjer.ts'
export { jobcanDaily } from './jobcan.ts'
export {
  kingOfTimeAnalysis,
  kingOfTimeDaily,
  kingOfTimeMonthly,
  kingOfTimeMonthlyAcross,
  kingOfTimeStamps,
  kingOfTimeStampsBare,
} from './king-of-time.ts'
export {
  akashiDaily,
  akashiMonthly,
  calcolo100,
  crowdlogDaily,
  doremingDaily,
  garoonTimecard,
  kinconeDaily,
  kinconeMonthly,
  kyuryoRakuda,
  matchingoodDaily,
  moneyForwardMonthly,
  rakumoDaily,
  rakumoPeriod,
  rakuroDaily,
  recoruDaily,
  serviceBatch,
  smartDakoku,
  tabletTimeRecorder,
  timeRecorderQ092x,
  yayoiDaily,
  yayoiDailyDecimal,
} from './others.ts'
