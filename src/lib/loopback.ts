const loopbackName = /^(localhost|.+\.localhost)$/
const loopbackIpv4 = /^127(\.\d{1,3}){3}$/

/** Whether a URL leads to this machine only: localhost and its subdomains (RFC 6761), 127.0.0.0/8, ::1. */
export const isLoopback = (url: string): boolean => {
  const host = new URL(url).hostname
  return loopbackName.test(host) || loopbackIpv4.test(host) || host === '[::1]'
}
