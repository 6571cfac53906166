import type { Payload } from 'payload'
import type { SealKey } from '../lib/seal.ts'
import type { FindForm } from './form.ts'

/** What every verb of this folder works with. */
export type Answering = { payload: Payload; findForm: FindForm; key: SealKey; now?: () => Date }

export const timeOf = ({ now }: Answering): Date => now?.() ?? new Date()
