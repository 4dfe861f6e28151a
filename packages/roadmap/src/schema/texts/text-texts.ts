import { both, quoted } from './both.ts'

/** What is said about a text that cannot be read at all, or not as one roadmap. */
export const textTexts = {
  'empty-input': () =>
    both(
      'ファイルに内容がありません。',
      'The file is empty.',
      '見本から書き始めてください。',
      'Start from the sample file.',
    ),
  'text-too-large': ({ units, limit }: { units: number; limit: number }) =>
    both(
      `ファイルが大きすぎます（${units}文字。上限は${limit}文字）。`,
      `The file is too large (${units} characters; the limit is ${limit}).`,
      '版ごとにファイルを分けるか、工程表のファイルかどうかを確かめてください。',
      'Split it by edition, or check that it is a roadmap at all.',
    ),
  'json-syntax': (facts: { ja: string; en: string }) =>
    both(
      `JSONとして読めません（${facts.ja}）。`,
      `This is not JSON (${facts.en}).`,
      'この位置かその直前を直してください。',
      'Correct this place or the one just before it.',
    ),
  'yaml-syntax': (facts: { ja: string; en: string; hint?: { ja: string; en: string } }) =>
    both(
      `YAMLとして読めません（${facts.ja}）。`,
      `This is not YAML (${facts.en}).`,
      facts.hint?.ja ?? 'この行かその直前の行の、字下げ、引用符、コロンの後の空白を確かめてください。',
      facts.hint?.en ??
        'Check indentation, quotes and the space after colons in this line or the one before.',
    ),
  'several-documents': ({ count }: { count: number }) =>
    both(
      `一つのファイルに${count}つの文書があります。`,
      `The file holds ${count} documents.`,
      '「---」の行で分けず、一つの文書にまとめてください。',
      'Join them into one; “---” starts another document.',
    ),
  'duplicate-key': ({ key }: { key: string }) =>
    both(
      `キー「${quoted(key)}」が同じ所に二度あります。`,
      `The key “${quoted(key)}” stands twice in one place.`,
      'どちらか一方を消してください。',
      'Remove one of the two.',
    ),
  'too-many-aliases': () =>
    both(
      'YAMLの別名（*）による展開が多すぎます。',
      'The aliases (*) of the file expand too far.',
      '別名を使わず、内容をそのまま書いてください。',
      'Write the content out instead of using aliases.',
    ),
  'unknown-alias': ({ name }: { name: string }) =>
    both(
      `YAMLの別名「*${quoted(name)}」に当たる目印（&）がありません。`,
      `There is no anchor (&) for the alias “*${quoted(name)}”.`,
      '目印を付けるか、「*」で始まる文字列なら引用符で囲んでください。',
      'Add the anchor, or put the text in quotes when it only starts with “*”.',
    ),
  'unknown-tag': ({ tag }: { tag: string }) =>
    both(
      `YAMLの型指定「${quoted(tag)}」は使えません。`,
      `The YAML tag “${quoted(tag)}” cannot be used here.`,
      '型指定を消してください。「!」で始まる文字列なら引用符で囲んでください。',
      'Remove the tag, or put the text in quotes when it only starts with “!”.',
    ),
  'damaged-characters': () =>
    both(
      '読み取れなかった文字（U+FFFD）があります。',
      'There is a character that was lost in reading (U+FFFD).',
      '文字コードを UTF-8 として保存し直し、この文字を書き直してください。',
      'Save the file as UTF-8 and write this character again.',
    ),
}
