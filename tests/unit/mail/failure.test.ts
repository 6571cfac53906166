import { describe, expect, it } from 'vitest'
import { failureOf } from '../../../src/mail/failure.ts'
import { Unsendable } from '../../../src/mail/unsendable.ts'

const refused = (command: string, response: string) =>
  Object.assign(new Error(response), {
    code: 'EENVELOPE',
    command,
    response,
    responseCode: Number(response.slice(0, 3)),
  })

describe('an attempt that failed', () => {
  it.each([
    ['RCPT TO', '550 5.1.1 <guest@parliament.example> unknown', { what: 'bounced', error: '550 5.1.1' }],
    ['RCPT TO', '553 no such guest@parliament.example', { what: 'bounced', error: '553' }],
    ['RCPT TO', '450-4.2.1 busy guest@parliament.example', { what: 'again', error: '450 4.2.1' }],
    ['DATA', '554 5.7.1 guest@parliament.example looks like spam', { what: 'failed', error: '554 5.7.1' }],
    ['DATA', '452 4.3.1 full', { what: 'again', error: '452 4.3.1' }],
    ['MAIL FROM', '550 5.7.1 who are you', { what: 'again', error: '550 5.7.1' }],
    ['AUTH PLAIN', '535 5.7.8 no', { what: 'again', error: '535 5.7.8' }],
  ])('at %s with “%s” is told by its codes alone', (command, response, failure) => {
    expect(failureOf(refused(command, response))).toEqual(failure)
  })

  it('without an answer is tried again', () => {
    const stalled = Object.assign(new Error('guest@parliament.example'), { code: 'ETIMEDOUT' })
    expect(failureOf(stalled)).toEqual({ what: 'again', error: 'ETIMEDOUT' })
    expect(failureOf(new TypeError('guest@parliament.example'))).toEqual({
      what: 'again',
      error: 'TypeError',
    })
  })

  it('for want of something that staff have to write is final until they do', () => {
    expect(failureOf(new Unsendable('meeting not published'))).toEqual({
      what: 'failed',
      error: 'meeting not published',
    })
  })
})
