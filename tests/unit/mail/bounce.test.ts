import { describe, expect, it } from 'vitest'
import { readBounce } from '../../../src/mail/bounce.ts'

const id = '<0f6e8f0e-6a43-4c39-9b63-2f0a4c7d1b11@alliance.example>'

const report = (status: string, original: string, newline = '\r\n'): string =>
  `From: MAILER-DAEMON@mx.example
Subject: Undelivered Mail
Message-ID: <another@mx.example>
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="outer/1"

preamble
--outer/1
Content-Type: text/plain

It did not work. Status: 2.0.0
--outer/1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

${status}
--outer/1
${original}
--outer/1--
`.replaceAll('\n', newline)

const failed = `Final-Recipient: rfc822; guest@parliament.example
Action: failed
Status: 5.1.1 (bad mailbox)
Diagnostic-Code: smtp; 550 5.7.9 no
`

describe('a mail that came back', () => {
  it.each(['\r\n', '\n'])('is read from its report and the mail in it', (newline) => {
    const whole = `Content-Type: message/rfc822\n\nFrom: a@alliance.example\nMessage-ID:\n ${id}\n\nMessage-ID: <x@y>`
    expect(readBounce(report(failed, whole, newline))).toEqual({
      messageId: id,
      status: '5.1.1',
      action: 'failed',
    })
  })

  it('is read when only the headers of the mail came back', () => {
    const headers = `Content-Type: text/rfc822-headers; charset=us-ascii\n\nSubject: x\nmessage-id: ${id}`
    expect(readBounce(report(failed, headers))?.messageId).toBe(id)
  })

  it('is read when the report is encoded', () => {
    const encoded = Buffer.from(`Reporting-MTA: dns; a\r\n\r\n${failed}`).toString('base64')
    const eml = report(failed, `Content-Type: text/rfc822-headers\n\nMessage-ID: ${id}`).replace(
      /message\/delivery-status[\s\S]*?(?=\r\n--outer)/,
      `message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}`,
    )
    expect(readBounce(eml)).toEqual({ messageId: id, status: '5.1.1', action: 'failed' })
  })

  it('is not what is only late or has arrived', () => {
    const original = `Content-Type: text/rfc822-headers\n\nMessage-ID: ${id}`
    const late = failed.replace('failed', 'Delayed').replace('5.1.1', '4.4.1')
    expect(readBounce(report(late, original))).toEqual({ messageId: id, status: '4.4.1', action: 'delayed' })
    expect(readBounce(report(`${late}\n${failed}`, original))?.action).toBe('failed')
  })

  it('without the mail names none', () => {
    expect(readBounce(report(failed, 'Content-Type: text/plain\n\nnothing'))?.messageId).toBeNull()
  })

  it.each(['', 'no headers at all', `Message-ID: ${id}\n\nStatus: 5.1.1\nAction: failed`])(
    'is nothing of what is no report',
    (eml) => {
      expect(readBounce(eml)).toBeNull()
    },
  )

  it('is read in good time also when somebody makes it hard', () => {
    const start = performance.now()
    readBounce(
      `Content-Type: multipart/report; boundary=a\n\n${'--a\nContent-Type: multipart/x; boundary=a\n\n'.repeat(2_000)}`,
    )
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
