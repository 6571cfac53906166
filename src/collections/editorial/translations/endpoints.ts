import type { Endpoint } from 'payload'
import { askMatrix } from '../../../translation/ask-matrix.ts'
import { assign } from '../../../translation/assign.ts'
import { beside } from '../../../translation/beside.ts'
import { chooseSource } from '../../../translation/choose-source.ts'
import { confirm } from '../../../translation/confirm.ts'
import { peopleFor } from '../../../translation/people.ts'
import { sendBack } from '../../../translation/send-back.ts'
import { approve, submit } from '../../../translation/submit.ts'
import { writeTexts } from '../../../translation/write-texts.ts'
import { asking, assigning, confirming, deciding, returning, subject, writing } from './bodies.ts'
import { desk } from './desk.ts'
import { toldInPublic } from './in-public.ts'

/** `POST /api/translations/<verb> {noun, document, language, …}`, and how things stand. */
export const translationEndpoints: Endpoint[] = [
  desk('get', '/matrix', asking, askMatrix),
  desk('get', '/beside', subject, beside),
  desk('get', '/people', subject, peopleFor),
  desk('post', '/write', writing, writeTexts),
  desk('post', '/confirm', confirming, toldInPublic(confirm)),
  desk('post', '/submit', deciding, toldInPublic(submit)),
  desk('post', '/approve', deciding, toldInPublic(approve)),
  desk('post', '/return', returning, sendBack),
  desk('post', '/assign', assigning, assign),
  desk('post', '/source', subject, toldInPublic(chooseSource)),
]
