import { type SeedRecord, l } from '../record.ts'
import { personId } from './people.ts'
import { prisonerId } from './prisoner-profiles.ts'

const capacity = l(
  'Member of an invented parliament',
  'Membre d’un parlement fictif',
  'Дэпутат выдуманага парламента',
)

export const godparenthoods: SeedRecord[] = [
  {
    collection: 'godparenthoods',
    key: 'exempla-muster-vasil-prykladny',
    data: {
      programme: 'Invented programme',
      prisoner: prisonerId('vasil-prykladny'),
      godparent: personId('exempla-muster'),
      capacityAtStart: capacity,
      startDate: '2025-10-07',
      statement: l(
        'This is an invented statement. A real one would say here why a member of parliament stands by a prisoner.',
        'Ceci est une déclaration fictive. Une vraie dirait ici pourquoi un parlementaire se tient aux côtés d’un prisonnier.',
        'Гэта выдуманая заява. У сапраўднай было б сказана, чаму дэпутат падтрымлівае зняволенага.',
      ),
      publicity: 'public',
    },
  },
  {
    collection: 'godparenthoods',
    key: 'modell-beispiel-alena-uzornaya',
    data: {
      programme: 'Invented programme',
      prisoner: prisonerId('alena-uzornaya'),
      godparent: personId('modell-beispiel'),
      capacityAtStart: capacity,
      startDate: '2025-11',
      publicity: 'private',
    },
    publish: false,
  },
]
