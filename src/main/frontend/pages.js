// The pages work without this. With it, they answer in place and forgive a shaking hand.
(() => {
  'use strict'
  const PAUSE = 800 // milliseconds in which a second press counts as the same press

  for (const part of document.querySelectorAll('[data-needs-script]')) part.hidden = false

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print()
  })

  // A key that is held down presses a button once.
  document.addEventListener('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && event.target.closest('button, a, summary, input')) event.preventDefault()
  })

  // Two presses in short order are one.
  let last = { form: null, at: 0 }
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.submitter && event.submitter.value === 'none') {
      event.preventDefault()
      return
    }
    const now = Date.now()
    if (last.form === form && (now - last.at < PAUSE || form.hasAttribute('data-once')) && now - last.at < 30000) {
      event.preventDefault()
      return
    }
    last = { form, at: now }
    if (form.hasAttribute('data-judge') && event.submitter) {
      event.preventDefault()
      answer(form, event.submitter)
    }
  })
  window.addEventListener('pageshow', () => { last = { form: null, at: 0 } })

  // Sends an answer and shows the thanks where the reader is; if that fails, as without a script.
  async function answer(form, button) {
    const data = new URLSearchParams(new FormData(form))
    data.set(button.name, button.value)
    for (const other of form.querySelectorAll('.answers__one')) other.setAttribute('aria-disabled', 'true')
    try {
      const reply = await fetch(form.action, { method: 'POST', body: data, headers: { Accept: 'text/html' } })
      if (!reply.ok) throw new Error(String(reply.status))
      show(new DOMParser().parseFromString(await reply.text(), 'text/html'), form.closest('[data-answer]').id)
      history.replaceState(null, '', reply.url.split('#')[0])
    } catch {
      plainly(form, button)
    }
  }

  function show(page, id) {
    const part = page.getElementById(id)
    if (!part) throw new Error('no answer')
    document.getElementById(id).replaceWith(part)
    for (const changed of page.querySelectorAll('[data-state][id]')) {
      const mine = document.getElementById(changed.id)
      for (const name of ['href', 'action']) if (mine && changed.hasAttribute(name)) mine.setAttribute(name, changed.getAttribute(name))
    }
    const thanks = part.querySelector('.thanks')
    if (thanks) {
      thanks.tabIndex = -1
      thanks.focus({ preventScroll: true })
      thanks.scrollIntoView({ block: 'nearest' })
    }
  }

  function plainly(form, button) {
    const name = document.createElement('input')
    name.type = 'hidden'
    name.name = button.name
    name.value = button.value
    form.append(name)
    form.submit()
  }

  // The name of the file that was chosen.
  for (const chosen of document.querySelectorAll('[data-chosen]')) {
    const input = document.getElementById(chosen.dataset.chosen)
    const tell = () => { chosen.textContent = input.files.length ? `You chose: ${input.files[0].name}` : '' }
    input.addEventListener('change', tell)
    tell()
  }

  const error = document.querySelector('.nhsuk-error-summary')
  if (error) error.focus()

  // Who is how far, looked at again while the page is open.
  if (document.querySelector('[data-live]')) {
    setInterval(async () => {
      try {
        const page = new DOMParser().parseFromString(await (await fetch(location.href, { headers: { Accept: 'text/html' } })).text(), 'text/html')
        const next = page.querySelector('[data-live]')
        if (next) document.querySelector('[data-live]').replaceChildren(...next.childNodes)
      } catch { /* it says what it said */ }
    }, 4000)
  }

  // How far the letter is; when it is done, the page is fetched anew.
  const waiting = document.querySelector('[data-events]')
  if (waiting) watch(waiting)

  function watch(panel) {
    const events = new EventSource(panel.dataset.events)
    let lost = 0
    let told = 0
    let ended = false
    events.addEventListener('progress', (event) => {
      lost = 0
      try { mark(panel, JSON.parse(event.data)) } catch { /* the page says what it said */ }
      if (told++ > 0 && !ended) firstParts()
    })
    events.addEventListener('section', () => { if (!ended) firstParts() })
    events.addEventListener('done', () => { ended = true; events.close(); location.reload() })
    events.addEventListener('error', () => {
      if (++lost < 3 && events.readyState !== EventSource.CLOSED) return
      events.close()
      setTimeout(() => location.reload(), 2000)
    })
  }

  // What is ready to be read, as the server would show them on this page.
  async function firstParts() {
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const next = page.querySelector('[data-so-far]')
      if (next) document.querySelector('[data-so-far]').replaceChildren(...next.childNodes)
    } catch { /* they come with the whole letter */ }
  }

  function mark(panel, progress) {
    const done = (progress.progress ?? progress).done
    for (const step of panel.querySelectorAll('[data-step]')) {
      const at = Number(step.dataset.step)
      step.dataset.is = at < done ? 'done' : at === done ? 'now' : 'later'
      step.querySelector('[data-says]').textContent = at < done ? '(done)' : at === done ? '(now)' : ''
      if (at === done) panel.querySelector('[data-now]').textContent = step.children[1].textContent
    }
  }
})()
