import type { Kind } from '../facts.ts'
import type { Write } from '../message.ts'
import { addressCheck } from './address-check.ts'
import { change } from './change.ts'
import { confirmation } from './confirmation.ts'
import { delegated } from './delegated.ts'
import { invitation } from './invitation.ts'
import { meetingCancelled } from './meeting-cancelled.ts'
import { meetingChanged } from './meeting-changed.ts'
import { promotion } from './promotion.ts'
import { reminder } from './reminder.ts'
import { requestReceived } from './request-received.ts'
import { requestRefused } from './request-refused.ts'
import { waiting } from './waiting.ts'
import { withdrawal } from './withdrawal.ts'

/** Every kind of mail there is. */
export const messages: Record<Kind, Write> = {
  invitation,
  reminder,
  addressCheck,
  requestReceived,
  requestRefused,
  confirmation,
  change,
  withdrawal,
  waiting,
  promotion,
  delegated,
  meetingChanged,
  meetingCancelled,
}
