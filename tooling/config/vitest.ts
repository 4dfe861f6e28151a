import { defineConfig } from 'vitest/config'

const conditions = ['@reform/source', 'module', 'import', 'default']

/** Tests run on the sources of the whole workspace; the results are written where CI counts them. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: false },
    reporters: ['default', ['json', { outputFile: '.results/unit.json' }]],
    passWithNoTests: false,
    maxWorkers: 2,
    testTimeout: 60_000,
  },
})
