/**
 * `<alliance-embed show="next-meeting" lang="fr">`: a frame with a piece of this site, from the host that the script
 * came from. It reads nothing of the page around it but its language,
 * and sends nothing. A classic script, so that it needs no permission of this host (CORS).
 */
export const component = `(() => {
const home = new URL(document.currentScript.src).origin
const heights = { 'next-meeting': 300, groups: 640, figure: 320, rsvp: 300 }

class AllianceEmbed extends HTMLElement {
  static observedAttributes = ['show', 'lang', 'height']

  connectedCallback() { this.draw() }
  attributeChangedCallback() { if (this.isConnected) this.draw() }

  draw() {
    const show = (this.getAttribute('show') || 'next-meeting').split('/').map(encodeURIComponent)
    const language = encodeURIComponent(this.getAttribute('lang') || document.documentElement.lang || 'en')
    const frame = document.createElement('iframe')
    frame.src = [home, 'embed', language, ...show].join('/')
    frame.title = this.getAttribute('title') || 'International Parliamentary Alliance for Democratic Belarus'
    frame.loading = 'lazy'
    frame.referrerPolicy = 'no-referrer'
    frame.sandbox = 'allow-top-navigation-by-user-activation allow-popups'
    frame.style.cssText = 'border: 0; width: 100%; display: block'
    frame.height = this.getAttribute('height') || heights[show[0]] || 320
    this.replaceChildren(frame)
  }
}

customElements.define('alliance-embed', AllianceEmbed)
})()
`
