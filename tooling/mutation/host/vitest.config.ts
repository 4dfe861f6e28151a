import { defineConfig } from 'vitest/config'

/** One run of all changed places in one worker; only `main.ts` starts it. */
export default defineConfig({
  test: { include: ['host/run.ts'], maxWorkers: 1, reporters: ['dot'] },
})
