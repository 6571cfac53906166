export type Bounce = {
  /** Of the mail that came back, with its angle brackets; null when the report does not quote it. */
  messageId: string | null
  /** RFC 3463, such as `5.1.1`. */
  status: string
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
}

type Part = { headers: Map<string, string>; body: string }

/** Reads a delivery status notification (RFC 3464); null for any other mail. */
export const readBounce = (eml: string): Bounce | null => {
  const parts = leaves(partOf(eml.replace(/\r\n?/g, '\n')))
  const report = parts.find(({ headers }) => typeOf(headers) === 'message/delivery-status')
  if (!report) return null
  const recipients = decoded(report)
    .split(/\n{2,}/)
    .map(headersOf)
    .filter((fields) => fields.has('action'))
  const worst = recipients.find((fields) => fields.get('action')?.toLowerCase() === 'failed') ?? recipients[0]
  const [status] = /[245][.]\d{1,3}[.]\d{1,3}/.exec(worst?.get('status') ?? '') ?? []
  if (!worst || !status) return null
  return {
    messageId: originalId(parts),
    status,
    action: worst.get('action')?.toLowerCase() as Bounce['action'],
  }
}

/** The original comes whole or as its headers; some servers quote only its id. */
const originalId = (parts: readonly Part[]): string | null => {
  const original = parts.find(({ headers }) =>
    /^(message\/rfc822|text\/rfc822-headers)/.test(typeOf(headers)),
  )
  const quoted = original && headersOf(decoded(original).trimStart()).get('message-id')
  return /<[^<>\s]+>/.exec(quoted ?? '')?.[0] ?? null
}

const partOf = (source: string): Part => {
  const end = source.indexOf('\n\n')
  const head = end < 0 ? source : source.slice(0, end)
  return { headers: headersOf(head), body: end < 0 ? '' : source.slice(end + 2) }
}

/** Header fields by lower-case name, folded lines joined (RFC 5322 2.2.3). */
const headersOf = (source: string): Map<string, string> => {
  const [head = ''] = source.split('\n\n')
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()] as const]
    }),
  )
}

const typeOf = (headers: Map<string, string>): string =>
  (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''

/** The parts of a multipart, and theirs (RFC 2046 5.1). */
const leaves = (part: Part, depth = 0): Part[] => {
  const [, boundary] = /boundary="?([^";]+)"?/i.exec(part.headers.get('content-type') ?? '') ?? []
  if (!typeOf(part.headers).startsWith('multipart/') || !boundary || depth > 5) return [part]
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1)
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leaves(partOf(piece.replace(/^[ \t]*\n/, '')), depth + 1))
}

const decoded = ({ headers, body }: Part): string => {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8').replace(/\r\n?/g, '\n')
  if (encoding !== 'quoted-printable') return body
  return body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
