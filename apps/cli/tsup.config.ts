import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  clean: true,
  splitting: true,
  target: 'node20',
  platform: 'node',
  banner: { js: '#!/usr/bin/env node' },
})
