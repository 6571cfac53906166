import { z } from 'zod'

const text = z.string().nullish()
const option = z.object({ value: z.string(), label: text })

const question = {
  id: z.string(),
  name: z.string(),
  label: text,
  description: text,
  required: z.boolean().nullish(),
  sealed: z.boolean().nullish(),
}

const block = z.discriminatedUnion('blockType', [
  z.object({
    ...question,
    blockType: z.literal('text'),
    maxLength: z.number().nullish(),
    defaultValue: text,
  }),
  z.object({
    ...question,
    blockType: z.literal('textarea'),
    maxLength: z.number().nullish(),
    defaultValue: text,
  }),
  z.object({ ...question, blockType: z.literal('email') }),
  z.object({ ...question, blockType: z.literal('select'), options: z.array(option), defaultValue: text }),
  z.object({ ...question, blockType: z.literal('radio'), options: z.array(option), defaultValue: text }),
  z.object({ ...question, blockType: z.literal('checkbox'), defaultValue: z.boolean().nullish() }),
  z.object({
    ...question,
    blockType: z.literal('number'),
    min: z.number().nullish(),
    max: z.number().nullish(),
    defaultValue: z.number().nullish(),
  }),
  z.object({ blockType: z.literal('message'), id: z.string(), message: z.unknown() }),
])

const meeting = z.object({
  id: z.string(),
  title: text,
  city: text,
  startsAt: text,
  endsAt: text,
  timeZone: text,
  contact: z.object({ name: text, email: text }).nullish(),
})

/** A published form in one language, as delivery answers it at depth 1; what is not public is absent. */
export const formDefinition = z.object({
  id: z.string(),
  slug: text,
  title: text,
  meeting: meeting.nullish(),
  opensAt: text,
  closesAt: text,
  fields: z
    .array(block)
    .nullish()
    .transform((blocks) => blocks ?? []),
  submitButtonLabel: text,
  confirmationMessage: z.unknown(),
  privacyNotice: text,
})

export type FormDefinition = z.infer<typeof formDefinition>
export type FormBlock = FormDefinition['fields'][number]
export type QuestionBlock = Exclude<FormBlock, { blockType: 'message' }>
export type BlockOf<Type extends FormBlock['blockType']> = Extract<FormBlock, { blockType: Type }>

/** The questions of a form without its texts between them. */
export const questionsOf = (form: FormDefinition): QuestionBlock[] =>
  form.fields.filter((block) => block.blockType !== 'message')

/** One answer as it comes in: the name of its question and a value of no known type. */
export type RawAnswer = { field: string; value: unknown }

/** What a guest sends, in the shape of the form builder's submissions. */
export const submission = z.object({
  form: z.string().min(1).max(100),
  submissionData: z.array(z.object({ field: z.string().min(1).max(100), value: z.unknown() })).max(200),
})
