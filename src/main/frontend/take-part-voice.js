// Voice notes: what a person says is recorded on the device, kept there until the service has it, and then forgotten here.
(() => {
  'use strict'
  const LONGEST = 60 // seconds
  const MOST = 1024 * 1024 // bytes that the service takes
  const STORE = 'notes'
  const recorded = new Map() // id to a promise of the sound; lives as long as the page
  const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

  // For the script that sends answers.
  globalThis.voiceNotes = {
    async get(id) { return await recorded.get(id) ?? await inStore('readonly', (notes) => notes.get(id)) ?? null },
    sent(id) { return inStore('readwrite', (notes) => notes.delete(id)) },
  }
  forgetWhatNobodySends()
  const prepareAll = () => { for (const place of document.querySelectorAll('[data-voice]')) prepare(place) }
  prepareAll()
  document.addEventListener('arrived', prepareAll)

  function prepare(place) {
    const part = (name) => place.querySelector(`[data-voice-${name}]`)
    const [start, stop, play, erase] = ['start', 'stop', 'play', 'erase'].map(part)
    const id = place.querySelector('input[name=note]')
    let recorder = null
    place.hidden = false
    const kind = globalThis.MediaRecorder && kinds.find((each) => MediaRecorder.isTypeSupported(each))
    if (!kind || !navigator.mediaDevices?.getUserMedia) {
      part('off').hidden = false
      part('on').hidden = true
      return
    }
    start.addEventListener('click', record)
    stop.addEventListener('click', () => end(true))
    erase.addEventListener('click', forget)
    for (const moment of ['answering', 'shown']) document.addEventListener(moment, () => end(false))
    window.addEventListener('pagehide', () => end(false))

    async function record() {
      forget()
      let microphone
      try {
        microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
      } catch {
        say('The microphone is off. That is fine. You can write, or somebody can write it for you.')
        return
      }
      if (!start.checkVisibility()) { // The person went on while the browser asked.
        for (const track of microphone.getTracks()) track.stop()
        return
      }
      const chunks = []
      const mine = newId()
      recorder = new MediaRecorder(microphone, { mimeType: kind, audioBitsPerSecond: 32000 })
      const watch = setTimeout(() => end(true), LONGEST * 1000)
      const done = new Promise((resolve) => {
        recorder.ondataavailable = (event) => chunks.push(event.data)
        recorder.onstop = () => {
          clearTimeout(watch)
          for (const track of microphone.getTracks()) track.stop()
          resolve(new Blob(chunks, { type: kind.split(';')[0] }))
        }
      }).then((sound) => finish(mine, sound))
      recorded.set(mine, done)
      id.value = mine
      recorder.start()
      only(stop)
      say(`We are recording. You have ${LONGEST} seconds.`)
      stop.focus()
    }

    function end(byHand) {
      if (recorder?.state !== 'recording') return
      const waiting = recorded.get(id.value)
      recorder.stop()
      if (byHand) waiting.then(() => play.focus())
    }

    async function finish(mine, sound) {
      if (sound.size === 0 || sound.size > MOST) {
        only(start)
        say('That did not work. You can try it again, or write.')
        return null
      }
      if (id.value === mine) {
        play.src = URL.createObjectURL(sound)
        only(play, erase, start)
        start.textContent = 'Record it again'
        say('Your voice note goes with your answer.')
        await inStore('readwrite', (notes) => notes.put(sound, mine))
      }
      return sound
    }

    function forget() {
      if (id.value) {
        recorded.delete(id.value)
        voiceNotes.sent(id.value)
      }
      if (play.src) URL.revokeObjectURL(play.src)
      play.removeAttribute('src')
      id.value = ''
      start.textContent = 'Record my voice'
      only(start)
      say('')
    }

    function only(...shown) {
      for (const each of [start, stop, play, erase]) each.hidden = !shown.includes(each)
    }

    function say(words) {
      part('state').textContent = words
    }
  }

  // Whoever takes the device next finds no voice on it.
  function forgetWhatNobodySends() {
    const sending = new Set()
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const name = localStorage.key(i)
        if (name.startsWith('plain-letter:answers:')) for (const entry of JSON.parse(localStorage.getItem(name))) if (entry.note) sending.add(entry.note)
      }
    } catch { return }
    inStore('readonly', (notes) => notes.getAllKeys()).then((kept) => {
      for (const id of kept ?? []) if (!sending.has(id)) voiceNotes.sent(id)
    })
  }

  // Nothing, where the browser keeps nothing: then a note lives as long as the page.
  function inStore(mode, work) {
    return new Promise((resolve) => {
      try {
        const opening = indexedDB.open('plain-letter', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
        opening.onerror = () => resolve(null)
        opening.onsuccess = () => {
          const change = opening.result.transaction(STORE, mode)
          const asked = work(change.objectStore(STORE))
          change.oncomplete = () => { opening.result.close(); resolve(asked.result ?? null) }
          change.onerror = change.onabort = () => { opening.result.close(); resolve(null) }
        }
      } catch {
        resolve(null)
      }
    })
  }

  function newId() {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }
})()
