import { runnable } from './transform.ts'

/** What a run has shown: a value of a line, or why it ended. */
export type Shown = { readonly line?: number; readonly text: string; readonly failed?: boolean }

const libraries = '/live/libraries.js'
const secondsAllowed = 10

/** What the worker does: it has the packages, no network, and ends with its frame. */
const worker = `
onmessage = async ({ data: { code } }) => {
  const print = (value) => typeof value === 'string' ? value : JSON.stringify(value, null, 2) ?? String(value)
  const show = (line, value) => { postMessage({ line, text: print(value) }); return value }
  const console = { log: (...values) => postMessage({ text: values.map(print).join(' ') }) }
  const libraries = (name) => {
    const found = reformLibraries[name]
    if (found === undefined) throw new Error(name + ' is not on this page')
    return found
  }
  try {
    const AsyncFunction = (async () => {}).constructor
    await new AsyncFunction('libraries', 'show', 'console', code)(libraries, show, console)
    postMessage({ done: true })
  } catch (error) {
    postMessage({ text: String(error), failed: true })
    postMessage({ done: true })
  }
}`

const policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:"

/** The page of the frame: of no origin, asks nobody, and hands the code to a worker. */
const frame = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>
onmessage = ({ data }) => {
  const url = URL.createObjectURL(new Blob([data.libraries, '\\n', data.worker], { type: 'text/javascript' }))
  const worker = new Worker(url)
  worker.onmessage = (event) => parent.postMessage(event.data, '*')
  worker.onerror = (event) => { parent.postMessage({ text: event.message, failed: true }, '*'); parent.postMessage({ done: true }, '*') }
  worker.postMessage({ code: data.code })
}
</script>`

let loaded: Promise<string> | undefined

/**
 * Runs an example in a frame of its own without origin and network, and ends it after ten seconds. Nothing of
 * what the reader has typed leaves the browser.
 */
export async function run(code: string, show: (shown: Shown) => void): Promise<void> {
  loaded ??= fetch(libraries).then((response) => response.text())
  const text = await loaded
  const element = document.createElement('iframe')
  element.sandbox.add('allow-scripts')
  element.srcdoc = frame
  element.hidden = true
  element.title = 'sandbox'
  await new Promise<void>((resolve) => {
    element.addEventListener('load', () => resolve(), { once: true })
    document.body.append(element)
  })
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      window.removeEventListener('message', hear)
      element.remove()
      resolve()
    }
    const hear = ({ source, data }: MessageEvent<Shown & { readonly done?: boolean }>): void => {
      if (source !== element.contentWindow) return
      if (data.done === true) end()
      else show(data)
    }
    const timer = setTimeout(() => {
      show({ text: `… ${secondsAllowed} s`, failed: true })
      end()
    }, secondsAllowed * 1000)
    window.addEventListener('message', hear)
    element.contentWindow?.postMessage({ code: runnable(code), libraries: text, worker }, '*')
  })
}
