import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  integrations: [
    starlight({
      title: 'reform',
      defaultLocale: 'root',
      locales: { root: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } },
      customCss: ['@fontsource-variable/noto-sans-jp/index.css'],
    }),
  ],
})
