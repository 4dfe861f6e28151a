import { mergeConfig } from 'vitest/config'
import common from '../../tooling/config/vitest.ts'

/** Worker threads find the sources of other packages as the tests do. */
export default mergeConfig(common, { test: { execArgv: ['--conditions=@reform/source'] } })
