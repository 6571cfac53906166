const pause = 350
const body = document.body
const status = document.querySelector('[role="status"]')
const audience = document.querySelector('select')
const [shown, next] = document.querySelectorAll('iframe')
const frames = { shown, next }
const form = window.opener ?? window.parent

let token
let message
let timer
let drawing = false
let again = false

const say = (what) => (status.textContent = body.dataset[what])

/** The new page takes the place of the old one when it is whole, at the height where the reader was. */
const turn = (address) =>
  new Promise((done, fail) => {
    const { shown: before, next: after } = frames
    after.onload = () => {
      if (after.contentDocument?.contentType !== 'text/html') return fail(new Error(body.dataset.failed))
      after.contentWindow.scrollTo(0, before.contentWindow?.scrollY ?? 0)
      after.hidden = false
      before.hidden = true
      frames.shown = after
      frames.next = before
      after.onload = null
      done()
    }
    after.src = address
  })

const draw = async () => {
  if (drawing) return void (again = true)
  drawing = true
  say('drawing')
  try {
    const { data, collectionSlug, globalSlug, locale } = message
    const answer = await fetch('/api/previews', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        token,
        slug: collectionSlug ?? globalSlug,
        id: String(globalSlug ?? data.id),
        locale,
        audience: audience.value,
        data,
      }),
    })
    const told = await answer.json()
    if (!answer.ok) throw new Error(told.title)
    token = told.token
    await turn(`${told.address}?drawn=${Date.now()}`)
    say('unsaved')
  } catch (error) {
    status.textContent = error instanceof TypeError || !error.message ? body.dataset.failed : error.message
  }
  drawing = false
  if (again) {
    again = false
    await draw()
  }
}

addEventListener('message', ({ origin, source, data }) => {
  if (origin !== location.origin || source !== form || data?.type !== 'payload-live-preview' || !data.data)
    return
  message = data
  clearTimeout(timer)
  timer = setTimeout(draw, pause)
})
audience.addEventListener('change', () => message && draw())
form.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
