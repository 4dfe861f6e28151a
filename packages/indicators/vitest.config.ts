export { default } from '../../tooling/config/vitest.ts'
