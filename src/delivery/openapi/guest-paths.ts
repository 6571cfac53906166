import { operation } from './operations.ts'
import { use } from './parameters.ts'
import { get } from './requests.ts'
import type { Schema } from './schemas.ts'

/** What the process of the guests answers through this host. */
export const guestPaths: Record<string, Schema> = {
  '/api/form-submissions': {
    post: operation({
      id: 'sendAnswer',
      tag: 'guests',
      summary: 'A guest’s answer to a public form',
      parameters: [
        ...use('locale'),
        {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'The same key is the same answer',
          schema: { type: 'string' },
        },
      ],
      body: {
        schema: {
          type: 'object',
          required: ['form', 'submissionData'],
          properties: {
            form: { type: 'string', description: 'Id or slug of the form' },
            submissionData: {
              type: 'array',
              items: {
                type: 'object',
                required: ['field', 'value'],
                properties: { field: { type: 'string' }, value: {} },
              },
            },
            altcha: { type: 'string', description: 'Proof of work for the challenge' },
          },
        },
        example: { form: 'paris-2025', submissionData: [{ field: 'attendance', value: 'accepted' }] },
      },
      answer: { description: 'Received, as a request', schema: { type: 'object' } },
      problems: [400, 403, 404, 409, 413, 422],
      problem: 'GuestsProblem',
    }),
  },
  ...get('/api/form-submissions/challenge', {
    id: 'getChallenge',
    tag: 'guests',
    summary: 'A challenge for the proof of work (ALTCHA)',
    answer: { description: 'The challenge', schema: { type: 'object' } },
  }),
}
