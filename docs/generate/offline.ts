import { createHash } from 'node:crypto'

/**
 * A service worker that keeps pages at hand: those of `paths` are fetched ahead, everything else is kept when it is
 * first used. A new state of the site has a new name, and what was kept of the old one goes.
 */
export function offlineWorker(paths: readonly string[], read: (path: string) => string): string {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(path).update(read(path))
  const ahead = paths.map((path) => `/${path.replace(/index\.html$/, '')}`)
  return `const kept = 'site-${hash.digest('hex').slice(0, 16)}'
const ahead = ${JSON.stringify(ahead)}
addEventListener('install', (event) => {
  skipWaiting()
  event.waitUntil(caches.open(kept).then((cache) => Promise.allSettled(ahead.map((path) => cache.add(path)))))
})
addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name)))))
})
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  event.respondWith(caches.open(kept).then(async (cache) => {
    const found = await cache.match(request, { ignoreSearch: true })
    if (found) return found
    const answer = await fetch(request)
    if (answer.ok) await cache.put(request, answer.clone())
    return answer
  }))
})
`
}
