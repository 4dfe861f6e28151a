import { renderRoadmapHtml } from '@reform/report'
import { checkRoadmap, type Language } from '@reform/roadmap'
import { describeIssue, parseRoadmapText } from '@reform/roadmap/schema'

function part<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new TypeError(`the page has no ${kind.name} #${id}`)
  return element
}

const fileInput = part('file', HTMLInputElement)
const languageInput = part('language', HTMLSelectElement)
const status = part('status', HTMLParagraphElement)
const issueList = part('issues', HTMLUListElement)
const frame = part('report', HTMLIFrameElement)

const sentences = {
  ja: {
    refused: (n: number) => `このファイルは受け付けられません（誤り ${n}件）。`,
    shown: (name: string, n: number) => `${name} を表示しています（公表前点検の指摘 ${n}件）。`,
  },
  en: {
    refused: (n: number) => `This file is refused (${n} errors).`,
    shown: (name: string, n: number) => `Showing ${name} (${n} remarks of the pre-publication check).`,
  },
}

function list(lines: readonly string[]): void {
  issueList.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  )
}

async function show(): Promise<void> {
  const file = fileInput.files?.[0]
  if (!file) return
  const language = languageInput.value as Language
  document.documentElement.lang = language
  const parsed = parseRoadmapText(await file.text(), { file: file.name })
  list(parsed.issues.map((issue) => describeIssue(issue, language)))
  frame.hidden = !parsed.ok
  if (!parsed.ok) {
    status.textContent = sentences[language].refused(
      parsed.issues.filter(({ severity }) => severity === 'error').length,
    )
    return
  }
  frame.srcdoc = renderRoadmapHtml(parsed.roadmap, { lang: language })
  status.textContent = sentences[language].shown(file.name, checkRoadmap(parsed.roadmap).length)
}

fileInput.addEventListener('change', show)
languageInput.addEventListener('change', show)
