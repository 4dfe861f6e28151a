export { planFiscalYears2025To2027 } from './plan-fiscal-years-2025-to-2027/index.ts'
export { resultsFiscalYear2023 } from './results-fiscal-year-2023/index.ts'
export { mhlwRoadmap } from './roadmap.ts'
