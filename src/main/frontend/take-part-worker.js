// Keeps what a person reads in a session, so that its page opens again without a network. Answers never pass through here.
'use strict'
const KEPT = 'take-part-1'
const PATIENCE = 4000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (event.data.keep) event.waitUntil(keep(event.data.keep))
})

// One session is kept at a time: who takes the tablet next finds nothing of the one before.
async function keep(addresses) {
  const kept = await caches.open(KEPT)
  const wanted = addresses.map((address) => new URL(address, location.origin).href)
  for (const old of await kept.keys()) if (!wanted.includes(old.url)) await kept.delete(old)
  await Promise.allSettled(wanted.map(async (address) => {
    const reply = await fetch(address)
    if (reply.ok && !reply.redirected) await kept.put(address, reply)
  }))
}

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url)
  if (event.request.method !== 'GET' || address.origin !== location.origin) return
  event.respondWith(answer(event.request, address))
})

async function answer(request, address) {
  try {
    return await fetch(request, request.mode === 'navigate' ? {} : { signal: AbortSignal.timeout(PATIENCE) })
  } catch (gone) {
    const kept = await (await caches.open(KEPT)).match(address.origin + address.pathname)
    if (!kept) throw gone
    if (request.mode !== 'navigate') return kept
    // The page learns that it is not what the service would send now.
    return new Response((await kept.text()).replace('data-items', 'data-items data-kept'), { headers: kept.headers })
  }
}
