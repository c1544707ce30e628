// The pages of a session work without this. With it they go on without a network: each answer is written down on the device first and sent
// when that can be done; it carries an id of its own, so that sending it twice stores it once.
(() => {
  'use strict'
  const PAUSE = 800 // milliseconds in which a second press counts as the same press
  const PATIENCE = 8000 // milliseconds for the server to take an answer
  const SLOW = 60000 // the same for a voice note
  const AGAIN = 3000 // milliseconds until it is tried again
  const memory = new Map()

  let root = null
  let sending = false
  let again = null
  let leaving = new AbortController()
  let home = null // what a tablet that is handed round goes back to, from person to person
  const voices = aloud()

  arrive()
  document.querySelector('.nhsuk-error-summary')?.focus()
  window.addEventListener('online', send)
  send()

  // Gets going what stands on the page now.
  function arrive() {
    for (const part of document.querySelectorAll('[data-needs-script]')) part.hidden = false
    for (const part of document.querySelectorAll('[data-no-script]')) part.hidden = true
    for (const button of document.querySelectorAll('[data-print]')) button.onclick = () => window.print()
    for (const link of document.querySelectorAll('[data-next-person]')) link.onclick = nextPerson
    voices.find()
    const shared = document.querySelector('[data-tablet]')
    const whole = document.querySelector('[data-whole]')
    root = document.querySelector('[data-items]')
    if (shared && !home) tablet(shared)
    if (whole) steps(whole)
    else if (root) session(root, leaving.signal)
  }

  // Puts something else on the page, without asking the service for it.
  function swap(parts) {
    leaving.abort()
    leaving = new AbortController()
    globalThis.speechSynthesis?.cancel()
    document.querySelector('main').replaceChildren(...parts)
    document.dispatchEvent(new CustomEvent('arrived'))
    arrive()
    window.scrollTo(0, 0)
  }

  // A key that is held down presses a button once.
  document.addEventListener('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && event.target.closest('button, a, summary, input')) event.preventDefault()
  })

  // Without a network this page stays where what the next person needs is not on this device.
  async function nextPerson(event) {
    event.preventDefault()
    const link = event.currentTarget
    if (home) {
      history.back()
      return
    }
    try {
      await fetch(link.href, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
      location.href = link.href
    } catch {
      document.querySelector('[data-no-network]').textContent = 'There is no network now. The next person can start on paper, or wait a little. Your answers are safe on this device.'
    }
  }

  // A tablet that is handed round: it gets what everybody reads while there is a network, and opens it when somebody says who they are.
  async function tablet(shared) {
    const pages = new Map()
    const pictures = new Map() // held, so that the browser has them when they are shown
    const ready = shared.querySelector('[data-ready]')
    const people = [...shared.querySelectorAll('[data-person]')]
    home = [...document.querySelector('main').childNodes]
    window.addEventListener('popstate', () => {
      swap(home)
      shared.querySelector('h1').focus()
    })
    for (const person of people) {
      person.addEventListener('click', (event) => {
        const page = pages.get(person.dataset.person)
        if (!page) return
        event.preventDefault()
        history.pushState(null, '')
        swap([...document.importNode(page.querySelector('main'), true).childNodes])
      })
    }
    for (;;) {
      try {
        for (const person of people) pages.set(person.dataset.person, pages.get(person.dataset.person) ?? await fetchPage(`/take-part/${person.dataset.person}/whole`))
        for (const page of pages.values()) {
          for (const picture of page.querySelectorAll('img')) {
            const address = picture.getAttribute('src')
            if (!pictures.has(address)) pictures.set(address, await load(address))
          }
        }
        break
      } catch {
        ready.textContent = 'There is no network. This tablet is not ready for everybody yet.'
        await new Promise((resolve) => setTimeout(resolve, AGAIN))
      }
    }
    keep([location.pathname, ...[...pages.keys()].map((link) => `/take-part/${link}/whole`), ...pictures.keys()])
    ready.textContent = 'This tablet is ready for everybody. It goes on without a network.'
  }

  async function fetchPage(address) {
    const reply = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    if (!reply.ok) throw new Error(String(reply.status))
    return new DOMParser().parseFromString(await reply.text(), 'text/html')
  }

  async function load(address) {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    return picture
  }

  // Being told, asked and agreeing, step by step on one page. What the person agrees to is written down before any answer, and sent before it.
  function steps(whole) {
    const link = whole.dataset.link
    const queue = store(`answers:${link}`, [])
    const agreed = store(`agreed:${link}`, false)
    const helped = store(`helped:${link}`, null)
    const parts = [...whole.querySelectorAll('[data-step]')]
    const go = (name) => {
      for (const part of parts) part.hidden = part.dataset.step !== name
      if (name === 'items') {
        for (const help of root.querySelectorAll('input[name=help]')) help.checked = help.value === helped.get() || (help.checked && !helped.get())
        root.setAttribute('data-kept', '') // It may be older than what was said here since.
        session(root, leaving.signal)
      } else whole.querySelector(`[data-step=${name}] h1`).focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    const say = (path, data) => {
      queue.set([...queue.get(), { id: randomId(), path, body: new URLSearchParams(data).toString() }])
      send()
    }
    whole.addEventListener('submit', (event) => {
      const form = event.target
      const step = form.closest('[data-step]').dataset.step
      if (step === 'items') return
      event.preventDefault()
      const data = new FormData(form)
      if (event.submitter?.name) data.set(event.submitter.name, event.submitter.value)
      if (step.startsWith('told')) go('check')
      else if (step === 'check') {
        const right = new FormData(whole.querySelector('[data-step=agree] form'))
        go([...data].every(([name, value]) => right.get(name) === value) ? 'agree' : 'told-again')
        form.reset()
      } else if (step === 'agree') {
        const yes = data.get('agree') === 'yes'
        say('/agree', data)
        agreed.set(yes)
        go(yes ? 'start' : 'no')
      } else {
        say('/start', data)
        helped.set(data.get('help'))
        go('items')
      }
    })
    for (const heading of whole.querySelectorAll('h1')) heading.tabIndex = -1
    go(agreed.get() ? 'items' : whole.dataset.first)
  }

  // Whatever waits on this device, of whoever used it, in the order in which it was given. Each open page sends all of it: what one has sent, it takes
  // out by its id. What the server can't take for good does not hold up the rest.
  async function send() {
    if (sending) return
    sending = true
    clearTimeout(again)
    try {
      for (const name of waiting()) {
        const queue = store(name, [])
        while (queue.get().length > 0) {
          const [entry] = queue.get()
          await deliver(`/take-part/${name.split(':')[1]}${entry.path}`, entry)
          queue.set(queue.get().filter((each) => each.id !== entry.id))
        }
      }
      tell('')
    } catch {
      tell('Your answers are safe on this device. We send them as soon as we can.')
      clearTimeout(again)
      again = setTimeout(send, AGAIN)
    } finally {
      sending = false
    }
  }

  async function deliver(address, entry) {
    const sound = entry.note ? await voiceNotes.get(entry.note) : null
    if (entry.note && !sound) return // It never came to be, or this browser has not kept it.
    const reply = await (sound ? post(address, sound, 'application/octet-stream', SLOW) : post(address, entry.body, 'application/x-www-form-urlencoded', PATIENCE))
    if (!isSettled(reply)) throw new Error(String(reply.status))
    if (sound) await voiceNotes.sent(entry.note)
  }

  async function post(address, body, type, patience) {
    const late = new AbortController()
    const watch = setTimeout(() => late.abort(), patience)
    try {
      return await fetch(address, { method: 'POST', body, signal: late.signal, redirect: 'manual', headers: { Accept: 'application/json', 'Content-Type': type } })
    } finally {
      clearTimeout(watch)
    }
  }

  // Only what the service itself says counts: a network that wants a sign-in first answers with pages of its own.
  function isSettled(reply) {
    return reply.status === 204 || ([400, 404, 409].includes(reply.status) && reply.headers.has('Plain-Letter'))
  }

  function tell(text) {
    const line = document.querySelector('[data-saved]')
    if (line && line.textContent !== text) line.textContent = text
  }

  // The names of the queues; that of this page too, if the browser keeps nothing.
  function waiting() {
    const names = new Set(root ? [`answers:${root.dataset.link}`] : [])
    try {
      for (let i = 0; i < localStorage.length; i++) if (localStorage.key(i).startsWith('plain-letter:answers:')) names.add(localStorage.key(i).slice('plain-letter:'.length))
    } catch { /* nothing is kept */ }
    return names
  }

  function session(items, signal) {
    const here = `/take-part/${items.dataset.link}`
    const queue = store(`answers:${items.dataset.link}`, [])
    const done = store(`done:${items.dataset.link}`, {})
    const parts = [...items.querySelectorAll('[data-item]')]
    const turns = parts.length
    const resting = document.querySelector('[data-resting]')
    const over = document.querySelector('[data-done]')
    let shown = 0
    let since = Date.now()
    let pressed = 0
    let stopped = false

    // What the service said when it made the page, and what it has not been told yet. Only a page that was kept on this device is older than what was
    // said here after it; null: taken back.
    const said = {}
    for (const part of parts) if (part.dataset.said) said[part.dataset.turn] = part.dataset.said
    if (items.hasAttribute('data-kept')) Object.assign(said, done.get())
    for (const entry of queue.get()) if (entry.turn) said[entry.turn] = entry.said === 'undo' ? null : entry.said
    done.set(said)

    items.addEventListener('submit', (event) => {
      const button = event.submitter
      event.preventDefault()
      if (!button || isSecondPress()) return
      if (button.value === 'stop') stop()
      else answer(event.target, button.value)
    })

    items.addEventListener('click', (event) => {
      const word = event.target.closest('[data-word]')
      if (!word) return
      const tick = [...word.closest('[data-item]').querySelectorAll('input[name=word]')].find((each) => each.value === word.dataset.word)
      if (tick) {
        tick.checked = !tick.checked
        mark(tick)
      }
    })
    items.addEventListener('change', (event) => {
      if (event.target.name === 'word') mark(event.target)
      if (event.target.name === 'help') for (const other of items.querySelectorAll(`input[name=help][value=${event.target.value}]`)) other.checked = true
    })

    document.querySelector('[data-undo]').addEventListener('click', undo)
    document.querySelector('[data-rest]').addEventListener('click', (event) => { event.preventDefault(); only(resting) })
    for (const button of document.querySelectorAll('[data-go-on]')) button.addEventListener('click', () => show(next()))
    show(Number(new URLSearchParams(location.search).get('at')) || next())
    if (!home) keep([`${here}/items`])

    function isSecondPress() {
      if (Date.now() - pressed < PAUSE) return true
      pressed = Date.now()
      return false
    }

    function next() {
      return parts.map((part) => part.dataset.turn).map(Number).find((turn) => !said[turn]) ?? turns + 1
    }

    function answer(form, value) {
      document.dispatchEvent(new CustomEvent('answering'))
      const data = new URLSearchParams(new FormData(form))
      data.set('id', randomId())
      data.set('answer', value)
      data.set('millis', String(Date.now() - since))
      add({ id: data.get('id'), path: '/answers', turn: shown, said: value, body: data.toString() })
      const note = data.get('note')
      if (note) add({ id: randomId(), path: `/notes/${shown}?id=${note}`, note })
      const then = next()
      if (parts[then - 1]?.hasAttribute('data-rest-before')) {
        shown = then
        only(resting)
      } else show(then, true)
    }

    function undo() {
      if (isSecondPress()) return
      if (stopped) {
        show(shown)
        return
      }
      const last = shown > turns ? turns : shown - 1
      if (last < 1) return
      const data = new URLSearchParams({ id: randomId(), turn: String(last), answer: 'undo' })
      if (said[last]) add({ id: data.get('id'), path: '/answers', turn: last, said: 'undo', body: data.toString() })
      show(last)
    }

    function stop() {
      add({ id: randomId(), path: '/stop', body: '' })
      stopped = true
      only(over)
    }

    function add(entry) {
      queue.set([...queue.get(), entry])
      if (entry.turn) {
        said[entry.turn] = entry.said === 'undo' ? null : entry.said
        done.set(said)
      }
      send()
    }

    function show(turn, thanks = false) {
      stopped = false
      shown = Math.max(1, turn)
      const part = parts[shown - 1]
      if (!part) {
        only(over)
        return
      }
      only(part)
      for (const each of items.querySelectorAll('.thanks')) each.hidden = true
      part.querySelector('[data-thanks]').hidden = !thanks
      since = Date.now()
      window.scrollTo(0, 0)
    }

    function only(part) {
      for (const each of [...parts, resting, over]) each.hidden = each !== part
      over.querySelector('[data-go-on]').hidden = next() > turns
      part.querySelector('h1').focus({ preventScroll: true })
      document.dispatchEvent(new CustomEvent('shown', { detail: part }))
    }

    function mark(tick) {
      for (const word of tick.closest('[data-item]').querySelectorAll('[data-word]')) if (word.dataset.word === tick.value) word.classList.toggle('is-hard', tick.checked)
    }

    switches(items, signal)
  }

  // Where the browser allows it, these pages can be opened again without a network.
  async function keep(pages) {
    if (!navigator.serviceWorker) return
    try {
      await navigator.serviceWorker.register('/take-part-worker.js', { scope: '/take-part/' })
      const worker = (await navigator.serviceWorker.ready).active
      const needed = [...document.querySelectorAll('img, script[src], link[rel=stylesheet]')].map((part) => part.src || part.href)
      worker.postMessage({ keep: [...new Set([...pages, '/fonts/andika-400.woff2', '/fonts/andika-700.woff2', ...needed])] })
    } catch { /* then it needs a network to be opened again, and goes on without one until it is closed */ }
  }

  // A value that outlives the page, or at least the network, where the browser keeps nothing.
  function store(name, empty) {
    const key = `plain-letter:${name}`
    return {
      get() {
        try {
          const text = localStorage.getItem(key)
          if (text !== null) return JSON.parse(text)
        } catch { /* not kept */ }
        return memory.get(key) ?? empty
      },
      set(value) {
        memory.set(key, value)
        try { localStorage.setItem(key, JSON.stringify(value)) } catch { /* full, or not allowed */ }
      },
    }
  }

  // randomUUID is there on https and localhost only.
  function randomId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    bytes[6] = (bytes[6] & 0x0f) | 0x40
    bytes[8] = (bytes[8] & 0x3f) | 0x80
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  // Reads aloud with a voice of the device only: any other sends the words away. Sentence by sentence, as long texts stop in the middle in some browsers.
  function aloud() {
    const speech = window.speechSynthesis
    if (!speech) return { find() {} }
    let voice = null
    let turn = 0
    const find = () => {
      voice = speech.getVoices().filter((each) => each.localService && each.lang.startsWith('en')).sort((a, b) => (b.lang === 'en-GB') - (a.lang === 'en-GB'))[0] ?? null
      for (const part of document.querySelectorAll('[data-needs-voice]')) part.hidden = !voice
    }
    speech.addEventListener?.('voiceschanged', find)
    document.addEventListener('shown', () => { turn++; speech.cancel() })
    document.addEventListener('click', async (event) => {
      if (!event.target.closest('[data-aloud]')) return
      speech.cancel()
      const mine = ++turn
      const text = [...document.querySelectorAll('[data-read]')].filter((part) => part.checkVisibility()).map((part) => part.innerText).join('\n')
      for (const sentence of text.split(/(?<=[.!?])\s+|\n+/).filter((each) => each.trim())) {
        if (mine !== turn) return
        await say(sentence)
      }
    })
    function say(sentence) {
      return new Promise((resolve) => {
        const words = new SpeechSynthesisUtterance(sentence)
        words.voice = voice
        words.rate = 0.9
        const watch = setTimeout(resolve, 3000 + sentence.length * 150)
        words.onend = words.onerror = () => { clearTimeout(watch); resolve() }
        speech.speak(words)
      })
    }
    return { find }
  }

  // One switch: the buttons are lit one after the other, the switch presses. Two: one moves on, one presses. Two big buttons: one says easy, one hard.
  function switches(items, signal) {
    const settings = store('switches', { way: 'none', pace: 2500, press: ' ', next: 'Enter', easy: '1', hard: '2' })
    const panel = document.querySelector('[data-keys]')
    const pace = panel.querySelector('#pace')
    let lit = null
    let timer = null
    let setting = null

    const name = (key) => key === ' ' ? 'Space' : key
    const show = () => {
      const now = settings.get()
      for (const radio of panel.querySelectorAll('input[name=way]')) radio.checked = radio.value === now.way
      for (const key of panel.querySelectorAll('[data-key]')) key.textContent = name(now[key.dataset.key])
      pace.value = String(now.pace)
      clearInterval(timer)
      light(null)
      if (now.way === 'one') timer = setInterval(move, now.pace)
      if (now.way === 'one' || now.way === 'two') move()
    }
    panel.addEventListener('change', (event) => {
      if (event.target.name === 'way') settings.set({ ...settings.get(), way: event.target.value })
      if (event.target === pace) settings.set({ ...settings.get(), pace: Number(pace.value) })
      show()
    })
    for (const button of panel.querySelectorAll('[data-set]')) {
      button.addEventListener('click', () => {
        setting = button.dataset.set
        panel.querySelector(`[data-key=${setting}]`).textContent = 'press a key now'
      })
    }
    document.addEventListener('keydown', (event) => {
      if (setting) {
        event.preventDefault()
        if (event.key !== 'Escape' && event.key !== 'Tab') settings.set({ ...settings.get(), [setting]: event.key })
        setting = null
        show()
        return
      }
      if (event.repeat || event.target.closest('textarea, input[type=text], select, [data-keys]')) return
      const now = settings.get()
      if (now.way === 'one' || now.way === 'two') {
        if (event.key === now.press && lit) { event.preventDefault(); press(lit) }
        else if (now.way === 'two' && event.key === now.next) { event.preventDefault(); move() }
      }
      if (now.way === 'direct') {
        const value = event.key === now.easy ? 'easy' : event.key === now.hard ? 'hard' : null
        const button = value && [...items.querySelectorAll(`[data-scan][value=${value}]`)].find((each) => each.checkVisibility())
        if (button) { event.preventDefault(); button.click() }
      }
    }, { capture: true, signal })
    document.addEventListener('shown', () => show(), { signal })
    signal.addEventListener('abort', () => clearInterval(timer))

    // The answers first, in the order in which they stand; then what helps.
    function buttons() {
      const all = [...document.querySelectorAll('[data-scan]')].filter((each) => each.checkVisibility())
      return [...all.filter((each) => each.matches('.answers__one')), ...all.filter((each) => !each.matches('.answers__one'))]
    }
    function move() {
      const all = buttons()
      light(all[(all.indexOf(lit) + 1) % all.length] ?? null)
    }
    function light(button) {
      lit?.classList.remove('is-lit')
      lit = button
      lit?.classList.add('is-lit')
      lit?.scrollIntoView({ block: 'nearest' })
    }
    function press(button) {
      light(null)
      button.click()
    }
    show()
  }
})()
