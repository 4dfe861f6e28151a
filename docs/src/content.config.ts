import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { z } from 'astro/zod'

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // An English page names the state of the Japanese page that it follows: see test/twins.test.ts.
    schema: docsSchema({ extend: z.object({ follows: z.string().optional() }) }),
  }),
}
