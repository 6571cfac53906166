import { actions } from './general/actions.ts'
import { notices } from './general/notices.ts'
import { questions } from './general/questions.ts'
import { words } from './general/words.ts'
import type { Section } from './section.ts'

export const general: Section<'general'> = { ...actions, ...notices, ...questions, ...words }
