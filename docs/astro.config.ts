import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

/** A group of the sidebar: every page in a folder, under a name in both languages. */
const group = (directory: string, ja: string, en: string, collapsed = false) => ({
  label: ja,
  translations: { en },
  collapsed,
  items: [{ autogenerate: { directory, collapsed: true } }],
})

export default defineConfig({
  outDir: './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    resolve: { conditions: ['@reform/source', 'module', 'browser', 'production', 'import', 'default'] },
  },
  integrations: [
    starlight({
      // Lines break instead of scrolling sideways: on a phone, on paper and for the keyboard.
      expressiveCode: { defaultProps: { wrap: true } },
      title: { ja: '@reform 業務改革ライブラリ', en: '@reform libraries' },
      defaultLocale: 'root',
      locales: { root: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } },
      customCss: ['./src/styles/site.css'],
      components: {
        Search: './src/components/Search.astro',
        Footer: './src/components/Footer.astro',
      },
      pagefind: false,
      head: [{ tag: 'link', attrs: { rel: 'stylesheet', href: '/fonts/noto-sans-jp.css' } }],
      sidebar: [
        group('learn', '学ぶ', 'Learn'),
        group('do', '使う', 'Do'),
        group('understand', '理解する', 'Understand'),
        group('try', '試す', 'Try'),
        group('reference/provisions', '規定', 'Provisions', true),
        group('reference/verdicts', '判定例', 'Verdicts', true),
        group('reference/api', 'API', 'API', true),
        group('reference/cli', 'コマンド', 'Commands', true),
        group('reference/schemas', 'JSON Schema', 'JSON Schemas', true),
        group('reference/decisions', '設計の決定', 'Decisions', true),
        group('reference/house', '構成', 'The house', true),
        group('reference/words', '用語', 'Words'),
      ],
    }),
  ],
})
